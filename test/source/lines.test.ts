import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAround, positionOf } from '../../src/source/lines.js'

describe('positionOf', () => {
  it.each([
    ['one line', 'abc', 2, { line: 1, column: 3 }],
    ['after LF', 'a\nbc', 3, { line: 2, column: 2 }],
    ['after CRLF, which is one line ending', 'a\r\nbc', 4, { line: 2, column: 2 }],
    ['after a lone CR', 'a\rbc', 2, { line: 2, column: 1 }],
    ['a byte order mark counts', '\ufeff表', 1, { line: 1, column: 2 }],
    ['U+2028 ends no line of a text file', 'a\u2028b', 2, { line: 1, column: 3 }],
  ])('%s', (_, source, offset, position) => {
    expect(positionOf(source, offset)).toEqual(position)
  })

  it('counts what splitting into lines gives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '表', '\n', '\r', '\r\n'), maxLength: 40 })
    fc.assert(
      fc.property(text, fc.nat(40), (source, place) => {
        const at = Math.min(place, source.length)
        const before = source.slice(0, at)
        fc.pre(!(before.endsWith('\r') && source.charAt(before.length) === '\n'))
        const lines = before.split(/\r\n|\r|\n/)
        expect(positionOf(source, at)).toEqual({
          line: lines.length,
          column: (lines.at(-1) as string).length + 1,
        })
      }),
    )
  })
})

describe('lineAround', () => {
  it('gives the line without its ending', () => {
    const source = 'ab\r\ncd\r\nef'
    const { start, end } = lineAround(source, 5)
    expect(source.slice(start, end)).toBe('cd')
  })
})
