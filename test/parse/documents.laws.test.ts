import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellTable } from '../damage/compare.js'
import { renderOther } from '../damage/others.js'
import { read } from '../damage/read.js'
import type { Form } from '../damage/render.js'
import { runs } from '../laws.js'

const folder = join(import.meta.dirname, 'documents')

interface Document {
  name: string
  form: Form
  source: string
}

const documents: readonly Document[] = readdirSync(folder).flatMap((name) =>
  readdirSync(join(folder, name))
    .filter((file) => file === 'input.md' || file === 'input.html')
    .map((file) => ({
      name: `${name}/${file}`,
      form: file === 'input.md' ? ('markdown' as const) : ('html' as const),
      source: readFileSync(join(folder, name, file), 'utf8'),
    })),
)

function told(source: string, form: Form): { tables: unknown; said: string[] } {
  const { tables, diagnostics } = read(source, form)
  return {
    tables: tables.map((table) => tellTable(table)),
    said: diagnostics.map(({ code, data }) => `${code} ${JSON.stringify(data)}`).sort(),
  }
}

const withoutMark = (source: string): string => source.replace(/^\ufeff/, '')

/** What an editor or a converter does to a whole file without meaning anything by it. */
const changes: readonly (readonly [name: string, form: Form | null, change: (source: string) => string])[] = [
  ['a byte order mark', null, (source) => `\ufeff${withoutMark(source)}`],
  ['CRLF', null, (source) => source.replace(/\r?\n/g, '\r\n')],
  ['LF', null, (source) => source.replace(/\r\n/g, '\n')],
  ['no line end at the end', null, (source) => source.replace(/\s+$/, '')],
  ['white space behind lines', 'markdown', (source) => source.replace(/ ?(\r?\n)/g, ' $1')],
  ['blank lines around', null, (source) => `\n\n\n${withoutMark(source)}\n\n\n`],
  ['a block quote around', 'markdown', (source) => `> ${withoutMark(source).replaceAll('\n', '\n> ')}`],
  ['a comment in front', null, (source) => `<!-- converted -->\n\n${withoutMark(source)}`],
  [
    'a page around',
    'html',
    (source) => `<html><body><div><div>${withoutMark(source)}</div></div></body></html>`,
  ],
]

describe('documents of many departments, whatever an editor does to the file', () => {
  it.each(documents.map((each) => [each.name, each] as const))('%s', (_name, { form, source }) => {
    const as = told(source, form)
    for (const [change, of, make] of changes) {
      if (of === null || of === form) expect(told(make(source), form), change).toEqual(as)
    }
  })

  it('are not changed by tables of other kinds around them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.nat(4), fc.nat(4), ({ source, form }, one, two) => {
        const book = `${renderOther(one, form)}\n${withoutMark(source)}\n\n${renderOther(two, form)}`
        expect(told(book, form).tables, book).toEqual(told(source, form).tables)
      }),
      runs(50),
    )
  })
})
