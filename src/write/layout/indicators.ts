import type { Indicator } from '../../model/indicator.js'
import { figureLabels, valueLabels } from '../../terms/standard.js'

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

function printIndicator({ ordinal, category, name, ...values }: Indicator): string {
  const { cycle, annual, weight, actual, score } = values
  const labelled: readonly (readonly [string, string | undefined])[] = [
    [valueLabels.cycle, cycle?.text],
    [valueLabels.annual, annual?.text],
    [figureLabels.weight, weight?.toFixed()],
    [valueLabels.actual, actual?.text],
    [figureLabels.score, score?.toFixed()],
  ]
  const fields = labelled.flatMap(([label, value]) => (value === undefined ? [] : [`${label}:${value}`]))
  // Without any value, the last part of a name such as 甲；乙 would pass for one.
  const parts = [
    ...printLevels(category),
    name,
    ...(fields.length > 0 ? fields : [`${valueLabels.annual}:/`]),
  ]
  return `${ordinal === null ? '' : `${ordinal}、`}${parts.join('；')}。`
}

/** `1-产出指标`, `11-数量指标`; a level without a code is its name. */
function printLevels({ codes, names }: Indicator['category']): string[] {
  return names.map((name, at) => (codes[at] === undefined ? name : `${codes[at]}-${name}`))
}
