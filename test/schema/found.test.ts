import { describe, expect, it } from 'vitest'
import { foundWords } from '../../src/schema/found.js'

describe('what stands at a place of JSON', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [5, 'the number 5'],
    [false, 'false'],
    ['', 'an empty text'],
    ['甲', 'the text "甲"'],
    ['甲'.repeat(40), `the text "${'甲'.repeat(40)}"`],
    ['甲'.repeat(41), `the text "${'甲'.repeat(40)}…"`],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an object'],
  ])('%j is %s', (value, words) => {
    expect(foundWords(value)).toBe(words)
  })
})
