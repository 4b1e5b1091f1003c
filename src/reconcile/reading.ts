import { type Decimal, decimal, isFigure, multiply } from '../amount/decimal.js'
import type { Basis, Comparator, SimpleTarget, Target } from '../model/target.js'
import type { Unit } from '../model/unit.js'
import { keyOf } from './key.js'

/** One end of what a target lets pass; `null` in a `Reading` is without end. */
export interface End {
  readonly value: Decimal
  readonly inclusive: boolean
}

/** A measurable target by what it lets pass, so that wordings, scales and notations fall away. */
export interface Reading {
  /** What is measured on: kind, unit in its base, basis. Only readings on one axis can be compared. */
  readonly axis: string
  readonly low: End | null
  readonly high: End | null
  /** A figure without a comparator (`95%`): it says how much, not which way. */
  readonly bare: boolean
  readonly approximate: boolean
  /** The words around it. */
  readonly words: Words
}

/** What is measured, against what, of what; `null` where it is not said. */
interface Words {
  readonly subject: string | null
  readonly baseline: string | null
  readonly object: string | null
}

/** The ends of what a comparator lets pass. */
function ends(comparator: Comparator, value: Decimal): Pick<Reading, 'low' | 'high'> {
  const end = { value, inclusive: comparator !== 'gt' && comparator !== 'lt' }
  if (comparator === 'eq') return { low: end, high: end }
  return comparator === 'gte' || comparator === 'gt' ? { low: end, high: null } : { low: null, high: end }
}

/** A figure in base units: 0.026万次 is 260 次. */
export function toBaseUnit(value: Decimal, unit: Unit | null): Decimal {
  return unit === null ? decimal(value) : multiply(value, unit.scale)
}

function unitKey(unit: Unit | null): string {
  return unit === null ? '' : keyOf(unit.base)
}

/** A total over the year is what a figure without a basis is. */
function basisKey(basis: Basis | null): string {
  return basis === null || basis.statistic === 'total' ? '' : `${basis.statistic}/${keyOf(basis.per ?? '')}`
}

function wordKey(word: string | null): string | null {
  const key = keyOf(word ?? '')
  return key === '' ? null : key
}

const isoDate: RegExp = /^(?:\d{4}|-)-\d\d-\d\d$/

/** `2026-11-30` as 20261130, and `--11-30` as 1130 on an axis of its own. */
function dateOf(date: string): { value: Decimal; axis: string } | null {
  if (!isoDate.test(date)) return null
  const digits = date.replaceAll('-', '')
  return { value: decimal(digits), axis: digits.length > 4 ? 'date' : 'day of a year' }
}

/** What a target is measured on, and the ends of what it lets pass; `null` for what cannot be measured. */
function scaleOf(target: SimpleTarget): Pick<Reading, 'axis' | 'low' | 'high'> | null {
  const basis = basisKey(target.basis)
  switch (target.kind) {
    case 'quantity':
    case 'change': {
      const { unit, value, comparator } = target
      const kind = target.kind === 'quantity' ? 'quantity' : target.direction
      return { axis: `${kind}|${unitKey(unit)}|${basis}`, ...ends(comparator, toBaseUnit(value, unit)) }
    }
    case 'range': {
      const { min, max, unit } = target
      return {
        axis: `quantity|${unitKey(unit)}|${basis}`,
        low: { value: toBaseUnit(min.value, unit), inclusive: min.inclusive },
        high: { value: toBaseUnit(max.value, unit), inclusive: max.inclusive },
      }
    }
    case 'deadline': {
      const date = dateOf(target.date)
      return date && { axis: `${date.axis}|${basis}`, ...ends(target.comparator, date.value) }
    }
    case 'reference':
      return {
        axis: `reference|${keyOf(target.reference)}|${basis}`,
        ...ends(target.comparator, decimal(0)),
      }
    case 'qualitative':
      return null
  }
}

/** Reads a target by what it lets pass; `null` for one that cannot be measured, and for compound ones. */
export function readingOf(target: Target): Reading | null {
  if (target.kind === 'compound') return null
  const found = scaleOf(target)
  if (found === null) return null
  for (const end of [found.low, found.high]) if (end !== null && !isFigure(end.value)) return null
  const object = 'object' in target ? target.object : null
  const baseline = target.kind === 'change' ? target.baseline : null
  return {
    ...found,
    bare: 'implied' in target && target.implied,
    approximate: 'approximate' in target && target.approximate,
    words: { subject: wordKey(target.subject), baseline: wordKey(baseline), object: wordKey(object) },
  }
}

/** Words that one of two targets leaves out do not part them. */
function agree(left: string | null, right: string | null): boolean {
  return left === null || right === null || left === right
}

/** Whether two readings can be held against each other. */
export function isComparable(left: Reading, right: Reading): boolean {
  return (
    left.axis === right.axis &&
    agree(left.words.subject, right.words.subject) &&
    agree(left.words.baseline, right.words.baseline) &&
    agree(left.words.object, right.words.object)
  )
}
