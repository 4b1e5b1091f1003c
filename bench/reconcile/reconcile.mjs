// reconcile and compare, from a thousand projects to a hundred thousand: the time a project takes must not grow.
import { performance } from 'node:perf_hooks'
import { checkSum, compare, reconcile } from '@gz/perf-targets/reconcile'
import { Decimal } from 'decimal.js'

export default async function bench() {
  return [
    { title: 'reconcile, 1,000 departments of 20 projects', rows: shapes() },
    { title: 'reconcile, departments of 20 projects', rows: growth((count) => book(count / 20, 20)) },
    { title: 'reconcile, one department', rows: growth((count) => book(1, count)) },
    {
      title: 'reconcile, every department wrong by an amount of another: hints for each',
      rows: growth((count) => book(count / 20, 20, 1)),
    },
    {
      title: 'compare with a table of which every tenth project has another amount',
      rows: growth(
        (count) => [book(count / 20, 20), book(count / 20, 20, 0, 10)],
        ([before, after]) => compare(before, after),
      ),
    },
    {
      title: 'checkSum, parts of 30 digits, against plain decimal.js, which rounds them to 20',
      rows: [100, 1000, 10_000].map((count) => {
        const parts = Array.from(
          { length: count },
          (_, at) => `1234567890123456789012345678.${10 + (at % 90)}`,
        )
        const total = '1234567890123456789012345678.00'
        const ours = median(() => checkSum({ total, parts, decimals: 2 }))
        const plain = median(() => parts.reduce((sum, part) => sum.plus(part), new Decimal(0)))
        return { parts: count, ms: ours, 'decimal.js ms': plain, ratio: ours / plain }
      }),
    },
  ]
}

function shapes() {
  const table = book(1000, 20)
  const { counts, checks } = reconcile(table)
  const ms = median(() => reconcile(table))
  return [
    { projects: 20_000, checks: checks.length, ms, 'µs a check': (ms * 1000) / checks.length, ...counts },
  ]
}

/** Milliseconds, and microseconds for each project, with the ratio to the smallest table. */
function growth(make, run = reconcile) {
  let first
  return [1000, 10_000, 100_000].map((count) => {
    const input = make(count)
    const ms = median(() => run(input))
    const each = (ms * 1000) / count
    first ??= each
    return { projects: count, ms, 'µs a project': each, ratio: each / first }
  })
}

/** A table whose sums hold; `off` cents too much in each department, every `nth` project changed. */
function book(departments, projects, off = 0, nth = 0) {
  const cents = (units) => new Decimal(units).div(100)
  const row = (units) => ({
    total: cents(units),
    fiscalAppropriation: cents(units),
    specialAccount: null,
    other: null,
  })
  let whole = 0
  const list = Array.from({ length: departments }, (_, at) => {
    let sum = 0
    const own = Array.from({ length: projects }, (_, index) => {
      const number = at * projects + index
      const units = 100_000 + ((number * 7919) % 900_000) + (nth > 0 && number % nth === 0 ? 1234 : 0)
      sum += units
      return {
        name: `项目${index}`,
        funding: row(units),
        goal: null,
        withheld: false,
        indicators: [],
        span: null,
      }
    })
    const stated = sum + off * (100_000 + ((at * 7919 * 20) % 900_000))
    whole += stated
    return { name: `单位${at}`, funding: row(stated), projects: own, span: null }
  })
  return {
    title: null,
    agency: null,
    fiscalYear: null,
    amountUnit: '万元',
    decimals: 2,
    total: row(whole),
    departments: list,
    span: null,
  }
}

/** Milliseconds of the median of some runs, after some to warm up. */
function median(run) {
  const times = []
  const until = performance.now() + 1500
  for (let count = 0; count < 5 || (performance.now() < until && count < 100); count++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  times.splice(0, times.length > 10 ? 5 : 2)
  return times.sort((one, other) => one - other)[times.length >> 1]
}
