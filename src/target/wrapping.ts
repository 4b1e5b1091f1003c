import { closingsOf, opening } from '../script/brackets.js'
import type { Folded } from '../script/fold.js'
import { isOneOf } from './measure/match.js'

/** What stands before a value and says that it is one: 年度指标值：. */
const label = /^[\u4e00-\u9fff]{0,4}(?:指标|目标|预期|计划)值:/

/** Brackets that say something themselves: an ordinal, or the two ends of a range. */
const telling = /^(?:\([\d一二三四五六七八九十]{1,3}\)|[[(]-?[\d.]+[%‰分]?,-?[\d.]+[%‰分]?[\])])$/

/** A mark of a list before a value: ● 100人. */
const bullets = '·●■◆▪*-'
const bullet = /^(?:[^*-]|[*-](?=[\d≥≤<>=]))/

/** Marks of Markdown about a value: **≥95%**. */
const emphasis = /^([*_`]{1,3})[^*_`]+\1$/

/** What is left of a text without a mark or a label, without brackets about all of it, and without marks of notes: 【≥95%】, 指标值：（≥5期）, ≥5期①. */
export function wrappingOf({ text, starts, ends }: Folded): { from: number; to: number } {
  const [, marks] = isOneOf('*_`', text, 0) ? (emphasis.exec(text) ?? []) : []
  if (marks !== undefined) return { from: marks.length, to: text.length - marks.length }
  let end = text.length
  const last = text.endsWith('。') ? end - 1 : end
  if (isNoteMark(text.charCodeAt(last - 1))) end = last
  while (isNoteMark(text.charCodeAt(end - 1))) end--
  const labelled = text.includes('值:')
  // -100 is a number below zero, - 100 one behind a mark.
  const marked =
    isOneOf(bullets, text, 0) &&
    bullet.test(text) &&
    (text[0] !== '-' || (starts?.[1] ?? 0) > (ends?.[0] ?? 0))
  const from = marked ? 1 : labelled ? (label.exec(text)?.[0].length ?? 0) : 0
  if (from === 0 && !isOneOf(opening, text, 0)) return { from: 0, to: end }
  let to = end
  while (isOneOf('。;\n', text, to - 1)) to--
  if (!isOneOf(opening, text, from)) return { from, to: end }
  return closingsOf(text).get(from) === to - 1 && !telling.test(text.slice(from, to))
    ? { from: from + 1, to: to - 1 }
    : { from, to: end }
}

/** ① to ⑳, ※: a mark of a note behind a value. */
function isNoteMark(code: number): boolean {
  return (code >= 0x2460 && code <= 0x2473) || code === 0x203b
}
