import type { Basis, Bound, SimpleTarget, Target } from '../../model/target.js'
import type { Unit } from '../../model/unit.js'
import type { JsonOf, SpanForm } from './form.js'
import { digitsOf } from './number.js'

/** A target as JSON holds it, keys in their fixed order. */
export function targetJson(target: Target, spanForm: SpanForm): JsonOf<Target> {
  if (target.kind !== 'compound') return simpleJson(target, spanForm)
  return {
    kind: target.kind,
    text: target.text,
    subject: target.subject,
    basis: basisJson(target.basis),
    parts: target.parts.map((part) => simpleJson(part, spanForm)),
    ...spanForm(target.span),
  }
}

function simpleJson(target: SimpleTarget, spanForm: SpanForm): JsonOf<SimpleTarget> {
  const { text, subject } = target
  const basis = basisJson(target.basis)
  const span = spanForm(target.span)
  switch (target.kind) {
    case 'quantity': {
      const { kind, comparator, implied, approximate, object } = target
      const value = digitsOf(target.value)
      const unit = unitJson(target.unit)
      return { kind, text, subject, basis, comparator, implied, approximate, value, unit, object, ...span }
    }
    case 'range': {
      const { kind, approximate, object } = target
      const min = boundJson(target.min)
      const max = boundJson(target.max)
      const unit = unitJson(target.unit)
      return { kind, text, subject, basis, min, max, unit, approximate, object, ...span }
    }
    case 'change': {
      const { kind, direction, comparator, implied, approximate, baseline, object } = target
      const value = digitsOf(target.value)
      const unit = unitJson(target.unit)
      const size = { comparator, implied, approximate, value, unit }
      return { kind, text, subject, basis, direction, ...size, baseline, object, ...span }
    }
    case 'deadline': {
      const { kind, comparator, date, precision, object } = target
      return { kind, text, subject, basis, comparator, date, precision, object, ...span }
    }
    case 'reference': {
      const { kind, comparator, reference } = target
      return { kind, text, subject, basis, comparator, reference, ...span }
    }
    case 'qualitative':
      return { kind: target.kind, text, subject, basis, ...span }
  }
}

function basisJson(basis: Basis | null): Basis | null {
  return basis === null ? null : { statistic: basis.statistic, per: basis.per, text: basis.text }
}

function boundJson(bound: Bound): JsonOf<Bound> {
  return { value: digitsOf(bound.value), inclusive: bound.inclusive }
}

function unitJson(unit: Unit | null): JsonOf<Unit> | null {
  if (unit === null) return null
  const { text, base, per, dimension } = unit
  return { text, scale: digitsOf(unit.scale), base, per: [...per], dimension }
}
