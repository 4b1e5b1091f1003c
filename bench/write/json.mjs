// JSON of one table and of a book of a hundred, against what is under it: JSON.parse and JSON.stringify alone.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fromJson, parseMarkdown, toCsv, toHtml, toJson, toMarkdown } from '@gz/perf-targets'

const seed = new URL('../../seeds/guangzhou-zhengfawei-2026.md', import.meta.url)

export default async function bench() {
  const { tables } = parseMarkdown(readFileSync(seed, 'utf8'))
  return [
    { title: 'JSON of one table', rows: rowsOf(tables) },
    { title: 'JSON of 100 tables', rows: rowsOf(Array.from({ length: 100 }, () => tables[0])) },
    {
      title: 'Other formats of one table',
      rows: [
        { written: 'toMarkdown', ms: median(() => toMarkdown(tables[0])) },
        { written: 'toHtml', ms: median(() => toHtml(tables[0])) },
        { written: 'toCsv, indicators', ms: median(() => toCsv(tables[0], 'indicators')) },
      ],
    },
  ]
}

function rowsOf(tables) {
  const json = toJson(tables)
  const data = JSON.parse(json)
  const megabytes = json.length / 1e6
  return [
    ['JSON.stringify alone', () => JSON.stringify(data)],
    ['toJson', () => toJson(tables)],
    ['toJson, no spans', () => toJson(tables, { spans: false })],
    ['JSON.parse alone', () => JSON.parse(json)],
    ['fromJson', () => fromJson(json)],
  ].map(([what, run]) => {
    const ms = median(run)
    return { what, ms, 'MB/s': (megabytes / ms) * 1000 }
  })
}

/** Milliseconds of the median of some runs, after some to warm up. */
function median(run) {
  const times = []
  const until = performance.now() + 1000
  for (let count = 0; count < 10 || (performance.now() < until && count < 200); count++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  times.splice(0, 5)
  return times.sort((one, other) => one - other)[times.length >> 1]
}
