import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/diagnostic/catalogue.js'
import { type DiagnosticCode, severities } from '../../src/diagnostic/codes.js'
import { type Diagnostic, diagnostic } from '../../src/diagnostic/diagnostic.js'
import { formatDiagnostic } from '../../src/diagnostic/format.js'

const source = '单位：万元\n| 工作经费 | 15.00 28.00 | |'
const start = source.indexOf('15.00')
const ambiguous = diagnostic(
  'amount-ambiguous',
  { start, end: start + 11 },
  { text: '15.00 28.00', column: '总计' },
)

describe('formatDiagnostic', () => {
  it('says in Chinese what was found and what to do', () => {
    expect(formatDiagnostic(ambiguous)).toBe(
      '错误 amount-ambiguous：“总计”列的一个单元格内有多个金额：“15.00 28.00”，该金额留空。请对照原文件，将各金额分别填入各自的单元格。',
    )
  })

  it('says it in English', () => {
    expect(formatDiagnostic(ambiguous, { locale: 'en' })).toBe(
      'error amount-ambiguous: A cell in the column “总计” has several amounts, “15.00 28.00”; the amount is null. Check the original document and put each amount in its own cell.',
    )
  })

  it('says facts that are words in the language of the sentence, and texts of the source as they stand', () => {
    const layout = diagnostic('layout-unsupported', null, { layout: 'long-list', text: 'vertical' })
    expect(formatDiagnostic(layout)).toContain('尚不支持的版式（长清单），未读入。全文：“vertical”。')
    expect(formatDiagnostic(layout, { locale: 'en' })).toContain(
      '(long list); it was not read. Its text: “vertical”.',
    )
  })

  it('shows the place with a caret below; wide characters count two columns', () => {
    const [head, line, caret] = formatDiagnostic(ambiguous, { source }).split('\n')
    expect(head).toMatch(/^2:10 错误 /)
    expect(line).toBe('  | 工作经费 | 15.00 28.00 | |')
    expect(caret).toBe(`  ${' '.repeat('| '.length + 8 + ' | '.length)}${'^'.repeat(11)}`)
  })

  it('cuts a long line around the place, and says so', () => {
    const long = `| ${'甲'.repeat(500)} | 15.00 28.00 | ${'乙'.repeat(500)} |`
    const at = long.indexOf('15.00')
    const [, line, caret] = formatDiagnostic(
      { ...ambiguous, span: { start: at, end: at + 11 } },
      { source: long },
    ).split('\n')
    expect(line).toMatch(/^ {2}….*15\.00 28\.00.*…$/)
    expect((line as string).length).toBeLessThan(80)
    expect(caret).toMatch(/^ +\^{11}$/)
  })

  it('cuts no letter of two code units in half, wherever a long line is cut', () => {
    for (const [left, right] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const long = `${'𠮷'.repeat(60)}${'a'.repeat(left)}|${'b'.repeat(right)}${'𠮷'.repeat(60)}`
      const at = long.indexOf('|')
      const [, line] = formatDiagnostic(
        { ...ambiguous, span: { start: at, end: at + 1 } },
        { source: long },
      ).split('\n')
      expect(line).toMatch(/^ {2}…𠮷+a?\|b?𠮷+…$/u)
    }
  })

  it('marks no more than the first line of a place that goes on', () => {
    const [, line, caret] = formatDiagnostic(
      { ...ambiguous, span: { start: 0, end: source.length } },
      { source },
    ).split('\n')
    expect(line).toBe('  单位：万元')
    expect(caret).toBe(`  ${'^'.repeat(10)}`)
  })

  it('keeps a sentence one line, and shows no control characters of the source', () => {
    const hostile = '\x1b[31m15\x07 28'
    const said = formatDiagnostic(
      { ...ambiguous, span: { start: 0, end: 11 }, data: { text: 'a\nb', column: 'c' } } as Diagnostic,
      { source: hostile },
    )
    expect(said.split('\n')).toHaveLength(3)
    expect(said).toContain('“a b”')
    expect(said).not.toContain('\x1b')
  })

  it('never throws, wherever the place is said to be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer(), fc.integer(), (text, from, to) => {
        const said = formatDiagnostic({ ...ambiguous, span: { start: from, end: to } }, { source: text })
        expect(said).toContain('amount-ambiguous')
      }),
    )
  })
})

describe('the catalogue', () => {
  const codes = Object.keys(severities) as DiagnosticCode[]

  it('holds the same codes everywhere, in kebab case', () => {
    expect(Object.keys(sentences).sort()).toEqual([...codes].sort())
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it.each(codes)('%s says the same facts in both languages, in whole sentences with a remedy', (code) => {
    const { 'zh-CN': zh, en } = sentences[code]
    const facts = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    expect(facts(zh.message + zh.remedy)).toEqual(facts(en.message + en.remedy))
    for (const text of [zh.message, zh.remedy]) expect(text).toMatch(/。$/)
    for (const text of [en.message, en.remedy]) expect(text).toMatch(/^[A-Z“{].*\.$/s)
  })
})
