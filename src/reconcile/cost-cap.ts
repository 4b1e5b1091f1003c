import { type Decimal, decimal, isFigure, multiply } from '../amount/decimal.js'
import { unitZeros } from '../amount/unit-zeros.js'
import type { Indicator } from '../model/indicator.js'
import type { AmountUnit } from '../model/table.js'
import type { QuantityTarget, SimpleTarget, Target } from '../model/target.js'
import type { Unit } from '../model/unit.js'
import type { Check, CostCapCheck, NodePath } from './check.js'
import { keyOf } from './key.js'
import { amountOf, type Row, termOf } from './rows.js'
import type { Setting } from './setting.js'
import { checkTerms, type SumCheck } from './terms.js'

/** A target that caps an amount of money. */
type Cap = QuantityTarget & { readonly unit: Unit }

/** Words that make a figure the price of one thing, in the name or before the figure: 人均培训成本, 课时费标准. */
const unitPrice: RegExp =
  /[人户亩次件台套天日月年床生校村班场株里]均|平均|均价|单价|单[项次个件台套人份册场班期]|单位成本|单位造价|标准(?!化)|每(?!年)/

/** An object that makes a rate of the figure: ≤500元/人, ≤500元每人. */
const perObject: RegExp = /^[/每]/

/** 成本指标 of either tree; of levels that are not known, by their names. */
function isCost({ category }: Indicator): boolean {
  const { key, names } = category
  return key === null
    ? names.some((name) => name.includes('成本'))
    : key.startsWith('cost.') || key === 'output.cost'
}

/** Whether a target caps an amount of money: ≤5.39万元, not 550元/人/天, not 月均≤5万元, not ≥1万元. */
function isCap(target: SimpleTarget, indicator: Indicator): target is Cap {
  if (target.kind !== 'quantity' || (target.comparator !== 'lte' && target.comparator !== 'lt')) return false
  const { unit, basis, approximate, value } = target
  if (unit === null || unit.dimension !== 'money' || keyOf(unit.base) !== '元' || unit.per.length > 0)
    return false
  if (approximate || !isFigure(value) || (basis !== null && basis.statistic !== 'total')) return false
  if (target.object !== null && perObject.test(target.object)) return false
  return !unitPrice.test(indicator.name) && !(target.subject !== null && unitPrice.test(target.subject))
}

function capsOf(target: Target | null, indicator: Indicator): Cap[] {
  if (target === null) return []
  const parts: readonly SimpleTarget[] = target.kind === 'compound' ? target.parts : [target]
  return parts.filter((part): part is Cap => isCap(part, indicator))
}

/** The cap in the unit of the table; exact, as a change of unit only moves the point. */
function inTableUnit({ value, unit }: Cap, amountUnit: AmountUnit): Decimal {
  const yuan = multiply(value, unit.scale)
  return multiply(yuan, decimal(`1e-${unitZeros[amountUnit]}`))
}

function relationOf({ status, difference }: SumCheck): Pick<CostCapCheck, 'relation'> {
  if (status !== 'unbalanced') return {}
  return { relation: difference?.isNegative() ? 'cap-below-budget' : 'cap-above-budget' }
}

/**
 * Holds a 成本指标 that caps money against the 总计 of its project. The cap is exact as printed, the budget carries
 * its half unit. The target of the year is taken, that of the cycle where there is none.
 */
export function costCaps(
  indicator: Indicator,
  where: NodePath,
  project: Row,
  amountUnit: AmountUnit | null,
  setting: Setting,
): Check[] {
  if (!isCost(indicator)) return []
  const { precision, tolerance } = setting
  const budget = termOf(amountOf(project, 'total'), precision.total)
  return capsOf(indicator.annual ?? indicator.cycle, indicator).map((cap): Check => {
    const place = { where, parts: [project.path], hints: [] }
    const head = { rule: 'claim.cost-cap', column: 'total' } as const
    if (amountUnit === null) {
      const { value } = budget
      const facts = { stated: null, computed: value, difference: null, bound: null, units: null }
      const sum = { ...facts, terms: value === null ? 1 : 2, decimals: null, tolerance }
      return { status: 'unverifiable', reason: 'not-comparable', ...head, ...sum, ...place }
    }
    const stated = { value: inTableUnit(cap, amountUnit), decimals: null }
    const sum = checkTerms({ total: stated, parts: [budget], tolerance, blank: 'unknown' })
    return { ...sum, ...head, ...relationOf(sum), ...place }
  })
}
