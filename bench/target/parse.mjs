// parseTarget beside a plain regular expression and a general recognizer on the values of the seed, and the time that a character takes
// in inputs that nobody would write, from 1 KB to 1 MB: it must not grow.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { parseTarget } from '@gz/perf-targets/target'

export default async function bench() {
  const values = readFileSync(new URL('../../test/gold/seed-targets.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text)
  return [
    { title: `the ${values.length} values of the seed, one core, processor time`, rows: await seed(values) },
    { title: 'nanoseconds a character, by length', rows: hostile() },
  ]
}

/** What a user would write first: a comparator, a number, a unit. */
const pattern =
  /^(.*?)(≥|≤|>|<|=|不少于|不低于|不超过|低于)?(\d+(?:\.\d+)?)(%|[^\d\s，。；]*?)(及?以上|及?以下|左右)?$/
const comparators = {
  '≥': 'gte',
  '≤': 'lte',
  '>': 'gt',
  '<': 'lt',
  不少于: 'gte',
  不低于: 'gte',
  不超过: 'lte',
  低于: 'lt',
}

function plain(text) {
  const match = pattern.exec(text)
  if (match === null) return { kind: 'qualitative', text }
  const [, subject, sign, digits, unit, behind] = match
  const comparator =
    comparators[sign] ?? (behind?.endsWith('上') ? 'gte' : behind?.endsWith('下') ? 'lte' : 'eq')
  return { kind: 'quantity', text, subject, comparator, value: Number(digits), unit }
}

/** Numbers and percentages wherever they stand: no comparators, no Chinese units, no dates of this kind. */
async function recognizer() {
  const { Culture, recognizeNumber, recognizePercentage } = await import('@microsoft/recognizers-text-suite')
  return (text) => {
    const found = [...recognizePercentage(text, Culture.Chinese), ...recognizeNumber(text, Culture.Chinese)]
    return { kind: found.length === 0 ? 'qualitative' : 'quantity', text, found }
  }
}

/** The recognizer is loaded last: once it is, every regular expression of the process takes longer. */
async function seed(values) {
  const rows = []
  for (const [reader, load, goal] of [
    ['ten lines of regular expression', () => plain],
    ['parseTarget', () => (text) => parseTarget(text), 300_000],
    ['@microsoft/recognizers-text-suite', recognizer],
  ]) {
    const read = await load()
    const time = fastest(() => values.forEach(read)) / values.length
    rows.push({
      reader,
      'µs a value': time,
      'values a second': Math.round(1e6 / time),
      ...(goal === undefined
        ? {}
        : { goal: `≥ ${goal}`, 'of the goal': `${Math.round(1e8 / time / goal)}%` }),
      ratio: time / (rows[0]?.['µs a value'] ?? time),
      measured: values.filter((text) => read(text).kind !== 'qualitative').length,
    })
  }
  return rows
}

/** The least processor time of a call in microseconds, once it is warm: other programs do not count. */
function fastest(call) {
  const warm = performance.now() + 2000
  let calls = 0
  while (performance.now() < warm) {
    call()
    calls++
  }
  // A round fills about a tenth of a second.
  calls = Math.ceil(calls / 20)
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 12; round++) {
    const before = process.cpuUsage().user
    for (let times = 0; times < calls; times++) call()
    least = Math.min(least, (process.cpuUsage().user - before) / calls)
  }
  return least
}

const shapes = {
  digits: '9',
  'Chinese numerals': '一',
  scales: '一万',
  commas: ',',
  'pauses 、': '、',
  comparators: '≥',
  'words of comparison': '不超过',
  brackets: '(',
  'brackets, closed': '()',
  quotations: '“',
  'clauses with figures': '满意度≥90%，',
  percentages: '95%',
  'figures behind 分别': '甲分别1、',
  ranges: '10-20个',
  dates: '2026年6月30日',
  rates: '元/人/',
  LaTeX: '\\geq ',
  entities: '&amp;ge;',
  blanks: ' ',
  'blanks between digits': '1 ',
  'items 1. 2.': '1.一2.',
  fractions: '三分之',
  'lone surrogates': '\ud800',
}

function hostile() {
  return Object.entries(shapes).map(([shape, piece]) => {
    const row = { shape }
    for (const [name, length] of [
      ['1 KB', 1e3],
      ['10 KB', 1e4],
      ['100 KB', 1e5],
      ['1 MB', 1e6],
    ]) {
      const text = piece.repeat(Math.ceil(length / piece.length))
      let least = Number.POSITIVE_INFINITY
      for (let round = 0; round < (length < 1e5 ? 20 : 4); round++) {
        const before = performance.now()
        parseTarget(text)
        least = Math.min(least, performance.now() - before)
      }
      row[name] = (least / text.length) * 1e6
    }
    return row
  })
}
