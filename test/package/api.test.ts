// What users can import: the names, their declarations (test/package/api.md; `npm run api:accept` accepts a
// change), and that each is told by a doc comment whose example is true.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as diagnostic from '../../src/diagnostic.js'
import * as index from '../../src/index.js'
import * as reconcile from '../../src/reconcile.js'
import * as schema from '../../src/schema.js'
import * as target from '../../src/target.js'
import * as write from '../../src/write.js'
import { runExample } from './example.js'
import { root } from './modules.js'
import { type Exported, entries, readSurface } from './surface.js'

const surface = readSurface()
const modules: Record<string, Record<string, unknown>> = {
  '.': index,
  './target': target,
  './reconcile': reconcile,
  './write': write,
  './schema': schema,
  './diagnostic': diagnostic,
}

/** What an example may name without making it: every export, and the seed. */
const scope = {
  ...Object.assign({}, ...Object.values(modules)),
  source: readFileSync(join(root, 'seeds/guangzhou-zhengfawei-2026.md'), 'utf8'),
}

const everything = [...new Map([...surface.values()].flat().map((one) => [one.name, one])).values()]
const ours = everything.filter(({ file }) => file.startsWith('src/'))

describe('the entries', () => {
  test('are those of package.json', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(Object.keys(exports)).toEqual([...Object.keys(entries), './schema.json', './package.json'])
    for (const [entry, file] of Object.entries(entries)) {
      const built = file.replace('src/', './dist/').replace('.ts', '')
      expect(exports[entry]).toEqual({ types: `${built}.d.ts`, default: `${built}.js` })
    }
  })

  test.each(Object.keys(entries))('%s has at run time what it declares', (entry) => {
    const values = surface.get(entry)?.filter(({ kind }) => kind === 'value')
    expect(Object.keys(modules[entry] ?? {}).sort()).toEqual(values?.map(({ name }) => name))
  })

  test('the first entry has all that the others have, the same things under the same names', () => {
    for (const [entry, names] of surface) {
      for (const { name, kind } of names) {
        expect(
          surface.get('.')?.map((one) => one.name),
          `${entry} ${name}`,
        ).toContain(name)
        if (kind === 'value') expect(modules[entry]?.[name]).toBe(modules['.']?.[name])
      }
    }
  })

  test.each(Object.keys(entries))('%s exports every type of ours that its declarations name', (entry) => {
    const names = surface.get(entry) ?? []
    const known = new Set(names.map(({ name }) => name))
    const missing = names.flatMap(({ name, uses }) =>
      uses.filter((use) => !known.has(use)).map((use) => `${name}: ${use}`),
    )
    expect(missing).toEqual([])
  })

  test('have the declarations that were accepted', async () => {
    await expect(report()).toMatchFileSnapshot(join(root, 'test/package/api.md'))
  })
})

describe('each export', () => {
  test.each(ours.map((one) => [one.name, one] as const))(
    '%s is told by a doc comment, and so is each of its fields',
    (_, { docs, untold }) => {
      expect(docs.trim()).not.toBe('')
      expect(untold).toEqual([])
    },
  )

  test.each(ours.map((one) => [one.name, one] as const))(
    '%s has an example that is true',
    (_, { examples }) => {
      const claims = examples.flatMap((example) => runExample(example, scope))
      expect(claims.length, 'lines of the form `expression // result`').toBeGreaterThan(0)
      for (const { expression, told, found, holds } of claims) {
        expect(
          holds,
          `${expression}\nis told as ${told}\nbut is ${'thrown' in found ? found.thrown : JSON.stringify(found.value, null, 1)}`,
        ).toBe(true)
      }
    },
  )
})

/** The accepted declarations as Markdown: whole in the first entry that has them, by name in the others. */
function report(): string {
  const sections = Object.keys(entries).map((entry) => {
    const names = surface.get(entry) ?? []
    const body =
      entry === '.'
        ? `\`\`\`ts\n${names.map(declared).join('\n\n')}\n\`\`\``
        : names.map(({ name, kind }) => `- ${kind === 'type' ? 'type ' : ''}\`${name}\``).join('\n')
    return `## \`@gz/perf-targets${entry.slice(1)}\`\n\n${body}\n`
  })
  return [
    '# The public surface\n',
    'Held by `test/package/api.test.ts`. After a change that is meant: `npm run api:accept`, and a line in',
    '`CHANGELOG.md` for users.\n',
    ...sections,
  ].join('\n')
}

function declared({ name, declaration, file }: Exported): string {
  return declaration === '' ? `// ${name}: ${file.replace(/^node_modules\//, '')}` : declaration
}
