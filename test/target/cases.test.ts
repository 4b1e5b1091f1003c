import { describe, expect, it } from 'vitest'
import { cases } from './cases.js'

describe('every line of the corpora', () => {
  it('reads as is said of it, with spans that slice to it and a standard form that reads as the same', () => {
    const all = cases()
    expect(all.length).toBeGreaterThan(2000)
    const wrong = all.flatMap(({ name, check }) => check().map((sentence) => `${name}: ${sentence}`))
    expect(wrong).toEqual([])
  })
})
