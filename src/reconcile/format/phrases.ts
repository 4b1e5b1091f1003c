import type { TargetPair } from '../compare/comparison.js'
import type { TargetChange } from '../relate.js'
import type { Locale } from './locale.js'

/** What a change of a target means. */
export const changeWords: Readonly<Record<Locale, Readonly<Record<TargetChange, string>>>> = {
  'zh-CN': { tightened: '收紧', loosened: '放宽', reworded: '仅改写法', incomparable: '不可比' },
  en: { tightened: 'tightened', loosened: 'loosened', reworded: 'reworded', incomparable: 'not comparable' },
}

/** The two targets of an indicator. */
export const fieldWords: Readonly<Record<Locale, Readonly<Record<TargetPair['field'], string>>>> = {
  'zh-CN': { annual: '年度指标值', cycle: '实施周期指标值' },
  en: { annual: 'annual target', cycle: 'target for the whole project' },
}

/** The sentences of one language; amounts come in as text. */
export interface Phrases {
  nothing: string
  /** Which table does not say its unit, and what it was taken for. */
  assumed(side: 'before' | 'after', unit: string): string
  total: string
  blank: string
  /** A department; `null` where it has no name. */
  department(name: string | null): string
  project(name: string, department: string): string
  added(what: string, amount: string): string
  removed(what: string, amount: string): string
  amount(column: string, before: string, after: string, change: string | null, rounding: boolean): string
  rise(size: string): string
  fall(size: string): string
  moved(from: string | null): string
  renamed(before: string, after: string): string
  goal: string
  indicatorAdded(name: string, target: string): string
  indicatorRemoved(name: string, target: string): string
  target(name: string, field: string, before: string, after: string, change: string): string
  said(what: string, changes: readonly string[]): string
  bridge(stated: string, added: string, removed: string, changed: string, computed: string): string
  agree: string
  rounded(difference: string, bound: string): string
  disagree(difference: string, bound: string): string
  unverifiable(reason: string): string
}

/** What stands behind a Chinese word; a figure keeps its blank. */
function behind(text: string): string {
  return /^[-\d]/.test(text) ? ` ${text}` : text
}

const zh: Phrases = {
  nothing: '两表没有差别。',
  assumed: (side, unit) =>
    `${side === 'before' ? '前表' : '后表'}未注明金额单位，按另一表的${unit}计，请核对。`,
  total: '合计',
  blank: '空白',
  department: (name) => (name === null ? '未列名称的单位' : `单位“${name}”`),
  project: (name, department) =>
    `${name === '' ? '未列名称的项目' : `项目“${name}”`}${department === '' ? '' : `（${department}）`}`,
  added: (what, amount) => `新增${what}，总计${behind(amount)}。`,
  removed: (what, amount) => `取消${what}，原总计${behind(amount)}。`,
  amount: (column, before, after, change, rounding) =>
    `${column}由${behind(before)}${/\d$/.test(before) ? ' ' : ''}改为${behind(after)}${change === null ? '' : `，${change}`}${rounding ? '（四舍五入可以解释）' : ''}`,
  rise: (size) => `增加 ${size}`,
  fall: (size) => `减少 ${size}`,
  moved: (from) => `由${from === null ? '未列名称的单位' : `“${from}”`}转来`,
  renamed: (before, after) => `${before}可能更名为${after}：金额和绩效目标相同。`,
  goal: '绩效目标有改动',
  indicatorAdded: (name, target) => `新增指标“${name}”${target === '' ? '' : `（${target}）`}`,
  indicatorRemoved: (name, target) => `取消指标“${name}”${target === '' ? '' : `（${target}）`}`,
  target: (name, field, before, after, change) => `指标“${name}”的${field}由${before}改为${after}，${change}`,
  said: (what, changes) => `${what}：${changes.join('；')}。`,
  bridge: (stated, added, removed, changed, computed) =>
    `合计变动 ${stated}，新增 ${added} − 取消 ${removed} + 变动 ${changed} = ${computed}，`,
  agree: '相符。',
  rounded: (difference, bound) => `相差 ${difference}，在四舍五入可能的 ±${bound} 之内，属尾差。`,
  disagree: (difference, bound) => `相差 ${difference}，超出允许的 ±${bound}，数字不符。`,
  unverifiable: (reason) => `合计的变动无法用项目的变动核对：${reason}。`,
}

/** What begins a sentence. */
function capital(what: string): string {
  return what.charAt(0).toUpperCase() + what.slice(1)
}

const en: Phrases = {
  nothing: 'The tables do not differ.',
  assumed: (side, unit) =>
    `The ${side === 'before' ? 'earlier' : 'later'} table does not state the unit of its amounts; ${unit}, the unit of the other, was assumed. Check it.`,
  total: 'total (合计)',
  blank: 'blank',
  department: (name) => (name === null ? 'a department without a name' : `department “${name}”`),
  project: (name, department) =>
    `${name === '' ? 'a project without a name' : `project “${name}”`}${department === '' ? '' : ` (${department})`}`,
  added: (what, amount) => `${capital(what)} was added, with a total of ${amount}.`,
  removed: (what, amount) => `${capital(what)} was removed; its total was ${amount}.`,
  amount: (column, before, after, change, rounding) =>
    `${column} changed from ${before} to ${after}${change === null ? '' : `, ${change}`}${rounding ? ' (rounding can explain it)' : ''}`,
  rise: (size) => `up ${size}`,
  fall: (size) => `down ${size}`,
  moved: (from) => `moved from ${from === null ? 'a department without a name' : `“${from}”`}`,
  renamed: (before, after) =>
    `${capital(before)} may have been renamed to ${after}: amount and goal are the same.`,
  goal: 'the goal changed',
  indicatorAdded: (name, target) => `indicator “${name}”${target === '' ? '' : ` (${target})`} was added`,
  indicatorRemoved: (name, target) => `indicator “${name}”${target === '' ? '' : ` (${target})`} was removed`,
  target: (name, field, before, after, change) =>
    `${field} of indicator “${name}” changed from ${before} to ${after}, ${change}`,
  said: (what, changes) => `${capital(what)}: ${changes.join('; ')}.`,
  bridge: (stated, added, removed, changed, computed) =>
    `The total changes by ${stated}; added ${added} − removed ${removed} + changed ${changed} = ${computed}: `,
  agree: 'they agree.',
  rounded: (difference, bound) =>
    `they differ by ${difference}, within the ±${bound} that rounding can explain.`,
  disagree: (difference, bound) => `they differ by ${difference}, beyond the ±${bound} allowed.`,
  unverifiable: (reason) => `The change of the total cannot be checked against the projects: ${reason}.`,
}

/** The sentences of a comparison in each language. */
export const phrases: Readonly<Record<Locale, Phrases>> = { 'zh-CN': zh, en }
