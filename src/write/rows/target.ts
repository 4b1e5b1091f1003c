import type { Decimal } from '../../amount/decimal.js'
import type { Comparator, Target } from '../../model/target.js'
import type { Unit } from '../../model/unit.js'
import type { Column, ColumnType, IndicatorEntry, Value } from './column.js'
import { productOf } from './product.js'
import type { IndicatorRow, TargetCells } from './row.js'

/** What a column says of a target, the header behind the target's own. */
interface Facet {
  readonly key: keyof TargetCells
  readonly header: string
  readonly type: ColumnType
  readonly read: (target: Target) => Value
}

const facets: readonly Facet[] = [
  { key: 'Text', header: '', type: 'text', read: (target) => target.text },
  { key: 'Kind', header: '类型', type: 'text', read: (target) => target.kind },
  { key: 'Subject', header: '主体', type: 'text', read: (target) => target.subject },
  {
    key: 'Statistic',
    header: '统计口径',
    type: 'text',
    read: (target) => target.basis?.statistic ?? null,
  },
  { key: 'Per', header: '口径单位', type: 'text', read: (target) => target.basis?.per ?? null },
  {
    key: 'Direction',
    header: '变化方向',
    type: 'text',
    read: (target) => (target.kind === 'change' ? target.direction : null),
  },
  { key: 'Against', header: '参照', type: 'text', read: againstOf },
  { key: 'Comparator', header: '比较', type: 'text', read: comparatorOf },
  { key: 'Implied', header: '未写比较', type: 'flag', read: impliedOf },
  { key: 'Approximate', header: '约数', type: 'flag', read: approximateOf },
  { key: 'Value', header: '数值', type: 'figure', read: figureOf },
  { key: 'ComparatorTo', header: '上限比较', type: 'text', read: upperComparatorOf },
  { key: 'ValueTo', header: '上限数值', type: 'figure', read: upperFigureOf },
  { key: 'Unit', header: '单位', type: 'text', read: (target) => unitOf(target)?.text ?? null },
  {
    key: 'BaseValue',
    header: '基本单位数值',
    type: 'figure',
    read: (target) => inBaseUnit(figureOf(target), unitOf(target)),
  },
  {
    key: 'BaseValueTo',
    header: '基本单位上限数值',
    type: 'figure',
    read: (target) => inBaseUnit(upperFigureOf(target), unitOf(target)),
  },
  { key: 'BaseUnit', header: '基本单位', type: 'text', read: (target) => unitOf(target)?.base ?? null },
  {
    key: 'Date',
    header: '日期',
    type: 'date',
    read: (target) => (target.kind === 'deadline' ? target.date : null),
  },
  {
    key: 'Object',
    header: '内容',
    type: 'text',
    read: (target) => ('object' in target ? target.object : null),
  },
]

/** The columns of one target of an indicator. */
export function targetColumns(
  field: 'cycle' | 'annual' | 'actual',
  header: string,
): Column<IndicatorEntry, keyof IndicatorRow>[] {
  return facets.map((facet) => ({
    key: `${field}${facet.key}`,
    header: facet.header === '' ? header : `${header}_${facet.header}`,
    type: facet.type,
    read: ({ indicator }) => {
      const target = indicator[field]
      return target === null ? null : facet.read(target)
    },
  }))
}

/** What a change is measured against, or the figure that is only named. */
function againstOf(target: Target): string | null {
  if (target.kind === 'reference') return target.reference
  return target.kind === 'change' ? target.baseline : null
}

/** `null` where a target is no single figure. */
function impliedOf(target: Target): boolean | null {
  return target.kind === 'quantity' || target.kind === 'change' ? target.implied : null
}

/** `null` where a target has no figure. */
function approximateOf(target: Target): boolean | null {
  return target.kind === 'quantity' || target.kind === 'change' || target.kind === 'range'
    ? target.approximate
    : null
}

/** A range is two comparisons: from its lower end, up to its upper end. */
function comparatorOf(target: Target): Comparator | null {
  if (target.kind === 'range') return target.min.inclusive ? 'gte' : 'gt'
  return target.kind === 'qualitative' || target.kind === 'compound' ? null : target.comparator
}

function upperComparatorOf(target: Target): Comparator | null {
  if (target.kind !== 'range') return null
  return target.max.inclusive ? 'lte' : 'lt'
}

function figureOf(target: Target): Decimal | null {
  if (target.kind === 'range') return target.min.value
  return target.kind === 'quantity' || target.kind === 'change' ? target.value : null
}

function upperFigureOf(target: Target): Decimal | null {
  return target.kind === 'range' ? target.max.value : null
}

function unitOf(target: Target): Unit | null {
  return target.kind === 'quantity' || target.kind === 'change' || target.kind === 'range'
    ? target.unit
    : null
}

function inBaseUnit(figure: Decimal | null, unit: Unit | null): Decimal | string | null {
  return figure === null || unit === null ? figure : productOf(figure, unit.scale)
}
