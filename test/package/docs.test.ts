// Every block of TypeScript in docs/ runs as it stands, and what it says comes out is what comes out.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { runExample } from './example.js'
import { root } from './modules.js'

const source = readFileSync(join(root, 'seeds/guangzhou-zhengfawei-2026.md'), 'utf8')
const { tables } = library.parseMarkdown(source)
const [table] = tables

/** What a block may name without making it. */
const scope = { ...library, source, tables, table, rows: [[{ text: '项目名称' }]] }

const blocks = readdirSync(join(root, 'docs'))
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(join(root, 'docs', file), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
      ([, block], at): [string, string] => [`${file}, block ${at + 1}`, block as string],
    ),
  )

test.each(blocks)('%s', (_, block) => {
  const claims = runExample(block.replace(/^import .*$/gm, ''), scope)
  const wrong = claims.filter(({ holds }) => !holds)
  expect(wrong.map(({ expression, told }) => `${expression} is not ${told}`)).toEqual([])
})
