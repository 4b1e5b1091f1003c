// What each export costs a page that imports it alone, and what may not come with it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import * as library from '../../../src/index.js'
import { root } from '../modules.js'
import { ceilings } from './ceilings.js'
import { type Cost, measure } from './measure.js'
import { readTable } from './table.js'

const costs = new Map<string, Cost>()
beforeAll(async () => {
  for (const cost of await measure()) costs.set(cost.name, cost)
}, 300_000)

test('every export has one ceiling', () => {
  expect(ceilings.flatMap((one) => one.exports).sort()).toEqual(Object.keys(library).sort())
})

test.each(
  ceilings.flatMap(({ exports, limit, never, reason }) =>
    exports.map((name) => ({ name, limit, never, reason })),
  ),
)('$name is no larger than $limit KB. $reason', ({ name, limit, never }) => {
  const { own, packages } = costs.get(name) as Cost
  expect(own / 1024).toBeLessThanOrEqual(limit)
  expect(packages.filter((one) => never.includes(one))).toEqual([])
})

test('two bundlers come to much the same', () => {
  const apart = [...costs.values()].filter(
    ({ esbuild, rollup }) => Math.abs(esbuild - rollup) > 200 + esbuild / 10,
  )
  expect(apart).toEqual([])
})

// Compression differs a little between versions of Node, so a figure may be off by a tenth.
test('docs/sizes.md is what was measured; npm run sizes writes it', () => {
  const told = readTable(readFileSync(join(root, 'docs/sizes.md'), 'utf8'))
  expect([...told.keys()]).toEqual([...costs.keys()])
  for (const [name, { esbuild, rollup, own, packages }] of costs) {
    const row = told.get(name)
    expect(row?.packages, name).toBe(packages.length)
    for (const [index, size] of [esbuild, rollup, own].entries()) {
      expect(Math.abs((row?.sizes[index] ?? 0) - size / 1024), name).toBeLessThan(0.2 + size / 10_240)
    }
  }
})
