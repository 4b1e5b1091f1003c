import type { CheckRule } from '../check.js'
import type { Locale } from './locale.js'

/** A check as text: amounts as they are printed, the difference without its sign. */
export interface Told {
  readonly stated: string
  readonly computed: string
  readonly difference: string
  /** Units of the last place; `null` for exact figures. */
  readonly units: string | null
  readonly bound: string
}

/** What a check holds against what: 合计, 14 个项目之和. */
export interface Sides {
  readonly stated: string
  readonly computed: string
}

/** What may be told of a difference. */
export type Margin = 'exact' | 'rounding' | 'beyond-rounding' | 'allowed' | 'beyond-allowed'

/** The sentences about checks in one language. */
export interface CheckWords {
  /**
   * The two sides by rule; `count` rows or figures on the second. `sum` is one that `checkSum` made, `open` one of these
   * that cannot be checked; `leaves` are projects beside departments without any.
   */
  readonly sides: Readonly<Record<CheckRule | 'bridge' | 'sum' | 'open' | 'leaves', (count: number) => Sides>>
  agree(sides: Sides, told: Told): string
  differ(sides: Sides, told: Told, margin: string): string
  readonly margins: Readonly<Record<Margin, (bound: string) => string>>
  cap(told: Told, isAbove: boolean): string
  within(told: Told): string
  above(told: Told): string
  readonly conflict: string
  readonly same: string
  readonly holds: string
  fails(told: Told, isMore: boolean, isExact: boolean): string
  unverifiable(sides: Sides, reason: string): string
  /** What blank parts would have to come to, behind the reason that they are blank. */
  residual(amount: string): string
  /** Why a cap cannot be checked where the 总计 of the project is blank. */
  readonly noBudget: string
  /** A row in the middle of a sentence, by its name where that is known. */
  row(name: string | null, amount: string): string
  readonly colon: string
  /** What stands between two sentences. */
  readonly gap: string
}

/** A figure behind a word, with its blank; nothing where a compound target has none of its own. */
function behind(figure: string): string {
  return figure === '' ? '' : ` ${figure}`
}

/** A figure between words. */
function within(figure: string): string {
  return figure === '' ? '' : ` ${figure} `
}

/** 与 before a name; a figure keeps its blank. */
function and(name: string): string {
  return /^\d/.test(name) ? `与 ${name}` : `与${name}`
}

const zh: CheckWords = {
  sides: {
    'foot.total.departments': (count) => ({ stated: '合计', computed: `${count} 个单位之和` }),
    'foot.department.projects': (count) => ({ stated: '合计', computed: `${count} 个项目之和` }),
    'foot.total.projects': (count) => ({ stated: '合计', computed: `${count} 个项目之和` }),
    'cross.row': (count) => ({ stated: '总计', computed: `${count} 项资金之和` }),
    leaves: (count) => ({ stated: '合计', computed: `${count} 个单位和项目之和` }),
    sum: (count) => ({ stated: '合计', computed: `${count} 个分项之和` }),
    open: () => ({ stated: '合计', computed: '各分项之和' }),
    bridge: () => ({ stated: '合计的变动', computed: '项目的变动' }),
    joint: () => ({ stated: '本列各级金额', computed: '' }),
    'claim.cost-cap': () => ({ stated: '成本指标上限', computed: '项目总计' }),
    'claim.period': () => ({ stated: '年度指标值', computed: '实施周期指标值' }),
  },
  agree: (sides, told) => `${sides.stated} ${told.stated} ${and(sides.computed)} ${told.computed} 相符。`,
  differ: (sides, told, margin) => {
    const units = told.units === null ? '' : `（${told.units} 个末位）`
    return `${sides.stated} ${told.stated} ${and(sides.computed)} ${told.computed} 相差 ${told.difference}${units}，${margin}。`
  },
  margins: {
    exact: () => '而要求完全相等，数字不符',
    rounding: (bound) => `在四舍五入可能的 ±${bound} 之内，属尾差`,
    'beyond-rounding': (bound) => `超出四舍五入可能的 ±${bound}，数字不符`,
    allowed: (bound) => `在允许的 ±${bound} 之内`,
    'beyond-allowed': (bound) => `超出允许的 ±${bound}，数字不符`,
  },
  cap: ({ stated, computed, difference }, isAbove) =>
    `成本指标上限 ${stated} ${isAbove ? '高' : '低'}于项目总计 ${computed}，相差 ${difference}，两者不符。`,
  within: ({ stated, computed }) => `年度指标值${within(stated)}在实施周期指标值${within(computed)}之内。`,
  above: ({ stated, computed }) =>
    `年度指标值${within(stated)}高于实施周期指标值${behind(computed)}，两者不符。`,
  conflict: '年度指标值与实施周期指标值方向相反。',
  same: '年度指标值与实施周期指标值一致。',
  holds: '本列各级金额可以同时成立。',
  fails: ({ difference }, isMore, isExact) =>
    `本列各级金额不能同时成立：${isExact ? '' : '即使都按四舍五入的极限取值，'}此处仍比其下各项之和至少${isMore ? '大' : '小'} ${difference}。`,
  unverifiable: ({ stated, computed }, reason) =>
    `${stated}${computed === '' ? '' : and(computed)}无法核对：${reason}。`,
  residual: (amount) => `，空白处须合计 ${amount} 才能相符`,
  noBudget: '项目总计为空',
  row: (name, amount) => `${name === null ? '' : `“${name}”`} ${amount} `,
  colon: '：',
  gap: '',
}

