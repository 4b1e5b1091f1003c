import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote, quoted, unquote, wholeQuoted } from '../../src/source/quote.js'
import { spanOf, verbatim } from '../../src/source/text.js'
import { anyText } from '../arbitrary/any-table.js'

const read = (text: string) => unquote(verbatim(text, 0, text.length))

const texts = fc.oneof(
  anyText,
  fc
    .array(fc.constantFrom('甲', quote, '\u2064', '\n', '\r', '\0', '\u2400', '\u240a', '\u240d', ' '))
    .map((letters) => letters.join('')),
)

describe('a quoted text', () => {
  it('is taken apart letter for letter, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(texts), fc.boolean(), (list, line) => {
        const found = read(list.map((text) => `名称:${quoted(text, line)}；`).join(''))
        expect(found?.texts.map(({ value }) => value)).toEqual(list)
        expect(found?.shape).toBe(list.map(() => `名称:${quote}；`).join(''))
      }),
    )
  })

  it('holds nothing that a cell cannot hold, and in a line no line break', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(quoted(text)).not.toMatch(/[\0\r]/)
        expect(quoted(text, true)).not.toMatch(/[\0\r\n]/)
      }),
    )
  })

  it('keeps the place that it was read from', () => {
    const source = `1、${quoted('培训班')}；${quoted('一\n二')}。`
    const found = read(source)
    const places = found?.texts.map((text) => spanOf(text)!)
    expect(places?.map(({ start, end }) => source.slice(start, end))).toEqual([
      '培训班',
      '一\u2064\n\u2064二',
    ])
  })

  it.each([
    quote,
    `${quote}甲`,
    `${quote}\u2064甲${quote}`,
    `${quote}\u2064\n${quote}`,
    `甲${quote}乙\u2064`,
  ])('that is not as it was written is none: %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('is told from one that has more beside it', () => {
    const whole = (text: string) => wholeQuoted(verbatim(text, 0, text.length))?.value
    expect(whole(quoted('甲'))).toBe('甲')
    expect(whole(quoted(''))).toBe('')
    expect(whole(`${quoted('甲')}乙`)).toBeUndefined()
    expect(whole('甲')).toBeUndefined()
  })
})
