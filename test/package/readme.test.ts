// The README's example is run as it stands, and what it says comes out is what comes out.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { runExample } from './example.js'
import { root } from './modules.js'

const source = readFileSync(join(root, 'seeds/guangzhou-zhengfawei-2026.md'), 'utf8')

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8')

  test('has an example of which every result is true', () => {
    const [, imports, body] =
      /```ts\n(import \{.*\} from '@gz\/perf-targets')\n([\s\S]*?)```/.exec(text) ?? []
    const names =
      /\{(.*)\}/
        .exec(imports as string)?.[1]
        ?.split(',')
        .map((name) => name.trim()) ?? []
    const scope = Object.fromEntries(names.map((name) => [name, library[name as keyof typeof library]]))
    const claims = runExample(body as string, { ...scope, source })
    expect(claims.length).toBeGreaterThan(5)
    expect(claims.filter(({ holds }) => !holds)).toEqual([])
  })

  test('names functions that there are, and all of them', () => {
    const table = text.slice(text.indexOf('| `@gz/perf-targets` |'), text.indexOf('schema.json` |'))
    const named = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name as string)
    const values = Object.entries(library)
      .filter(([name, value]) => typeof value === 'function' && !name.endsWith('Schema'))
      .map(([name]) => name)
    expect(named.filter((name) => name !== 'toJsonSchema').sort()).toEqual(values.sort())
  })

  test('links to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link]) => link as string)
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
  })
})
