import type { TargetContext } from '../model/options.js'
import type { QualitativeTarget, SimpleTarget, Target } from '../model/target.js'
import { closingsOf } from '../script/brackets.js'
import { fold } from '../script/fold.js'
import type { SourceText } from '../source/text.js'
import { readClause } from './clause.js'
import { type Doubts, type Passage, spanAt, writtenAt } from './passage.js'
import { settingOf } from './setting.js'
import { type Clause, splitClauses } from './split.js'
import { trimmed } from './stand.js'

/**
 * Reads one 指标值. What it cannot measure is qualitative, with its text as written.
 *
 * A value is parted into clauses; those that measure something become parts, the others are qualitative parts
 * beside them. A member of a list (、) that measures nothing belongs to its neighbour.
 */
export function readValue(text: SourceText, context: TargetContext, doubts: Doubts | null): Target {
  const folded = fold(text.value)
  return readPassage({
    text: folded.text,
    folded,
    source: text,
    closings: closingsOf(folded.text),
    fiscalYear: context.fiscalYear ?? null,
    setting: settingOf(context),
    doubts,
  })
}

function readPassage(passage: Passage): Target {
  const { text } = passage
  const bounds = closed(text)
  const clauses = splitClauses(text, passage.closings)
  const [only] = clauses
  if (only === undefined) return qualitative(passage, bounds.from, bounds.to)
  if (clauses.length === 1) {
    const targets = readClause(passage, only.from, only.to)
    if (targets.length === 0) return qualitative(passage, bounds.from, bounds.to)
    if (targets.length === 1) {
      const target = targets[0] as SimpleTarget
      if (only.from === bounds.from && only.to === bounds.to) return target
      return {
        ...target,
        text: writtenAt(passage, bounds.from, bounds.to),
        span: spanAt(passage, bounds.from, bounds.to),
      }
    }
    return compound(passage, bounds, targets)
  }
  const parts = readParts(passage, clauses)
  if (parts.every((part) => part.kind === 'qualitative')) return qualitative(passage, bounds.from, bounds.to)
  if (parts.length === 1) {
    const part = parts[0] as SimpleTarget
    return {
      ...part,
      text: writtenAt(passage, bounds.from, bounds.to),
      span: spanAt(passage, bounds.from, bounds.to),
    }
  }
  return compound(passage, bounds, parts)
}

/** The whole value without white space and its closing 。 */
function closed(text: string): { from: number; to: number } {
  let to = text.length
  while (to > 0 && (text[to - 1] === '。' || text[to - 1] === '\n' || text[to - 1] === ' ')) to--
  return { from: 0, to }
}

function compound(passage: Passage, bounds: { from: number; to: number }, parts: SimpleTarget[]): Target {
  return {
    kind: 'compound',
    text: writtenAt(passage, bounds.from, bounds.to),
    span: spanAt(passage, bounds.from, bounds.to),
    subject: null,
    basis: null,
    parts,
  }
}

function qualitative(passage: Passage, from: number, to: number): QualitativeTarget {
  return {
    kind: 'qualitative',
    text: writtenAt(passage, from, to),
    span: spanAt(passage, from, to),
    subject: null,
    basis: null,
  }
}

/** A clause with what it says. */
interface Read {
  clause: Clause
  targets: SimpleTarget[]
}

function readParts(passage: Passage, clauses: readonly Clause[]): SimpleTarget[] {
  const reads = joinBounds(
    passage,
    joinMembers(
      passage,
      clauses.map((clause) => ({ clause, targets: readClause(passage, clause.from, clause.to) })),
    ),
  )
  const parts: SimpleTarget[] = []
  let plain: Clause | null = null
  const flush = (): void => {
    if (plain === null) return
    const bounds = trimmed(passage.text, plain.from, plain.to)
    if (bounds.to > bounds.from) parts.push(qualitative(passage, bounds.from, bounds.to))
    plain = null
  }
  for (const { clause, targets } of reads) {
    if (targets.length > 0) {
      flush()
      parts.push(...targets)
    } else if (plain !== null && (clause.parting === 'comma' || clause.parting === 'pause')) {
      plain = { ...(plain as Clause), to: clause.to }
    } else {
      flush()
      plain = clause
    }
  }
  flush()
  return parts
}

/**
 * Members of a list that measure nothing join the clause beside them: the one behind, or else the one before.
 *
 *     街道、社区、企业满意度≥90%     对10个街镇实施重点治理、挂牌整治
 */
function joinMembers(passage: Passage, reads: Read[]): Read[] {
  const joined: Read[] = []
  for (let index = 0; index < reads.length; index++) {
    const read = reads[index] as Read
    let last = index
    while (
      last + 1 < reads.length &&
      (reads[last] as Read).targets.length === 0 &&
      (reads[last + 1] as Read).clause.parting === 'pause'
    ) {
      last++
    }
    const before = joined[joined.length - 1]
    const end = reads[last] as Read
    if (last > index) {
      const clause = { ...read.clause, to: end.clause.to }
      joined.push({
        clause,
        targets: end.targets.length > 0 ? readClause(passage, clause.from, clause.to) : [],
      })
      index = last
    } else joined.push(read)
    const current = joined[joined.length - 1] as Read
    if (
      before !== undefined &&
      current.targets.length === 0 &&
      before.targets.length > 0 &&
      current.clause.parting === 'pause'
    ) {
      joined.pop()
      joined.pop()
      const clause = { ...before.clause, to: current.clause.to }
      joined.push({ clause, targets: readClause(passage, clause.from, clause.to) })
    }
  }
  return joined
}

/** ≥60分，<80分: two clauses that bound one figure from either side are one range. */
function joinBounds(passage: Passage, reads: Read[]): Read[] {
  const joined: Read[] = []
  for (const read of reads) {
    const before = joined[joined.length - 1]
    if (before !== undefined && bounds(before, read)) {
      const clause = { ...before.clause, to: read.clause.to }
      const targets = readClause(passage, clause.from, clause.to)
      if (targets.length === 1 && targets[0]?.kind === 'range') {
        joined[joined.length - 1] = { clause, targets }
        continue
      }
    }
    joined.push(read)
  }
  return joined
}

function bounds(left: Read, right: Read): boolean {
  const [low, more] = left.targets
  const [high, most] = right.targets
  if (low?.kind !== 'quantity' || high?.kind !== 'quantity' || more !== undefined || most !== undefined)
    return false
  if (right.clause.parting !== 'comma' && right.clause.parting !== 'pause') return false
  return !low.implied && !high.implied && low.object === null && high.subject === null && high.basis === null
}
