import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TargetTable } from '../../src/model/table.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { toHtml } from '../../src/write/html/html.js'
import { toJson } from '../../src/write/json/json.js'
import { toMarkdown } from '../../src/write/markdown/markdown.js'
import { anyTable } from '../arbitrary/any-table.js'
import { almostPlainTable, freeTable } from '../arbitrary/free-table.js'
import { printableTable } from '../arbitrary/printable.js'
import { caseArbitrary } from '../damage/case.js'
import { runs } from '../laws.js'

/** What is held equal: the whole model, spans apart. */
function model(tables: TargetTable | TargetTable[]): unknown {
  return JSON.parse(toJson(tables, { spans: false })).tables
}

const formats = [
  { format: 'Markdown', again: (table: TargetTable) => parseMarkdown(toMarkdown(table)) },
  { format: 'HTML', again: (table: TargetTable) => parseHtml(toHtml(table)) },
]

describe.each(formats)('$format that is read again', ({ again }) => {
  it('is the same model, whatever the texts hold', () => {
    fc.assert(
      fc.property(printableTable, (table) => {
        expect(model(again(table).tables)).toEqual(model(table))
      }),
      runs(150),
    )
  })

  it('is the same model where anything stands anywhere', () => {
    fc.assert(
      fc.property(freeTable, (table) => {
        const { tables, diagnostics } = again(table)
        expect(model(tables)).toEqual(model(table))
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      runs(60),
    )
  })

  it('is the same model but for what hand-made targets have beside their text', () => {
    const texts = (tables: TargetTable | TargetTable[]): unknown =>
      JSON.parse(JSON.stringify(model(tables)), (_key, value) =>
        value !== null && typeof value === 'object' && 'kind' in value ? value.text : value,
      )
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(texts(again(table).tables)).toEqual(texts(table))
      }),
      runs(60),
    )
  })

  it('is the same model where something odd stands in a table as documents are', () => {
    fc.assert(
      fc.property(almostPlainTable, (table) => {
        expect(model(again(table).tables)).toEqual(model(table))
      }),
      runs(40),
    )
  })

  it('is the same model as was read from a document, however damaged', () => {
    fc.assert(
      fc.property(caseArbitrary({ bare: true }), ({ form, source }) => {
        const { tables } = form === 'html' ? parseHtml(source) : parseMarkdown(source)
        for (const table of tables) expect(model(again(table).tables)).toEqual(model(table))
      }),
      runs(60),
    )
  })

  it('loses nothing and says nothing above a warning', () => {
    fc.assert(
      fc.property(printableTable, (table) => {
        expect(again(table).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      runs(50),
    )
  })
})

const documents = new URL('../parse/documents/', import.meta.url)
const files = [
  new URL('../../seeds/guangzhou-zhengfawei-2026.md', import.meta.url),
  ...readdirSync(documents)
    .flatMap((name) => ['input.md', 'input.html'].map((file) => new URL(`${name}/${file}`, documents)))
    .filter((url) => existsSync(url)),
]
  .map((url) => {
    const source = readFileSync(url, 'utf8')
    const { tables } = url.pathname.endsWith('.md') ? parseMarkdown(source) : parseHtml(source)
    return { tables, name: url.pathname.split('/').slice(-2).join('/') }
  })
  .filter(({ tables }) => tables.length > 0)

describe.each(files)('$name', ({ tables }) => {
  it.each(formats)('written as $format, is the same model again', ({ again }) => {
    for (const table of tables) expect(model(again(table).tables)).toEqual(model(table))
  })
})

describe('the seed', () => {
  it('is written without a quote', () => {
    expect(toMarkdown(files[0]!.tables[0]!)).not.toContain('&#x2063;')
  })
})