/** A figure set off by commas; nothing where a compound target has none of its own. */
function aside(figure: string): string {
  return figure === '' ? '' : `, ${figure},`
}

/** A figure behind a comma, where its words end. */
function last(figure: string): string {
  return figure === '' ? '' : `, ${figure}`
}

/** The one part by its name, or the sum of several. */
function sumOf(count: number, one: string, many: string): string {
  return count === 1 ? `the ${one}` : `the sum of the ${count} ${many}`
}

const en: CheckWords = {
  sides: {
    'foot.total.departments': (count) => ({
      stated: 'The total',
      computed: sumOf(count, 'department', 'departments'),
    }),
    'foot.department.projects': (count) => ({
      stated: 'The total',
      computed: sumOf(count, 'project', 'projects'),
    }),
    'foot.total.projects': (count) => ({
      stated: 'The total',
      computed: sumOf(count, 'project', 'projects'),
    }),
    'cross.row': (count) => ({ stated: "The row's total", computed: sumOf(count, 'fund', 'funds') }),
    leaves: (count) => ({
      stated: 'The total',
      computed: `the sum of the ${count} departments and projects`,
    }),
    sum: (count) => ({ stated: 'The total', computed: sumOf(count, 'part', 'parts') }),
    open: () => ({ stated: 'The total', computed: 'the sum of the parts' }),
    bridge: () => ({ stated: 'The change of the total', computed: 'that of the projects' }),
    joint: () => ({ stated: 'The amounts of the column', computed: '' }),
    'claim.cost-cap': () => ({ stated: 'The cost limit', computed: "the project's total" }),
    'claim.period': () => ({ stated: 'The annual target', computed: 'that for the whole project' }),
  },
  agree: (sides, told) => `${sides.stated}, ${told.stated}, and ${sides.computed}, ${told.computed}, agree.`,
  differ: (sides, told, margin) => {
    const places = told.units === '1' ? 'unit' : 'units'
    const units = told.units === null ? '' : ` (${told.units} ${places} of the last place)`
    return `${sides.stated}, ${told.stated}, and ${sides.computed}, ${told.computed}, differ by ${told.difference}${units}, ${margin}.`
  },
  margins: {
    exact: () => 'but must be equal: they disagree',
    rounding: (bound) => `within the ±${bound} that rounding can explain: a rounding difference`,
    'beyond-rounding': (bound) => `beyond the ±${bound} that rounding can explain: they disagree`,
    allowed: (bound) => `within the ±${bound} allowed`,
    'beyond-allowed': (bound) => `beyond the ±${bound} allowed: they disagree`,
  },
  cap: ({ stated, computed, difference }, isAbove) =>
    `The cost limit, ${stated}, is ${isAbove ? 'above' : 'below'} the project's total, ${computed}, by ${difference}: they disagree.`,
  within: ({ stated, computed }) =>
    `The annual target${aside(stated)} is within that for the whole project${last(computed)}.`,
  above: ({ stated, computed }) =>
    `The annual target${aside(stated)} is above that for the whole project${last(computed)}: they disagree.`,
  conflict: 'The annual target and that for the whole project have opposite directions.',
  same: 'The annual target and that for the whole project are the same.',
  holds: 'The amounts of the column agree with each other.',
  fails: ({ difference }, isMore, isExact) =>
    `The amounts of the column do not agree with each other: ${isExact ? '' : 'even at the limits of rounding, '}this row is at least ${difference} ${isMore ? 'more' : 'less'} than the rows below it.`,
  unverifiable: ({ stated, computed }, reason) =>
    `${stated}${computed === '' ? '' : ` and ${computed}`} cannot be checked: ${reason}.`,
  residual: (amount) => `; the blanks would have to add up to ${amount}`,
  noBudget: "the project's total is blank",
  row: (name, amount) => (name === null ? amount : `“${name}” ${amount}`),
  colon: ': ',
  gap: ' ',
}

/** The sentences about checks in each language. */
export const checkWords: Readonly<Record<Locale, CheckWords>> = { 'zh-CN': zh, en }
