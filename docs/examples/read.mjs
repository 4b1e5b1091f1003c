// What the examples have in common: the tables of the file that is named first, or of the seed.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHtml, parseMarkdown } from '@gz/perf-targets'

const seed = fileURLToPath(new URL('../../seeds/guangzhou-zhengfawei-2026.md', import.meta.url))

/** The tables of a Markdown or HTML file. */
export function readTables(file = seed) {
  const source = readFileSync(file, 'utf8')
  const { tables } = /\.html?$/i.test(file) ? parseHtml(source) : parseMarkdown(source)
  if (tables.length === 0) throw new Error(`${file} has no table of performance targets`)
  return tables
}
