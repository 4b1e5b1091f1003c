import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type {
  DeadlineTarget,
  QualitativeTarget,
  QuantityTarget,
  Target,
  TargetBase,
} from '../../model/target.js'
import { fold } from '../../script/fold.js'
import { isOneOf } from '../measure/match.js'
import { readUnit } from '../measure/unit.js'

/** Decimals in which items may be numbered: 1.90%；2.95%; but not 1.12月底前；2.11月底前. */
const numbered = /^1\.(?!\d{1,4}[年月])\d[^;,。\n]*[;,。\n]2\.(?=\d)/

/** A decimal with a gap, which may be an item of a list that was cut: 3. 5%. */
const cut = /^[1-9]?[2-9]\. /

/** Says where the figures of a value may be the numbers of its items, each with a figure behind its point. */
export function reportItems(target: Target, report: Report): void {
  const { kind } = target
  if (kind !== 'compound' && (kind !== 'quantity' || target.value.isInteger())) return
  const { text } = fold(target.text)
  if ((kind === 'compound' ? numbered : cut).test(text))
    suggest(target, text.replace(/(^|[;,。\n])\d+\. ?/g, '$1'), report)
}

/** Digits with letters among them that look like digits: 3OO, l1. */
const lettered = /(?<![A-Za-z\d])(?=[OoIl]*\d)[\dOoIl]{2,12}(?![A-Za-z\d])/g

/** A letter that OCR makes of ≥ or ≤, with a number: N95%, W5万元. */
const misreadSign = /^[NWZz](?=(\d[\d.]*))/

/** Says where letters stand for digits: 3OO人, 2O26年9月底前, whose year is not read; and where one stands for a sign. */
export function reportLetters(target: QualitativeTarget | DeadlineTarget, report: Report): void {
  const { text } = fold(target.text)
  const likely = text.replace(lettered, (run) => run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'))
  if (likely !== text) suggest(target, likely, report)
  const [letter, digits] = misreadSign.exec(text) ?? []
  if (digits !== undefined && readUnit(text, digits.length + 1, false)?.to === text.length)
    suggest(target, (letter === 'W' ? '≤' : '≥') + text.slice(1), report)
}

/** Names of shares of a whole, which do not pass 100%. */
const shares =
  /(?<!增.|上升|提[升高速]|产值|周转|利用|溢价|回报|收益)率(?![^率]*率)|占比|比例|比重|满意度|覆盖面|完成度/

/** A dash that is no sign of a number: it closes a range whose lower end is gone, or marks an item. */
const dash = /^[—–―─ー]+/

/**
 * Says where OCR may have read a comparator as something else: 292% for ≥92%, 工5% for ≥5%; and where a dash stands
 * for the sign of a number below zero: —95%. Nothing is changed.
 */
export function reportDamage(target: QuantityTarget, name: string, report: Report): void {
  if (target.value.isNegative() && dash.test(target.text)) {
    suggest(target, target.text.replace(dash, ''), report)
    return
  }
  if (!target.implied || target.unit?.base !== '%') return
  const digits = target.value.toFixed()
  const { text: unit } = target.unit
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
