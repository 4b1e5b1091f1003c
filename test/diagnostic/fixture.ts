import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js'
import type { Grid } from '../../src/model/grid.js'
import type { ParseOptions } from '../../src/model/parse-options.js'
import type { TargetContext } from '../../src/model/target-context.js'
import { parseGrid } from '../../src/parse/grid.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseIndicators } from '../../src/parse/indicators.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { parseTargetWithDiagnostics } from '../../src/target/parse.js'

/** Where the fixtures stand: one folder a code, named after it; a second example of a code behind a dot. */
export const fixturesFolder: string = join(import.meta.dirname, 'fixtures')

/** How each kind of input is read; the kind is told by the file's name. */
const readers: Readonly<Record<string, (text: string, options: ParseOptions) => Diagnostic[]>> = {
  'input.md': (text, options) => parseMarkdown(text, options).diagnostics,
  'input.html': (text, options) => parseHtml(text, options).diagnostics,
  'input.txt': (text, options) => parseIndicators(text, options).diagnostics,
  'input.json': (text, options) => parseGrid(JSON.parse(text) as Grid[], options).diagnostics,
  'target.json': (text) => {
    const { text: value, context } = JSON.parse(text) as { text: string; context: TargetContext }
    return parseTargetWithDiagnostics(value, context).diagnostics
  },
}

/** An input that calls forth a diagnostic, and what it called forth. */
export interface Fixture {
  folder: string
  code: string
  /** The text that was read; `null` for a grid, which has no source. */
  source: string | null
  diagnostics: Diagnostic[]
}

/** The text that spans count in: of a grid there is none, of a target it is the value. */
function sourceOf(file: string, text: string): string | null {
  if (file === 'input.json') return null
  return file === 'target.json' ? (JSON.parse(text) as { text: string }).text : text
}

export function readFixture(folder: string): Fixture {
  const path = join(fixturesFolder, folder)
  const file = Object.keys(readers).find((name) => existsSync(join(path, name)))
  if (file === undefined) throw new Error(`${folder} has no input`)
  const text = readFileSync(join(path, file), 'utf8')
  const options = existsSync(join(path, 'options.json'))
    ? (JSON.parse(readFileSync(join(path, 'options.json'), 'utf8')) as ParseOptions)
    : {}
  const read = readers[file] as (text: string, options: ParseOptions) => Diagnostic[]
  return {
    folder,
    code: folder.split('.')[0] as string,
    source: sourceOf(file, text),
    diagnostics: read(text, options),
  }
}

export function fixtureFolders(): string[] {
  return readdirSync(fixturesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
