// The declarations of the tarball under three compilers and two ways to resolve.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { root } from '../modules.js'
import { entries } from '../surface.js'
import { project, run, write } from './project.js'

/** Uses every entry; each `@ts-expect-error` is a mistake that the types have to catch. */
const program = `
${Object.keys(entries)
  .map((entry, index) => `import * as entry${index} from '@gz/perf-targets${entry.slice(1)}'`)
  .join('\n')}
import { type Diagnostic, formatTarget, parseMarkdown, parseTarget, type Target } from '@gz/perf-targets'
import { toJson, toRows } from '@gz/perf-targets/write'

export const all = [${Object.keys(entries)
  .map((_, index) => `entry${index}`)
  .join(', ')}]
export function tell(target: Target): string {
  switch (target.kind) {
    case 'quantity':
      return target.value.toFixed() + (target.unit?.base ?? '')
    case 'range':
      return target.min.value.plus(target.max.value).toFixed()
    case 'compound':
      return target.parts.map(tell).join()
    case 'deadline':
      return target.date
    default:
      return formatTarget(target)
  }
}
export function facts(diagnostic: Diagnostic): number {
  return diagnostic.code === 'no-table' ? diagnostic.data.tables : 0
}
export const text: string = toJson(parseMarkdown('', { fiscalYear: 2026 }).tables)
// What a program has or has not may be handed on as it is.
export function read(fiscalYear: number | undefined): string | undefined {
  const [table] = parseMarkdown('', { fiscalYear }).tables
  return table && toRows(table, 'projects')[0]?.projectName
}
// @ts-expect-error a year is a number
parseMarkdown('', { fiscalYear: '2026' })
// @ts-expect-error there is no such comparator
export const wrong: boolean = (parseTarget('≥1') as { comparator: entry1.Comparator }).comparator === 'about'
`

const resolutions = {
  NodeNext: { module: 'NodeNext', moduleResolution: 'NodeNext' },
  Bundler: { module: 'ESNext', moduleResolution: 'Bundler' },
}

/** The examples of a README as a reader pastes them. */
function examplesOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, example]) => example).join('\n')
}

beforeAll(() => {
  write('readme.ts', examplesOf('README.md'))
  write('readme.zh-CN.ts', examplesOf('README.zh-CN.md'))
  write('program.ts', program)
  write(
    'required.cts',
    "import library = require('@gz/perf-targets')\nexport const amount = library.parseAmount('1')",
  )
})

test.each(
  ['typescript5', 'typescript6', 'typescript7'].flatMap((compiler) =>
    Object.entries(resolutions).map(([name, options]) => ({ compiler, name, options })),
  ),
)('$compiler, $name', ({ compiler, name, options }) => {
  // Strict in every way; the declarations themselves are checked as well.
  const compilerOptions = {
    ...options,
    target: 'ES2022',
    // Ours needs no more than the language; zod names URL.
    lib: ['ES2022', 'DOM'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  }
  const file = `tsconfig.${compiler}.${name}.json`
  const files = name === 'NodeNext' ? ['program.ts', 'required.cts'] : ['program.ts']
  write(file, JSON.stringify({ compilerOptions, files }))
  const { ok, output } = run(process.execPath, `${project}/node_modules/${compiler}/bin/tsc`, '-p', file)
  expect(output).toBe('')
  expect(ok).toBe(true)
})

test.each(['typescript5', 'typescript6', 'typescript7'])(
  '%s takes the examples of the READMEs',
  (compiler) => {
    const compilerOptions = {
      ...resolutions.NodeNext,
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
      strict: true,
      noEmit: true,
    }
    const file = `tsconfig.${compiler}.readme.json`
    write(file, JSON.stringify({ compilerOptions, files: ['readme.ts', 'readme.zh-CN.ts'] }))
    const { ok, output } = run(process.execPath, `${project}/node_modules/${compiler}/bin/tsc`, '-p', file)
    expect(output).toBe('')
    expect(ok).toBe(true)
  },
)
