import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { Figure } from '../measure/measure.js'
import { type Clause, type Doubts, placeIn } from '../scan/passage.js'
import { noSetting } from '../scan/setting.js'
import { readValue } from '../value.js'
import { reportConflicts } from './conflicts.js'

/** Says while a value is read what is doubtful about its figures and dates. */
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
        gapped.test(clause.text.slice(figure.number, figure.to)) ||
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

/** Signs before a figure that do not stand right before it, and another figure behind a colon: ≥%95, ≥5≥, 检测：12次24小时接通率98%. */
const strayed = /[→≥≤<>＞＜≠±≧⩾≦⩽]|[:：]\d+ ?[\u4e00-\u9fff]/

/** One number with a gap in it, or two, and another in brackets: 8 20个, ≤5（8）mg/L. */
const gapped = /^\d+ (?:[1-9]\d(?!\d)|\d\d?,|100%)|\(\d/

/** Words that are figures, or end in one: 2 of 2≥95%, 80%二, 5金8银, 省级3个/市级. */
const figures =
  /^(?:[\d%、一二三四五六七八九个]+|(?:\d+(?![年月日])[\u4e00-\u9fff]){2,})$|\d[\u4e00-\u9fff]{1,3}\/[\u4e00-\u9fff]{1,2}$/

/** Whether a sign strayed into the words about a figure, or a part of it, or a number before it: ≥80%-, 3'5, 2≥95%, 100%%. */
function isGlued(subject: string | null, object: string | null): boolean {
  const words = `${subject ?? ''} ${object ?? ''}`.replace(/[(（【][^()（）【】]*[)）】]/g, '')
  return (
    strayed.test(words) || figures.test(subject ?? '') || /^(?:[-~～—–]+$|[/²³'’_.%钟])/.test(object ?? '')
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
