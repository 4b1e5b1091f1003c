import type { Decimal } from '../../amount/decimal.js'
import type { Comparator, Target } from '../../model/target.js'
import type { Unit } from '../../model/unit.js'
import { type Column, column, type IndicatorEntry } from './column.js'
import { productOf } from './product.js'
import type { IndicatorRow, TargetCells } from './row.js'

/** What a column says of a target, the header behind the target's own. */
type Facet = Column<Target, keyof TargetCells>

const facets: readonly Facet[] = [
  column('Text', '', 'text', (target) => target.text),
  column('Kind', '类型', 'text', (target) => target.kind),
  column('Subject', '主体', 'text', (target) => target.subject),
  column('Statistic', '统计口径', 'text', (target) => target.basis?.statistic ?? null),
  column('Per', '口径单位', 'text', (target) => target.basis?.per ?? null),
  column('Direction', '变化方向', 'text', (target) => ('direction' in target ? target.direction : null)),
  column('Against', '参照', 'text', againstOf),
  column('Comparator', '比较', 'text', comparatorOf),
  column('Implied', '未写比较', 'flag', (target) => ('implied' in target ? target.implied : null)),
  column('Approximate', '约数', 'flag', (target) => ('approximate' in target ? target.approximate : null)),
  column('Value', '数值', 'figure', figureOf),
  column('ComparatorTo', '上限比较', 'text', upperComparatorOf),
  column('ValueTo', '上限数值', 'figure', upperFigureOf),
  column('Unit', '单位', 'text', (target) => unitOf(target)?.text ?? null),
  column('BaseValue', '基本单位数值', 'figure', (target) => inBaseUnit(figureOf(target), unitOf(target))),
  column('BaseValueTo', '基本单位上限数值', 'figure', (target) =>
    inBaseUnit(upperFigureOf(target), unitOf(target)),
  ),
  column('BaseUnit', '基本单位', 'text', (target) => unitOf(target)?.base ?? null),
  column('Date', '日期', 'date', (target) => ('date' in target ? target.date : null)),
  column('Object', '内容', 'text', (target) => ('object' in target ? target.object : null)),
]

/** The columns of one target of an indicator. */
export function targetColumns(
  field: 'cycle' | 'annual' | 'actual',
  header: string,
): Column<IndicatorEntry, keyof IndicatorRow>[] {
  return facets.map(({ key, header: own, type, read }) =>
    column(`${field}${key}`, own === '' ? header : `${header}_${own}`, type, ({ indicator }) => {
      const target = indicator[field]
      return target && read(target)
    }),
  )
}

/** What a change is measured against, or the figure that is only named. */
function againstOf(target: Target): string | null {
  if (target.kind === 'reference') return target.reference
  return target.kind === 'change' ? target.baseline : null
}

/** A range is two comparisons: from its lower end, up to its upper end. */
function comparatorOf(target: Target): Comparator | null {
  if (target.kind === 'range') return target.min.inclusive ? 'gte' : 'gt'
  return 'comparator' in target ? target.comparator : null
}

function upperComparatorOf(target: Target): Comparator | null {
  if (target.kind !== 'range') return null
  return target.max.inclusive ? 'lte' : 'lt'
}

function figureOf(target: Target): Decimal | null {
  if (target.kind === 'range') return target.min.value
  return 'value' in target ? target.value : null
}

function upperFigureOf(target: Target): Decimal | null {
  return target.kind === 'range' ? target.max.value : null
}

function unitOf(target: Target): Unit | null {
  return 'unit' in target ? target.unit : null
}

function inBaseUnit(figure: Decimal | null, unit: Unit | null): Decimal | string | null {
  return figure === null || unit === null ? figure : productOf(figure, unit.scale)
}
