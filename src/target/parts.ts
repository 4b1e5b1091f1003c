import type { Comparator, SimpleTarget } from '../model/target.js'
import { isBaseline } from './clause/baseline.js'
import { readClause } from './clause/clause.js'
import { respectively } from './clause/respective.js'
import type { Stretch } from './clause/split.js'
import { clauseOf, type Passage, placeIn } from './scan/passage.js'

/** What begins a clause whose figure is that of several dates. */
const several = /.各|^第?[\d一二三四五六七八九十]{1,2}(?:月|季度)/

/** A clause with what it says. */
interface Read extends Stretch {
  targets: SimpleTarget[]
}

/** What the clauses of a value say, one by one, once those are joined that say one thing; none where none measures. */
export function partsOf(passage: Passage, clauses: readonly Stretch[]): SimpleTarget[] {
  const { text } = passage
  const read = (from: number, to: number): SimpleTarget[] => readClause(clauseOf(passage, from, to))
  const [only, another] = clauses
  if (only === undefined) return []
  if (another === undefined) return read(only.from, only.to)
  // Each field by its name: where clauses are spread, a value of three of them takes half as long again.
  let reads = clauses.map(
    ({ from, to, parting }): Read => ({
      from,
      to,
      parting,
      targets: read(from, to),
    }),
  )
  if (reads.every(isPlain)) return []
  const both = (one: Read, { to, targets }: Read): Read => {
    const joined = { from: one.from, to, parting: one.parting, targets }
    if (!isPlain(one) || !isPlain(joined)) joined.targets = read(one.from, to)
    return joined
  }
  dropTimes(text, reads)
  // 与上年相比，下降5%: what a change is measured against.
  reads = join(reads, both, (one, { parting }) => parting === 2 && isBaseline(text.slice(one.from, one.to)))
  // 街道、社区、企业满意度≥90%: members that measure nothing join the clause behind them.
  reads = join(reads, both, (one, other) => other.parting < 2 && isPlain(one))
  // 对10个街镇实施重点治理、挂牌整治: or else the one before.
  reads = join(reads, both, (one, other) => other.parting < 2 && isPlain(other) && !isPlain(one))
  // ≥60分，<80分: two clauses that bound one figure from either side are one range.
  reads = join(reads, both, (one, other) => bounds(one, other) && isRange(both(one, other)))
  if (text.includes(respectively)) reads = joinRows(text, read, reads)
  // 1.200,5元: one figure or two, nobody can tell.
  reads = join(
    reads,
    ({ from }, { to }) => ({ from, to, parting: 3, targets: [] }),
    (one, other) => isSplit(text, one, other),
  )
  // What measures nothing is told in one piece.
  reads = join(reads, both, (one, other) => other.parting < 3 && isPlain(one) && isPlain(other))
  propagateComparator(reads)
  return reads.flatMap(({ from, to, targets }, index): SimpleTarget[] => {
    // 主要任务：1.培训3期2.参训300人: what heads the items is none of them.
    if (targets.length > 0 || (text[to - 1] === ':' && reads[index + 1]?.parting === 4)) return targets
    const clause = clauseOf(passage, from, to)
    if (clause.text === '') return []
    return [{ kind: 'qualitative', ...placeIn(clause, 0, clause.text.length), subject: null, basis: null }]
  })
}

/** Takes out the dates of which each has the figure behind them: 3月、6月、9月各1次, 3月、9月检查2次. */
function dropTimes(text: string, reads: readonly Read[]): void {
  let each = false
  for (const { from, parting, targets } of [...reads].reverse()) {
    const [date] = targets
    if (each && date?.kind === 'deadline' && date.object === null) targets.pop()
    else each = date !== undefined && date.kind !== 'deadline' && several.test(text.slice(from, from + 9))
    each &&= parting === 0
  }
}

/** Hands on what is said of a member of a list to the next, which says nothing: 不少于3期、120人次. */
function propagateComparator(reads: readonly Read[]): void {
  let told: Comparator | null = null
  for (const { parting, targets } of reads) {
    const [first] = targets
    if (
      told !== null &&
      parting === 0 &&
      first?.kind === 'quantity' &&
      first.implied &&
      (first.subject ?? first.basis) === null
    ) {
      first.comparator = told
      first.implied = false
    }
    const last = targets.at(-1)
    told = last?.kind === 'quantity' && !last.implied ? last.comparator : null
  }
}

/** Joins neighbours into one, from left to right. */
function join(
  reads: readonly Read[],
  both: (one: Read, other: Read) => Read,
  joins: (one: Read, other: Read) => boolean,
): Read[] {
  const joined: Read[] = []
  for (const read of reads) {
    const last = joined.at(-1)
    if (last !== undefined && joins(last, read)) joined[joined.length - 1] = both(last, read)
    else joined.push(read)
  }
  return joined
}

/** Joins a clause with 分别 and the bare figures behind it, where that gives each its target: 分别达到95%、90%. */
function joinRows(
  text: string,
  read: (from: number, to: number) => SimpleTarget[],
  reads: readonly Read[],
): Read[] {
  const joined: Read[] = []
  const isMarked = ({ from, to }: Read): boolean => text.slice(from, to).includes(respectively)
  for (let at = 0, end = 1; at < reads.length; at = end++) {
    const first = reads[at] as Read
    if (isMarked(first) && !isPlain(first)) {
      while (end < reads.length && isBare(reads[end] as Read) && !isMarked(reads[end] as Read)) end++
    }
    const row = { ...first, to: (reads[end - 1] as Read).to }
    // All of a row is read at once: with one more figure each time, the time would be that of its square.
    if (end - at > 1) row.targets = read(row.from, row.to)
    if (row.targets.length >= first.targets.length + end - at - 1) joined.push(row)
    else for (const each of reads.slice(at, end)) joined.push(each)
  }
  return joined
}

/** Whether a clause is but one figure. */
function isBare({ parting, targets: [only, more] }: Read): boolean {
  return parting < 3 && more === undefined && only !== undefined && only.subject === null
}

/** Whether a comma, or a stop, stands between two digits of which the first have no unit. */
function isSplit(text: string, { to, targets }: Read, { from, targets: [other] }: Read): boolean {
  const last = targets.at(-1)
  return (
    /^\d[,。]\d$/.test(text.slice(to - 1, from + 1)) &&
    last?.kind === 'quantity' &&
    last.unit === null &&
    other?.kind === 'quantity' &&
    other.subject === null
  )
}

function isPlain({ targets }: Read): boolean {
  return targets.length === 0
}

function isRange({ targets }: Read): boolean {
  return targets.length === 1 && targets[0]?.kind === 'range'
}

function bounds({ targets: [low, more] }: Read, { parting, targets: [high, most] }: Read): boolean {
  return (
    parting < 3 &&
    low?.kind === 'quantity' &&
    high?.kind === 'quantity' &&
    (more ?? most ?? low.object ?? high.subject ?? high.basis ?? null) === null &&
    !low.implied &&
    !high.implied
  )
}
