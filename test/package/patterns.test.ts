// Every regular expression takes linear time, whatever text it is given.
import { check } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { readModules } from './modules.js'

const found = [...readModules().values()].flatMap(({ path, source }) => patternsOf(path, source))
const patterns = [
  ...new Map(found.filter((one) => one.text !== null).map((one) => [one.text as string, one])).values(),
]

test('no pattern is put together at run time', () => {
  expect(found.filter(({ text }) => text === null).map(({ place }) => place)).toEqual([])
})

test.each(patterns.map(({ text, place }) => [text as string, place]))('%s (%s)', async (text) => {
  const end = text.lastIndexOf('/')
  // A seed that does not change keeps the search for an attack the same in every run.
  const result = await check(text.slice(1, end), text.slice(end + 1), { timeout: 30_000, randomSeed: 1 })
  const { status, complexity } = result as { status: string; complexity?: { type: string } }
  expect({ status, complexity: complexity?.type }).toEqual({
    status: 'safe',
    complexity: expect.stringMatching(/^(safe|linear)$/),
  })
})

/** The literals of a file; `null` for a pattern that is made by `RegExp(…)`. */
function patternsOf(path: string, source: ts.SourceFile): { text: string | null; place: string }[] {
  const patterns: { text: string | null; place: string }[] = []
  const visit = (node: ts.Node): void => {
    const place = `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) patterns.push({ text: node.text, place })
    const made =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
    if (made) patterns.push({ text: null, place })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return patterns
}
