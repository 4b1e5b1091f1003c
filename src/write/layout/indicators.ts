import type { Indicator } from '../../model/indicator.js'
import { guarded, guardedName } from './guard.js'

/**
 * The indicators of a project as the standard table sets them: running text in one cell, each with its number, its
 * levels, its name and its values.
 *
 *     1、1-产出指标；11-数量指标；专题培训班；实施周期指标值:4批次；年度指标值:4批次。
 *
 * What the standard table has no place for stands behind, in the words of self-evaluation forms: 分值, 实际完成值,
 * 得分.
 */
export function printIndicators(indicators: readonly Indicator[]): string {
  return indicators.map(printIndicator).join('\n')
}

function printIndicator(indicator: Indicator): string {
  const { ordinal, category, name, cycle, annual, weight, actual, score } = indicator
  const levels = printLevels(category)
  const values: readonly (readonly [string, string | undefined])[] = [
    ['实施周期指标值', cycle?.text],
    ['年度指标值', annual?.text],
    ['分值', weight?.toFixed()],
    ['实际完成值', actual?.text],
    ['得分', score?.toFixed()],
  ]
  const labelled = values.flatMap(([label, value]) =>
    value === undefined ? [] : [`${label}:${guarded(value, levels.length)}`],
  )
  // Without any value, the last part of a name such as 甲；乙 would pass for one.
  const parts = [
    ...levels,
    guardedName(name, levels.length),
    ...(labelled.length > 0 ? labelled : ['年度指标值:/']),
  ]
  return `${ordinal === null ? '' : `${ordinal}、`}${parts.join('；')}。`
}

/** `1-产出指标`, `11-数量指标`; a level without a code, or without a name, is what it has. */
function printLevels({ codes, names }: Indicator['category']): string[] {
  const count = Math.max(codes.length, names.length)
  return Array.from({ length: count }, (_, at) =>
    [codes[at], names[at]].filter((part) => part !== undefined).join('-'),
  )
}
