import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/source/width.js'

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['绩效', 4],
    ['１２％', 6],
    ['（）：；', 8],
    ['≥90%', 4],
    ['a\u200bb', 2],
    ['𠮷', 2],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns)
  })

  it('agrees with an independent measure on what budget tables are written in', () => {
    const written = fc.string({
      unit: fc
        .oneof(
          fc.integer({ min: 0x20, max: 0x7e }),
          fc.integer({ min: 0x4e00, max: 0x9fff }),
          fc.integer({ min: 0x3000, max: 0x3029 }),
          fc.integer({ min: 0xff01, max: 0xff60 }),
          fc.integer({ min: 0x20000, max: 0x2a6df }),
        )
        .map((code) => String.fromCodePoint(code)),
    })
    fc.assert(fc.property(written, (text) => displayWidth(text) === stringWidth(text)))
  })
})
