import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import type {
  Comparator,
  DeadlineTarget,
  QualitativeTarget,
  QuantityTarget,
  Target,
  TargetBase,
} from '../model/target.js'
import type { Unit } from '../model/unit.js'
import { fold } from '../script/fold.js'
import { isAbsence } from '../terms/absence.js'
import { isRateOf } from './clause/worth.js'
import { isUpper, readPrefix } from './measure/comparator.js'
import { isOneOf } from './measure/match.js'
import type { Figure } from './measure/measure.js'
import { readUnit } from './measure/unit.js'
import { type Clause, type Doubts, placeIn } from './scan/passage.js'
import { noSetting, type Setting } from './scan/setting.js'
import { readValue } from './value.js'

/** Longer text says something. */
const templateLength = 40

/** What stands in a template for a figure: ≥**个, XX%, ____, □. */
const blanks = /\*(?!\d)|[xX×]{2,}|_{2,}|□|[○〇]{2,}|[xX×](?=[%个万元年月日人次])|\(\)|\.{3,}|…/

/** Digits with letters among them that look like digits: 3OO, l1. */
const lettered = /(?<![A-Za-z\d])(?=[OoIl]*\d)[\dOoIl]{2,12}(?![A-Za-z\d])/g

/** Says what is doubtful about a target once it is read. */
export function reportDoubts(target: Target, setting: Setting, report: Report): void {
  if (isStrange(setting))
    report(diagnostic('target-sign-unread', target.span, { text: target.text, sign: setting.sign }))
  reportItems(target, report)
  for (const part of target.kind === 'compound' ? target.parts : [target]) {
    if (part.kind === 'qualitative' || part.kind === 'deadline') reportLetters(part, report)
    if (part.kind === 'qualitative') reportWithoutFigure(part, report)
    else if (part.kind === 'quantity' && part.implied && part.unit?.base === '%')
      reportDamage(part, setting.name, report)
  }
}

/** What a sign column holds that says nothing of a figure. */
const noSign = /^(?:定[性量](?:指标)?|区间|数值型?|无|其[他它]|不适用|[-/—*]*)$/

/** Whether the sign column says something of a figure that is not understood: ±, A. */
function isStrange({ sign, comparator, approximate }: Setting): boolean {
  return sign !== '' && comparator === null && !approximate && !noSign.test(fold(sign).text)
}

/** Decimals in which items may be numbered: 1.90%；2.95%; but not 1.12月底前；2.11月底前. */
const numbered = /^1\.(?!\d{1,4}[年月])\d[^;,。\n]*[;,。\n]2\.(?=\d)/

/** A decimal with a gap, which may be an item of a list that was cut: 3. 5%. */
const cut = /^[1-9]?[2-9]\. /

/** Says where the figures of a value may be the numbers of its items, each with a figure behind its point. */
function reportItems(target: Target, report: Report): void {
  const { kind } = target
  if (kind !== 'compound' && (kind !== 'quantity' || target.value.isInteger())) return
  const { text } = fold(target.text)
  if ((kind === 'compound' ? numbered : cut).test(text))
    suggest(target, text.replace(/(^|[;,。\n])\d+\. ?/g, '$1'), report)
}

/** A letter that OCR makes of ≥ or ≤, with a number: N95%, W5万元. */
const misreadSign = /^[NWZz](?=(\d[\d.]*))/

