import { describe, expect, it } from 'vitest'
import { foundWords } from '../../src/schema/found.js'

describe('what stands at a place of JSON', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [5, 'the number 5'],
    [false, 'false'],
    ['', 'an empty string'],
    ['甲', 'the string "甲"'],
    ['甲'.repeat(40), `the string "${'甲'.repeat(40)}"`],
    ['甲'.repeat(41), `the string "${'甲'.repeat(40)}…"`],
    [[], 'an empty array'],
    [[1, 2], 'an array of 2'],
    [{}, 'an object'],
  ])('%j is %s', (value, words) => {
    expect(foundWords(value)).toBe(words)
  })
})
