// The README's examples are run as they stand, one after the other, and what they say comes out is what comes out.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { runExample } from './example.js'
import { root } from './modules.js'

/** What the first column of other tables has. */
const notFunctions = [
  ...['quantity', 'range', 'change', 'deadline', 'reference', 'qualitative', 'compound'],
  ...['error', 'warning', 'info'],
]

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8')

  test('has examples of which every result is true', () => {
    const blocks = [
      ...text.matchAll(/```ts\nimport \{ (.*) \} from '@gz\/perf-targets(?:\/\w+)?'\n([\s\S]*?)```/g),
    ]
    const names = blocks.flatMap(([, imports]) => (imports as string).split(', '))
    const scope = Object.fromEntries(names.map((name) => [name, library[name as keyof typeof library]]))
    const claims = runExample(blocks.map(([, , body]) => body).join('\n'), scope)
    expect(blocks.length).toBe(3)
    expect(claims.length).toBeGreaterThan(10)
    expect(claims.filter(({ holds }) => !holds)).toEqual([])
  })

  test('names functions that there are, and all of them', () => {
    const named = [...text.matchAll(/^\| `(\w+)` \| [^`|]*/gm)].map(([, name]) => name as string)
    const values = Object.entries(library)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name)
    expect(named.filter((name) => !notFunctions.includes(name)).sort()).toEqual(values.sort())
  })

  test('links to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link]) => link as string)
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
  })
})
