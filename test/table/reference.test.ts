import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { htmlReference, markdownReference } from '../../src/table/html/reference.js'

/** What an independent parser makes of a text. */
function resolved(html: string): string {
  const [text] = parseFragment(html).childNodes
  return text !== undefined && 'value' in text ? text.value : ''
}

/** The text with the reference at its start resolved by ours. */
function ours(html: string): string {
  const reference = htmlReference(html, 0)
  return reference === null ? html : reference.value + html.slice(reference.end)
}

const names = [
  'ge',
  'le',
  'amp',
  'lt',
  'nbsp',
  'semi',
  'Tab',
  'leqslant',
  'NotEqualTilde',
  'CounterClockwiseContourIntegral',
  'times',
  'permil',
  'yen',
  'not',
  'foo',
]

describe('htmlReference', () => {
  it.each([
    ['&ge;95%', '≥95%'],
    ['&ge95%', '&ge95%'],
    ['&lt5%', '<5%'],
    ['&ltfoo;', '<foo;'],
    ['&semi;', ';'],
    ['&#8805;', '≥'],
    ['&#x2265 5', '≥ 5'],
    ['&#128;', '€'],
    ['&#0;', '\uFFFD'],
    ['&#xD800;', '\uFFFD'],
    ['&#1114112;', '\uFFFD'],
    ['&NotEqualTilde;', '\u2242\u0338'],
    ['&nothing;', '¬hing;'],
    ['&;', '&;'],
    ['&', '&'],
  ])('%s means %s', (html, text) => {
    expect(ours(html)).toBe(text)
  })

  it('agrees with an independent parser', () => {
    const name = fc
      .constantFrom(...names)
      .chain((word) => fc.constantFrom(word, `${word};`, `${word}x;`, `${word}9`))
    const number = fc
      .tuple(
        fc.constantFrom('#', '#x', '#X'),
        fc.integer({ min: 1, max: 0x120000 }),
        fc.constantFrom(';', '', 'g'),
      )
      .map(([mark, code, end]) => mark + code.toString(mark === '#' ? 10 : 16) + end)
    fc.assert(
      fc.property(fc.oneof(name, number), (reference) => {
        // A carriage return is a line end to the parser before it is a character.
        fc.pre(!/^#(?:0*13|[xX]0*[dD])(?![\da-f])/i.test(reference))
        expect(ours(`&${reference}`)).toBe(resolved(`&${reference}`))
      }),
    )
  })
})

describe('markdownReference', () => {
  it.each([
    ['&ge;', '≥'],
    ['&semi;', ';'],
    ['&NotEqualTilde;', '\u2242\u0338'],
    ['&ltfoo;', null],
    ['&lt', null],
    ['&#8805;', '≥'],
    ['&#12345678;', null],
    ['&#0;', '\uFFFD'],
  ])('%s means %s', (source, value) => {
    expect(markdownReference(source, 0)?.value ?? null).toBe(value)
  })
})
