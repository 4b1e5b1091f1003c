// Every regular expression takes linear time, whatever text it is given.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'
import { expect, test, vi } from 'vitest'
import { readModules, root } from './modules.js'
import { tour } from './tour.js'

const written = [...readModules().values()].flatMap(({ path, source }) => literalsOf(path, source))
const made = await madeInTour()
const patterns = new Map([...written, ...made])

/** The search for an attack is the same in every run: no clock ends it, and its seed does not change. */
const search = { randomSeed: 1, timeout: null, attackTimeout: null, incubationTimeout: null }

test('a pattern that is put together is made in the tour, and so is looked at as well', () => {
  const sites = [...readModules().values()].flatMap(({ path, source }) =>
    [...source.text.matchAll(/\bRegExp\(/g)].map(() => path),
  )
  expect([...new Set(made.map(([, place]) => place.replace(/:.*/, '')))].sort()).toEqual(
    [...new Set(sites)].sort(),
  )
})

test.each([...patterns])('%s (%s)', async (text) => {
  const end = text.lastIndexOf('/')
  const result = await check(text.slice(1, end), text.slice(end + 1), search)
  const { status, complexity } = result as { status: string; complexity?: { type: string } }
  expect({ status, complexity: complexity?.type }).toEqual({
    status: 'safe',
    complexity: expect.stringMatching(/^(safe|linear)$/),
  })
})

/** The literals of a file, with their places. */
function literalsOf(path: string, source: ts.SourceFile): [string, string][] {
  const found: [string, string][] = []
  const visit = (node: ts.Node): void => {
    const place = `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) found.push([node.text, place])
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What is made by `RegExp(…)` in `src`, while it is loaded and while all of it is used once. */
async function madeInTour(): Promise<[string, string][]> {
  const found: [string, string][] = []
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, args) {
        const pattern = Reflect.construct(target, args)
        const place = /\/src\/(\S+\.ts)/.exec(new Error().stack?.split('\n')[2] ?? '')
        if (place) found.push([String(pattern), place[1] as string])
        return pattern
      },
    }),
  )
  vi.resetModules()
  const library = await import('../../src/index.js')
  tour(library, readFileSync(join(root, 'seeds/guangzhou-zhengfawei-2026.md'), 'utf8'))
  vi.unstubAllGlobals()
  return found
}
