import { describe, expect, it } from 'vitest'
import { spanOf, textOf, unplaced, verbatim } from '../../src/source/text.js'
import { readThrough } from '../../src/source/through.js'
import { TextWriter } from '../../src/source/writer.js'

describe('a text that is gathered bit by bit', () => {
  it('stands in one piece where its bits follow one another', () => {
    const writer = new TextWriter()
    writer.copy('群防群治', 0, 2)
    writer.copy('群防群治', 2, 4)
    expect(writer.take()).toEqual(verbatim('群防群治', 0, 4))
  })

  it('has a piece for each bit that stands elsewhere, and one for what is written otherwise', () => {
    const source = '群防&amp;群治'
    const writer = new TextWriter()
    writer.copy(source, 0, 2)
    writer.put('&', 2, 7)
    writer.copy(source, 7, 8)
    writer.copy(source, 8, 9)
    expect(writer.take()).toEqual(textOf('群防&群治', [[...[0, 0, 2], ...[2, 2, 7], ...[3, 7, 9]]]))
  })
})

describe('a text that was read from another text', () => {
  const outer = textOf('a&b', [[...[0, 10, 11], ...[1, 11, 16], ...[2, 16, 17]]])

  it('has no place where the other one has none', () => {
    expect(readThrough(verbatim('a&b', 0, 1), unplaced('a&b'))).toEqual(unplaced('a'))
  })

  it('is led back piece by piece', () => {
    expect(spanOf(readThrough(verbatim('a&b', 1, 3), outer))).toEqual({ start: 11, end: 17 })
    expect(spanOf(readThrough(verbatim('a&b', 1, 3), verbatim('xxa&b', 2, 5)))).toEqual({ start: 3, end: 5 })
  })

  it('of which a bit is written otherwise, stands where that bit stands', () => {
    const inner = textOf('a+', [[...[0, 0, 1], ...[1, 1, 3]]])
    expect(spanOf(readThrough(inner, outer), 1)).toEqual({ start: 11, end: 17 })
  })
})
