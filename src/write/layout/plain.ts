import type { Indicator } from '../../model/indicator.js'
import type { Department, Funding, Project, TargetTable } from '../../model/table.js'
import type { Target } from '../../model/target.js'
import { closeGaps } from '../../source/gaps.js'
import { unplaced } from '../../source/text.js'
import { categoryKeyOf } from '../../terms/levels/category.js'
import { isSubtotalName, isTotalName } from '../../terms/total.js'
import { isWithheld } from '../../terms/withheld.js'
import { yearIn } from '../../terms/year.js'
import { digitsOf } from '../json/number.js'
import { printedDecimals } from './amount.js'
import { dependsOnContext } from './context.js'
import { printIndicators } from './indicators.js'
import { isPlainCell, isPlainName, isPlainValue } from './running-text.js'

/** A table as documents are: each department has its name. */
export interface PlainTable extends TargetTable {
  readonly departments: PlainDepartment[]
}

export interface PlainDepartment extends Department {
  readonly name: string
}

/**
 * Whether a table is as documents are, so that it is read as it is meant without further signs. What is in doubt is
 * not: then its texts are quoted, which is read whatever they hold.
 */
export function isPlain(table: TargetTable): table is PlainTable {
  const { decimals, departments, total } = table
  return (
    isPlainCaption(table) &&
    printedDecimals(table) === decimals &&
    (total === null || isPlainFunding(total, decimals)) &&
    areTold(table) &&
    departments.every((department) => isPlainDepartment(department, table))
  )
}

function isPlainCaption({ title, agency, fiscalYear }: TargetTable): boolean {
  const told = title === null ? null : yearIn(title)
  return (
    (title === null || (isSettled(title) && !/续|接上页/.test(title))) &&
    (agency === null || (agency.length <= 120 && plainAgency.test(agency) && !stamps.test(agency))) &&
    (told === null ? fiscalYear === null || yearIn(`${fiscalYear}年`) === fiscalYear : told === fiscalYear)
  )
}

/** A name without a sign that could part the line or be a label. */
const plainAgency: RegExp = /^[\u4e00-\u9fffA-Za-z\d（）()·“”《》、\-—]+$/
const stamps: RegExp = /盖章|公章|签章|单位|部门/

/** Whether a title is read as one by its words. */
export function isPlainTitle(title: string): boolean {
  const other = /单位|部门|评价|自评|整体支出|[。；;，,]$/.test(title)
  return title.length <= 80 && title.includes('项目支出绩效目标表') && !other
}

/** Whether a title says the year by itself. */
export function saysYear(title: string | null, year: number): boolean {
  return title !== null && yearIn(title) === year
}

/** Whether names tell the departments apart, and one without a row of amounts is the agency alone. */
function areTold({ departments, agency }: TargetTable): boolean {
  const [only] = departments
  if (departments.length === 1 && only?.funding === null)
    return only.name === agency && only.projects.length > 0
  return (
    departments.every(({ funding }) => funding !== null) &&
    new Set(departments.map(({ name }) => name)).size === departments.length
  )
}

function isPlainDepartment({ name, funding, projects }: Department, table: TargetTable): boolean {
  return (
    name !== null &&
    isPlainRow(name) &&
    (funding === null || isPlainFunding(funding, table.decimals)) &&
    projects.every(
      (project, at) => project.name !== projects[at - 1]?.name && isPlainProject(project, table),
    ) &&
    projects.every((project) => project.name !== name)
  )
}

function isPlainProject({ name, funding, goal, withheld, indicators }: Project, table: TargetTable): boolean {
  return (
    isPlainRow(name) &&
    isPlainFunding(funding, table.decimals) &&
    (goal === null || (isSettled(goal, true) && isPlainCell(goal))) &&
    withheld === isWithheld(goal ?? printIndicators(indicators)) &&
    arePlainIndicators(indicators, table.fiscalYear)
  )
}

function isPlainRow(name: string): boolean {
  return isSettled(name) && isPlainCell(name) && !isTotalName(name) && !isSubtotalName(name)
}

/** Letters of an amount that is read as one. */
const amountLength = 40

/** Whether amounts are printed with as many decimals as the table says, and one at least is. */
function isPlainFunding(funding: Funding, decimals: number): boolean {
  const amounts = Object.values(funding).filter((amount) => amount !== null)
  return (
    amounts.length > 0 &&
    amounts.every(
      (amount) =>
        amount.decimalPlaces() <= decimals &&
        amount.toFixed().length + decimals <= amountLength &&
        !(amount.isZero() && amount.isNegative()),
    )
  )
}

/** Whether a text is as reading leaves it: no white space at its ends, no gap, no invisible sign. */
function isSettled(text: string, paragraphs = false): boolean {
  return !unseen.test(text) && letter.test(text) && closeGaps(unplaced(text), { paragraphs }).value === text
}

/** What no mark for nothing has. */
const letter: RegExp = /[\dA-Za-z\u3400-\u9fff]/

/** Signs without ink, which a reader drops; and U+FFFD, which stands for what was no letter. */
const unseen: RegExp = /[\0-\x08\x0b-\x1f\x7f-\x9f\p{Cf}\ufffd]/u

/** Whether indicators are counted from 1, or stand under two levels each that are known, and all are written alike. */
function arePlainIndicators(indicators: readonly Indicator[], fiscalYear: number | null): boolean {
  const [first] = indicators
  if (first === undefined) return true
  const { codes, names } = first.category
  const counted = indicators.every(({ ordinal }, at) => ordinal === at + 1)
  const known = names.length === 2 && codes.length === 2 && categoryKeyOf(names) !== null
  return (
    (counted || (known && indicators.every(({ ordinal }) => ordinal === null))) &&
    indicators.every(
      (indicator) =>
        indicator.category.names.length === names.length &&
        indicator.category.codes.length === codes.length &&
        isPlainIndicator(indicator, fiscalYear),
    )
  )
}

function isPlainIndicator(indicator: Indicator, fiscalYear: number | null): boolean {
  const { category, name, cycle, annual, weight, actual, score } = indicator
  const { key, codes, names } = category
  const count = names.length
  const isPlainTarget = (target: Target | null): boolean =>
    target === null ||
    (isSettled(target.text) &&
      isPlainValue(target.text, count) &&
      !dependsOnContext(target, name, fiscalYear))
  return (
    (codes.length === 0 || codes.length === count) &&
    codes.every((code) => /^\d{1,2}$/.test(code)) &&
    count <= 2 &&
    names.every((level) => /^[\u4e00-\u9fff]{2,14}$/.test(level)) &&
    (codes.length > 0 || count === 0 || categoryKeyOf(names) !== null) &&
    key === categoryKeyOf(names) &&
    isSettled(name) &&
    isPlainName(name, count) &&
    [cycle, annual, actual].every(isPlainTarget) &&
    [weight, score].every((figure) => figure === null || /^\d{1,20}(?:\.\d{1,9})?$/.test(digitsOf(figure)))
  )
}
