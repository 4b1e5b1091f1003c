import { describe, expect, it } from 'vitest'
import { countOf, noPieces } from '../../src/source/pieces.js'
import { piecesOf, type SourceText, sliceText, spanOf } from '../../src/source/text.js'
import { TextWriter } from '../../src/source/writer.js'

/** More than stand in one block. */
const many = 3000

/** `&lt;` so many times, each read as one letter. */
function escaped(count: number): SourceText {
  const writer = new TextWriter()
  for (let at = 0; at < count; at++) writer.put('<', 4 * at, 4 * at + 4)
  return writer.take()
}

describe('a text of more pieces than a block takes', () => {
  it('has each letter in its place', () => {
    const text = escaped(many)
    expect(countOf(text.pieces)).toBe(many)
    expect(text.value).toBe('<'.repeat(many))
    for (const at of [0, 1023, 1024, 2047, 2048, many - 1])
      expect(spanOf(text, at, at + 1)).toEqual({ start: 4 * at, end: 4 * at + 4 })
  })

  it('is sliced over the edges of blocks', () => {
    const part = sliceText(escaped(many), 1000, 2100)
    expect(countOf(part.pieces)).toBe(1100)
    expect(spanOf(part)).toEqual({ start: 4000, end: 8400 })
    expect(spanOf(part, 1048, 1049)).toEqual({ start: 8192, end: 8196 })
  })

  it.each([1023, 1024, 1025])('loses the white space at the end of a line: %d pieces', (count) => {
    const writer = new TextWriter()
    writer.put('a', 0, 2)
    for (let at = 1; at < count; at++) writer.put(' ', 2 * at, 2 * at + 2)
    writer.newline(2 * count)
    writer.put('b', 2 * count, 2 * count + 2)
    const text = writer.take()
    expect(text.value).toBe('a\nb')
    expect(countOf(text.pieces)).toBe(3)
    expect(spanOf(text, 2, 3)).toEqual({ start: 2 * count, end: 2 * count + 2 })
  })

  it('takes an array of its own for a block that is not full alone', () => {
    expect(escaped(many).pieces.map((block) => [Array.isArray(block), block.length])).toEqual([
      [false, 3072],
      [false, 3072],
      [true, 3 * (many - 2048)],
    ])
  })
})

it('a text that stands letter for letter needs no pieces, its parts neither', () => {
  const writer = new TextWriter(10)
  for (let at = 0; at < many; at++) writer.copy('群'.repeat(many), at, at + 1)
  const text = writer.take()
  expect(text).toEqual({ value: '群'.repeat(many), start: 10, pieces: noPieces })
  expect(piecesOf(sliceText(text, 5, 7))).toEqual([[0, 15, 17]])
})