/** Says where letters stand for digits: 3OO人, 2O26年9月底前, whose year is not read; and where one stands for a sign. */
function reportLetters(target: QualitativeTarget | DeadlineTarget, report: Report): void {
  const { text } = fold(target.text)
  const likely = text.replace(lettered, (run) => run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'))
  if (likely !== text) suggest(target, likely, report)
  const [letter, digits] = misreadSign.exec(text) ?? []
  if (digits !== undefined && readUnit(text, digits.length + 1, false)?.to === text.length)
    suggest(target, (letter === 'W' ? '≤' : '≥') + text.slice(1), report)
}

/** Figures that no target can hold, each way of writing them. */
const unread: readonly RegExp[] = [
  // ≥3+2, ≥(95%): whatever follows a sign; but letters for digits are told by themselves.
  /[≥≤<>][(【“"*]{0,2}\d(?!\d*[OoIl])/,
  // 0.6.5, 1.200,5, 2'000, 10 10
  /\d\.\d+\.\d|\d[,。]\d|\d[比'’]\d|\d \d/,
  // ½, 10², 10^3, 2^-1
  /[½⅓⅔¼¾]|\d[²³¹⁰-⁹]|\d\^/,
  // 1:16, 16/5, 3或5次, 1次/1.5个月, 95%/90%
  /\d:\d{1,3}(?!\d)|\d[\u4e00-\u9fff]{0,2}[/或]\d|[%‰]\//,
  // 100元/人×50人, 30元*20; but not 7×24小时
  /[^\d×]×\d|[元天人]\*\d|(?<![“+\d])\d+\+\d+[\u4e00-\u9fff]/,
  // 500米-1公里, 6.1-6.30, 7-3级
  /\d[%‰\u4e00-\u9fffa-z]{1,3}[-~至]\d|\d\.\d+-\d|(?<![第\dA-Za-z-])\d{1,4}[-~至到]\d{1,4}[%‰级个人次元]/,
  // 1小时30分钟, 3米5, 8元5, 2周零3天
  /[\d一二三四五六七八九十两](?:小时|分钟?|年(?=[零又]?[\d一二三四五六七八九十]+个)|个(?:月|星期)|[周天吨升尺]|公里|千?米|元|公?斤)[零又]?[\d一二三四五六七八九十两]/,
  // 几十个, 20万, 30w元, 5000元以上设备
  /[几过数][十百千万亿](?!分)|\d(?:[万亿w](?!.级)|元以[上下])/,
  // 全覆盖（100%）, 春节前（2月16日前）, 全部完成（12项）; but not 优秀（5分）
  /\([^()]{0,24}\d(?:[%‰]|[月日]底?[之以]?前)|\((?!20\d\d年)\d[\d.]*(?![分级号期类岁]|周岁)[\u4e00-\u9fff]{1,3}\)/,
  // 12月15日前后, 6月底左右
  /\d[年月日号]底?(?:前后|左右)/,
  // 扣2分
  /[得扣计加减记]\d/,
  // 前10名
  /前\d+(?:[名位强%]|$)/,
  // 每月10日前, 上午9点前, 下午5点
  /[午早晚]上?\d|(?<![\d一二三四五六七八九十]月\d{0,2})\d[日号时点]前/,
  // 2026年初
  /\d年(?:[初中]$|[^\d,;。]{1,6}前$)/,
  /≠|不等于/,
]

/** Says of a value without a figure whether one was forgotten: a template, a lone unit, 无. */
function reportWithoutFigure(target: QualitativeTarget, report: Report): void {
  const { text } = fold(target.text)
  if (unread.some((way) => way.test(text)))
    report(diagnostic('target-figure-unread', target.span, { text: target.text }))
  else if (text === '' || text.length > templateLength) return
  else if (isAbsence(text)) report(diagnostic('target-absent', target.span, { text: target.text }))
  else if (blanks.test(text) || isLoneUnit(text)) {
    report(diagnostic('target-unfilled', target.span, { text: target.text }))
  }
}

/** A unit, or a comparator with or without one, and no figure: ≥ %, 万元. */
function isLoneUnit(text: string): boolean {
  const prefix = readPrefix(text, 0)
  const bare = prefix?.refers && !prefix.weak ? text.slice(prefix.to) : text
  if (bare === '') return true
  // 不超支, 不超标, ≥达标
  if (prefix !== null && isOneOf('超达', text, prefix.to - 1)) return false
  if (bare.endsWith('兆')) return false
  const unit = readUnit(bare, 0, false)
  return (
    unit !== null &&
    unit.to === bare.length &&
    (bare !== text || unit.power > 0 || unit.dimension !== 'count' || bare.length <= 2)
  )
}

/** Names of shares of a whole, which do not pass 100%. */
const shares =
  /(?<!增.|上升|提[升高速]|产值|周转|利用|溢价|回报|收益)率(?![^率]*率)|占比|比例|比重|满意度|覆盖面|完成度/

/**
 * Says where OCR may have read a comparator as something else: 292% for ≥92%, 工5% for ≥5%. Nothing is
 * changed.
 */
function reportDamage(target: QuantityTarget, name: string, report: Report): void {
  const digits = target.value.toFixed()
  const { text: unit } = target.unit as Unit
  const subject = target.subject ?? ''
  const last = subject.at(-1) ?? ''
  if (misread.includes(last) && (subject.length === 1 || /[率度比例]$/.test(subject.slice(0, -1)))) {
    suggest(target, `${'《〈W'.includes(last) ? '≤' : '≥'}${digits}${unit}`, report)
    return
  }
  if (!isOneOf('28', digits, 0) || !target.value.greaterThan(100)) return
  const rest = digits.slice(1)
  const likely = rest[0] !== '0' && Number(rest) <= 100
  const share = shares.test(subject) || shares.test(name)
  if (
    (likely || rest === '100') &&
    (share || (digits[0] === '2' && name === '' && subject === '' && Number(rest) >= 60))
  ) {
    suggest(target, `≥${rest}${unit}`, report)
  }
}

/** What OCR makes of ≥ and, in brackets that open, of ≤. */
const misread = '工乏之三王土士NZz二〉》《〈W'

function suggest(target: TargetBase, likely: string, report: Report): void {
  report(diagnostic('target-damaged', target.span, { text: target.text, likely }))
}

/** Says where the comparators of a figure, or the cell and another column, do not agree; and of no date. */
export function doubtsOf(report: Report): Doubts {
  const said = new Set<string>()
  const once: Report = (diagnostic) => {
    // Clauses that are joined are read again; what was said of them is not said twice.
    const key = `${diagnostic.code} ${diagnostic.span?.start} ${diagnostic.span?.end}`
    if (!said.has(key)) report(diagnostic)
    said.add(key)
  }
  const chosen = (clause: Clause, { from, to }: Figure): void => {
    const { text, span } = placeIn(clause, 0, clause.text.length)
    once(diagnostic('target-figure-chosen', span, { text, chosen: placeIn(clause, from, to).text }))
  }
  return {
    figure: (clause, figure, subject, object) => {
      reportConflicts(clause, figure, once)
      if (
        isGlued(subject, object) ||
        beside.test(figure.unit?.base ?? '') ||
        isScored(figure, subject, object) ||
        holdsFigure(object, true) ||
        (isAmount(figure) && holdsFigure(subject, false))
      )
        chosen(clause, figure)
    },
    chosen,
    date: ({ text, span }) => once(diagnostic('target-date-impossible', span, { text })),
  }
}

/** Counts and measures; a rate is of something, which may have its number: 20个重点村达标率. */
function isAmount({ unit }: Figure): boolean {
  return unit !== null && unit.per.length === 0 && unit.dimension !== 'ratio' && unit.dimension !== 'score'
}

/** A denominator that may be a figure of its own: 300户/1200人; but not 2起/10万人, 1次/2年, 5元/100米. */
const beside = /\/(?!10*\D|\d*[百千万亿])\d+(?!个?(?:工作日|年|月|天|日|周|季|小?时|分钟|学))\D/

/** Signs before a figure that do not stand right before it: ≥%95, ≥5≥. */
const strayed = /[→≥≤<>＞＜≠±≧⩾≦⩽]/

/** Whether a sign strayed into the words about a figure, or a part of it, or a number before it: ≥80%-, 3'5, 2≥95%. */
function isGlued(subject: string | null, object: string | null): boolean {
  const words = `${subject ?? ''} ${object ?? ''}`.replace(/[(（【][^()（）【】]*[)）】]/g, '')
  return (
    strayed.test(words) ||
    /^[\d一二三四五六七八九]+$/.test(subject ?? '') ||
    /^(?:[-~～—–]+$|[/²³'’_.])/.test(object ?? '')
  )
}

/** Whether points stand beside a figure, with nothing between: the weight of the indicator, as in ≥4次 10分. */
function isScored({ unit }: Figure, subject: string | null, object: string | null): boolean {
  return points.test(object ?? '') || (unit?.dimension === 'score' && count.test(subject ?? ''))
}

const points = /^\d+(?:\.\d+)?分$/
const count = /^\d+(?:\.\d+)?[\u4e00-\u9fff%]{1,4}$/

/** Whether the words about a figure promise another one, which the target does not tell. */
function holdsFigure(words: string | null, behind: boolean): boolean {
  if (words === null || words.length > wordsLength || !/\d/.test(words) || circumstance.test(words))
    return false
  const target = readValue(words, () => null, noSetting, null)
  return (target.kind === 'compound' ? target.parts : [target]).some((part) => {
    if (part.kind === 'deadline') return behind
    if (part.kind !== 'quantity' && part.kind !== 'range' && part.kind !== 'change') return false
    const told = behind || (part.kind === 'quantity' && part.implied)
    const dimension = part.unit?.dimension ?? 'duration'
    return told && dimension !== 'duration' && dimension !== 'score'
  })
}

/** Longer words are a sentence, in which one figure more or less is no surprise. */
const wordsLength = 60

/** For whom, with whom or where: 对10个街镇. */
const circumstance = /^[对为在向给由从以]\d/

function reportConflicts(clause: Clause, figure: Figure, report: Report): void {
  const { setting } = clause.passage
  if (!figure.contradicts && setting.comparator === null && setting.column === null) return
  const { text, span } = placeIn(clause, figure.from, figure.to)
  if (figure.contradicts) report(diagnostic('target-comparators-conflict', span, { text }))
  const { comparator } = setting
  if (figure.comparator !== null && comparator !== null && !agree(figure, comparator, setting.directed)) {
    report(diagnostic('target-sign-conflict', span, { text, sign: setting.sign }))
  }
  if (
    figure.unit !== null &&
    setting.column !== null &&
    !isOne(clause.text, figure.unit.base, setting.column)
  ) {
    report(diagnostic('target-unit-conflict', span, { text, unit: setting.column }))
  }
}

/** Spellings of one unit, in the order of their letters' codes. */
const alike = ' 公里=千米 公斤=千克 小时=时 天=日 天=日历天 元=块 台=台套 台套=套 '

/** Whether a unit and a unit column say the same: 天 and 日, 台 and 台(套), 次 behind 每月 and 次/月. */
function isOne(text: string, unit: string, column: string): boolean {
  const [one, other] = [unit, column].sort() as [string, string]
  return (
    one === other ||
    isRateOf(unit, column) ||
    alike.includes(` ${one}=${other} `) ||
    other.startsWith(`${one}(`) ||
    (column.startsWith(`${unit}/`) && text.includes(`每${column.slice(unit.length + 1)}`))
  )
}

function agree(figure: Figure, sign: Comparator, directed: boolean): boolean {
  const comparator = figure.comparator as Comparator
  if (comparator === sign) return true
  if (directed) return comparator === 'eq' || isUpper(comparator) === isUpper(sign)
  return figure.weak && sign === 'eq'
}
