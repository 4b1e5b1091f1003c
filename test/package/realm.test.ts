// The library needs the language and nothing else: no clock, no locale, no console, no globals of Node or of
// a browser.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { type Built, buildPackage, byEsbuild } from './build.js'
import { root } from './modules.js'
import { difference, tour } from './tour.js'

const source = readFileSync(join(root, 'seeds/guangzhou-zhengfawei-2026.md'), 'utf8')

/** What a realm has from its host or from the world outside, though ECMAScript may name it. */
const outside = ['console', 'Date', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'eval', 'Function']

let built: Built
beforeAll(async () => {
  built = await buildPackage()
})
afterAll(() => built.remove())

test('in a realm with no more than the language, every result is what it is in Node', async () => {
  const { code } = await byEsbuild(
    `export * from ${JSON.stringify(join(built.folder, 'index.js'))}
     export { tour } from ${JSON.stringify(join(root, 'test/package/tour.ts'))}`,
    { format: 'iife' },
  )
  const realm = createContext(Object.create(null))
  runInContext(
    `for (const name of ${JSON.stringify(outside)}) delete globalThis[name]
     Math.random = String.prototype.toLocaleUpperCase = String.prototype.toLocaleLowerCase =
       String.prototype.localeCompare = Number.prototype.toLocaleString = () => { throw new Error('not in here') }`,
    realm,
  )
  const result = runInContext(`${code}; library.tour(library, ${JSON.stringify(source)})`, realm)
  expect(difference(result, tour(library, source))).toBe(null)
})

test('loading every entry leaves the realm as it was', async () => {
  const names = ['index', 'target', 'reconcile', 'write', 'schema', 'diagnostic']
  const lines = names.map(
    (name) => `export * as ${name} from ${JSON.stringify(join(built.folder, `${name}.js`))}`,
  )
  const { code } = await byEsbuild(lines.join('\n'), { format: 'iife' })
  const realm = createContext(Object.create(null))
  const globals = 'Object.getOwnPropertyNames(globalThis).sort()'
  const before = runInContext(globals, realm)
  runInContext(`(() => { ${code} })()`, realm)
  const added = runInContext(globals, realm).filter((name: string) => !before.includes(name))
  // zod keeps its settings there, once for all copies of zod.
  expect(added).toEqual(['__zod_globalConfig', '__zod_globalRegistry'])
})
