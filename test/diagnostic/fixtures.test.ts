import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeCode } from '../../src/diagnostic/catalogue.js'
import { type DiagnosticCode, severities } from '../../src/diagnostic/codes.js'
import { formatDiagnostic } from '../../src/diagnostic/format.js'
import { fixtureFolders, fixturesFolder, readFixture } from './fixture.js'

const codes = Object.keys(severities) as DiagnosticCode[]

/**
 * One folder a code: `input.md`, `.html`, `.txt` (an indicator cell) or `.json` (grids), or
 * `target.json` (one value with its context); `options.json` where options are needed, and `expected.json`: every diagnostic of the input with the text at its place and its
 * sentences. `vitest run test/diagnostic -u` rewrites what is expected.
 */
describe('fixtures of the diagnostics', () => {
  it('has a folder for every code and no other', () => {
    const shown = new Set(fixtureFolders().map((folder) => folder.split('.')[0]))
    expect([...shown].sort()).toEqual([...codes].sort())
  })

  describe.each(fixtureFolders())('%s', (folder) => {
    it('says what is expected', async () => {
      const { code, source, diagnostics } = readFixture(folder)
      const expected = join(fixturesFolder, folder, 'expected.json')
      const stood = existsSync(expected)
      const told = diagnostics.map((each) => ({
        code: each.code,
        severity: each.severity,
        span: each.span,
        at: source === null || each.span === null ? null : source.slice(each.span.start, each.span.end),
        data: each.data,
        'zh-CN': formatDiagnostic(each, source === null ? {} : { source }),
        en: formatDiagnostic(each, source === null ? { locale: 'en' } : { locale: 'en', source }),
      }))
      expect(told.map((each) => each.code)).toContain(code)
      await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(expected)
      expect(stood, 'what is expected was written just now: read it, then run again').toBe(true)
    })

    it('fills every place of its sentences', () => {
      const { code, diagnostics } = readFixture(folder)
      for (const each of diagnostics.filter((one) => one.code === code)) {
        const entry = describeCode(each.code)
        const data = each.data as Record<string, string | number>
        expect(each.severity).toBe(entry.severity)
        for (const locale of ['zh-CN', 'en'] as const) {
          const { message, remedy } = entry[locale]
          for (const [, name] of `${message}${remedy}`.matchAll(/\{(\w+)\}/g)) {
            expect(data, `${name as string} in the ${locale} sentence`).toHaveProperty(name as string)
          }
        }
      }
    })

    it('points into the source', () => {
      const { source, diagnostics } = readFixture(folder)
      for (const { code, span } of diagnostics) {
        if (span === null) continue
        expect(source, code).not.toBeNull()
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual((source as string).length)
      }
    })
  })
})

describe('the catalogue', () => {
  it('hands out copies: what is changed in one changes no sentence', () => {
    const entry = describeCode('no-table')
    const { message } = entry.en
    Object.assign(entry.en, { message: 'changed' })
    expect(describeCode('no-table').en.message).toBe(message)
  })

  it.each(codes)('%s has whole sentences in both languages, with the same facts', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    const entry = describeCode(code)
    const facts = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort()
    for (const part of ['message', 'remedy'] as const) {
      expect(entry['zh-CN'][part]).toMatch(/。$/)
      expect(entry.en[part]).toMatch(/\.$/)
      expect(entry['zh-CN'][part]).toMatch(/[\u4e00-\u9fff]/)
      expect(new Set(facts(entry['zh-CN'][part]))).toEqual(new Set(facts(entry.en[part])))
    }
  })
})
