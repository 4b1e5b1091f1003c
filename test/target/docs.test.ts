// What the tables of docs/targets.md say is what the code says.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatTarget } from '../../src/target/format.js'
import { parseTarget, parseTargetWithDiagnostics } from '../../src/target/parse.js'

const docs = readFileSync(new URL('../../docs/targets.md', import.meta.url), 'utf8')

/** The table below a heading, as its rows of cells. */
function tableBelow(heading: string): string[][] {
  const [section = ''] = docs.slice(docs.indexOf(`## ${heading}\n`) + 4).split(/\n##+ /)
  const rows = [...section.matchAll(/^\| (.*) \|$/gm)].map(([, cells]) => (cells as string).split(' | '))
  return rows.slice(1)
}

const kinds = tableBelow('Kinds').flatMap(([kind = '', examples = '']) =>
  examples.split(' · ').map((text) => [text, kind.replaceAll('`', '')]),
)

test.each(kinds)('%s is a %s', (text, kind) => {
  expect(parseTarget(text as string).kind).toBe(kind)
})

const words = tableBelow('What words mean').flatMap(([words = '', meaning = '']) => {
  const [, comparator] = /`(gte|lte|gt|lt|eq)`/.exec(meaning) as RegExpExecArray
  // A row of signs parts them by blanks, one of words by commas.
  return words.split(/[,;] | (?=[^\w\s])/).map((word) => [word.replaceAll('`', ''), comparator, meaning])
})

test.each(words)('%s is %s', (word, comparator, meaning) => {
  const figure = word === 'nothing' ? ['95%'] : [`${word}95%`, `95%${word}`]
  const readings = figure.map((text) => parseTarget(text))
  expect(readings).toContainEqual(
    expect.objectContaining({
      comparator,
      implied: comparator === 'eq',
      approximate: meaning?.includes('`approximate`'),
    }),
  )
})

/** The rows of every table that reads values: each cell under its header. */
const readings = [...docs.matchAll(/^(\| value \| .* \|)\n\|[-|]+\|\n((?:\| .* \|\n)+)/gm)].flatMap(
  ([, head, body]) => {
    const headers = cellsOf(head as string)
    return (body as string)
      .trimEnd()
      .split('\n')
      .map((row) => Object.fromEntries(cellsOf(row).map((cell, at) => [headers[at], cell])))
  },
)

function cellsOf(row: string): string[] {
  return row.slice(2, -2).split(' | ')
}

test.each(readings)('$value is read as it says', (row) => {
  const target = parseTarget(row.value as string)
  if (row.kind !== undefined) expect(target.kind).toBe(row.kind)
  if (row['standard form'] !== undefined) expect(formatTarget(target)).toBe(row['standard form'])
})

const told = tableBelow('Diagnostics').flatMap(([code = '', examples = '']) =>
  examples.split(' · ').map((text) => [text, code.replaceAll('`', '')]),
)

test.each(told)('%s gives %s', (text, code) => {
  expect(parseTargetWithDiagnostics(text as string).diagnostics.map((each) => each.code)).toContain(code)
})
