import type { TargetContext } from '../model/target-context.js'
import { isComparator } from '../script/comparator.js'
import { isDash } from '../script/dash.js'
import { digitOf } from '../script/letters.js'
import { parseTarget } from '../target/parse.js'
import { degreeAt, isDegree } from '../terms/degree.js'
import { foldWord } from '../terms/fold.js'
import { isColon } from './signs.js'
import { type Stretch, trimStretch } from './stretch.js'

/** Name, value and weight in one part of a text that names none of them. */
export interface Fields {
  /** Blank where the part is but a value. */
  readonly name: Stretch
  readonly value: Stretch | null
  readonly weight: Stretch | null
  /** The comparator and the unit that signs part from the value: 采样点位|≥|56|个. */
  readonly beside?: Pick<TargetContext, 'sign' | 'unit'>
  /** Whether no sign and no word stands between name and value: 合格率100%. */
  readonly guessed: boolean
}

/**
 * Parts a name from its value: behind a colon, from a comparator on, in the last bracket, or as the grammar of targets has it.
 *
 *     培训人数(人)（≥500人）     合格率≥95%（20分）     满意度不低于90%     合格率100%
 *                   ^^^^^^            ^^^^^  ^^^^ weight     ^^^^^^^^^           ^^^^ a guess
 */
export function fieldsOf(text: string, part: Stretch, sign: string | null): Fields {
  const fields = fieldsIn(text, part)
  const { value } = fields
  if (sign === null) return fields
  if (value === null) return behindSign(text, fields, sign)
  // 产出指标-质量指标-合格率-95% is none below zero; 产出指标>质量指标>合格率>≥95%
  const { from } = trimStretch(text, value.from + 1, value.to)
  const isSigned = isComparator(text.charCodeAt(from)) && text[value.from + 1] !== '='
  return text[value.from] === sign && (fields.guessed || isSigned)
    ? { ...fields, value: { ...value, from } }
    : besides(text, { ...fields, value }, sign)
}

/** 采样点位|≥|56|个|20: a comparator, a figure, its unit and a weight in columns of their own. */
function besides(text: string, fields: Fields & { value: Stretch }, sign: string): Fields {
  const { from, to } = fields.value
  const [comparator = '', figure = '', unit, points, ...others] = text.slice(from, to).split(sign)
  if (!isComparator(comparator.trim().charCodeAt(0)) || figure.trim() === '' || others.length > 0)
    return fields
  const start = from + comparator.length + 1
  return {
    ...fields,
    value: trimStretch(text, start, start + figure.length),
    weight: points === undefined ? fields.weight : trimStretch(text, to - points.length, to),
    beside: { sign: comparator.trim(), ...(unit === undefined ? {} : { unit: unit.trim() }) },
  }
}

/** 产出指标/质量指标/验收情况/良好: what parts the levels from the name parts the name from its value. */
function behindSign(text: string, fields: Fields, sign: string): Fields {
  const { from, to } = fields.name
  const at = text.lastIndexOf(sign, to - 1)
  if (at <= from) return fields
  return { ...fields, name: trimStretch(text, from, at), value: trimStretch(text, at + 1, to), guessed: true }
}

function fieldsIn(text: string, part: Stretch): Fields {
  const bracket = lastBracket(text, part)
  const rest = bracket === null ? part : trimStretch(text, part.from, bracket.open)
  if (bracket !== null && isWeight(text.slice(bracket.from, bracket.to))) {
    const fields = withoutWeight(text, rest)
    // 测评得分（90分）: a score may be what the indicator is about.
    if (fields.value !== null || !/[分评测]/.test(text.slice(rest.from, rest.to))) {
      return { ...fields, weight: trimStretch(text, weightFrom(text, bracket), bracket.to) }
    }
  }
  const scored = behindGap.exec(text.slice(Math.max(part.from, part.to - gapLength), part.to))
  if (scored !== null) {
    const at = part.to - scored[0].length
    const fields = withoutWeight(text, trimStretch(text, part.from, at))
    if (fields.value !== null && /\D$/.test(text.slice(fields.value.from, fields.value.to)))
      return { ...fields, weight: trimStretch(text, at, part.to), guessed: true }
  }
  return withoutWeight(text, part)
}

/** ≥ 56 个 10 分: a weight in a column of its own, of which a gap is left. */
const behindGap = /(?<=[^\d\s]) \d{1,3}(?:\.\d)? ?分$/
const gapLength = 10

function withoutWeight(text: string, part: Stretch): Fields {
  const { from, to } = part
  const sign = signAt(text, part)
  if (sign !== -1) {
    const figures = figuresFrom(text, part, sign)
    if (figures !== null) return figures
    const colon = isColon(text.charCodeAt(sign))
    const start = colon ? sign : basisFrom(text, from, sign)
    const value = trimStretch(text, colon ? sign + 1 : start, to)
    return { name: nameIn(text, from, start), value, weight: null, guessed: false }
  }
  const bracket = lastBracket(text, part)
  if (bracket === null)
    return (
      behindWord(text, part) ??
      figuresFrom(text, part, to) ??
      behindComma(text, part) ??
      byGrammar(text, part)
    )
  const value = trimStretch(text, bracket.from, bracket.to)
  const isBlank = value.to <= value.from
  if (!isBlank && !isMeasure(text, value)) {
    // 维护设备≥20台（套）: the bracket is a part of the value.
    const fields = behindWord(text, part) ?? behindComma(text, part) ?? byGrammar(text, part)
    if (fields.value !== null || isUnit(text.slice(value.from, value.to))) return fields
  }
  const name = trimStretch(text, from, bracket.open)
  // 15场（三年）: the bracket says of what the figure is, which is no name.
  if (isFigure(text, name)) return { name: { from, to: from }, value: part, weight: null, guessed: true }
  return { name, value: isBlank ? null : value, weight: null, guessed: false }
}

/** 审结案件数，全年≥8500件: where a value begins whose comparator says of what time it is. */
function basisFrom(text: string, from: number, sign: number): number {
  const start = sign - (basis.exec(text.slice(Math.max(from, sign - 3), sign))?.[0].length ?? 0)
  return start > from ? start : sign
}

const basis = /(?:全年|每(?:[年月周旬日天季]|[年季]度))$/

/** 新建学校2所、改建学校≥3所, 抽检样品4500批次，其中蔬菜2000批次: the first figure stands before the first comparator, and is none of a name. */
function figuresFrom(text: string, { from, to }: Stretch, sign: number): Fields | null {
  if (sign - from > measuredLength) return null
  const comma = from + text.slice(from, sign).search(/[、，](?!\d{3}(?!\d))/)
  if (comma <= from) return null
  const target = parseTarget(text.slice(from, comma))
  if (target.kind !== 'quantity' || target.subject === null || target.unit === null) return null
  if (target.object !== null) return null
  const start = text.indexOf(target.subject, from) + target.subject.length
  return { name: nameIn(text, from, start), value: trimStretch(text, start, to), weight: null, guessed: true }
}

/** Brackets in which a value may stand: （≥5期） [≥5期] 〔≥5期〕. */
const opening = '(（[［〔【'
const closing = ')）]］〕】'

/** 建设里程，30公里: a name and a value with nothing but a comma between. */
function behindComma(text: string, { from, to }: Stretch): Fields | null {
  if (to - from > measuredLength) return null
  const [left, right, ...others] = text.slice(from, to).split(/(?<!\d)[，,]|[，,](?!\d)/)
  if (left === undefined || right === undefined || others.length > 0) return null
  const name = trimStretch(text, from, from + left.length)
  const value = trimStretch(text, from + left.length + 1, to)
  const isTold = isMeasure(text, value) || isDegree(text.slice(value.from, value.to))
  if (name.to <= name.from || !isTold) return null
  // 50人，4期: figures alone.
  return isFigure(text, name) ? null : { name, value, weight: null, guessed: true }
}

/** 合格率为100%, 知晓率为有效提升: a word that parts them as a colon does; that of 行为 is none. */
function behindWord(text: string, { from, to }: Stretch): Fields | null {
  if (to - from > measuredLength) return null
  // Looked for in the part alone: a text without the word is not searched to its start for each.
  const at = from + text.slice(from, to - 1).lastIndexOf('为')
  if (at <= from || text[at - 1] === '行') return null
  const value = trimStretch(text, at + 1, to)
  const written = text.slice(value.from, value.to)
  const { kind, subject } = parseTarget(written)
  // 发布时间为提前30分钟: what is so short is no name.
  const measured = kind !== 'qualitative' && (subject ?? '').length <= 2
  if (!measured && !isDegree(written)) return null
  return { name: nameIn(text, from, at), value, weight: null, guessed: false }
}

/** Whether a stretch is a figure alone: in 一次办结率 the figure is of a name. */
export function isFigure(text: string, { from, to }: Stretch): boolean {
  const target = parseTarget(text.slice(from, to))
  return (
    target.kind !== 'qualitative' &&
    target.subject === null &&
    !('object' in target && target.object !== null)
  )
}

/** Whether a stretch is a value that is measured, and nothing else. */
export function isMeasure(text: string, { from, to }: Stretch): boolean {
  const { kind, subject } = parseTarget(text.slice(from, to))
  return kind !== 'qualitative' && subject === null
}

/** 清淤长度（米）: what is counted in, which is no value. */
export function isUnit(text: string): boolean {
  const counted = parseTarget(`1${text}`)
  return counted.kind === 'quantity' && counted.object === null && counted.unit?.dimension != null
}

/** A name without the sign that parts it from its value: 培训班次/≥4期. */
function nameIn(text: string, from: number, to: number): Stretch {
  let { to: end } = trimStretch(text, from, to)
  while (end > from && (isDash(text.charCodeAt(end - 1)) || '/\\＼|｜>›→'.includes(text[end - 1] as string)))
    end--
  return trimStretch(text, from, end)
}

/** The first colon or comparator that stands in no bracket and has something behind it, or -1. */
function signAt(text: string, { from, to }: Stretch): number {
  let depth = 0
  for (let at = from; at < to - 1; at++) {
    const code = text.charCodeAt(at)
    if (opening.includes(text[at] as string)) depth++
    else if (closing.includes(text[at] as string)) depth--
    else if (depth > 0) continue
    else if (isComparator(code) || isCommand(text, at)) return withMark(text, at, from)
    // 1:500 is a scale.
    else if (isColon(code) && at > from && !(isDigitAt(text, at - 1) && isDigitAt(text, at + 1))) return at
  }
  return -1
}

/** \geq: a comparator in LaTeX. */
function isCommand(text: string, at: number): boolean {
  return text[at] === '\\' && /[a-z]/.test(text[at + 1] as string)
}

/** $\geq 95\%$, 》=, as OCR has it for ≥: where the comparator begins that stands at a place. 《手册》=1册 has none. */
function withMark(text: string, at: number, from: number): number {
  if (at > from && text[at - 1] === '$') return at - 1
  if (at === from || !'=＝'.includes(text[at] as string)) return at
  const before = text.slice(from, at - 1)
  const closes = before.lastIndexOf('《') > before.lastIndexOf('》')
  return text[at - 1] === '《' || (text[at - 1] === '》' && !closes) ? at - 1 : at
}

function isDigitAt(text: string, at: number): boolean {
  return digitOf(text.charCodeAt(at)) >= 0
}

interface Bracket extends Stretch {
  readonly open: number
}

/** What stands in the bracket at the end of a part. */
function lastBracket(text: string, { from, to }: Stretch): Bracket | null {
  if (!closing.includes(text[to - 1] as string)) return null
  let depth = 0
  for (let at = to - 1; at > from; at--) {
    if (closing.includes(text[at] as string)) depth++
    else if (opening.includes(text[at] as string)) depth--
    if (depth === 0) return { open: at, from: at + 1, to: to - 1 }
  }
  return null
}

/** 20分, 权重20%, 分值：10, folded. */
const weight = /^(?:(?:权重|分值):?\d{1,3}(?:\.\d{1,2})?[分%]?|\d{1,3}(?:\.\d{1,2})?分)$/

function isWeight(text: string): boolean {
  return text.length < 16 && weight.test(foldWord(text))
}

/** Where the figure of a weight starts. */
function weightFrom(text: string, { from }: Stretch): number {
  let at = from
  while (!isDigitAt(text, at)) at++
  return at
}

/** A name with a figure is no longer. */
const measuredLength = 80

/** What the grammar of targets takes for the subject is the name, if all that stands behind it is the value. */
function byGrammar(text: string, { from, to }: Stretch): Fields {
  const none = { name: { from, to }, value: null, weight: null, guessed: false }
  if (to - from > measuredLength) return none
  const target = parseTarget(text.slice(from, to))
  if (target.kind === 'qualitative') {
    const at = degreeAt(text.slice(from, to))
    if (at === -1) return none
    const value = { from: from + at, to }
    return { name: nameIn(text, from, from + at), value, weight: null, guessed: true }
  }
  if (target.kind === 'compound') return none
  const implied = target.kind === 'range' || ('implied' in target && target.implied)
  if (implied && 'object' in target && target.object !== null) return none
  const { subject } = target
  // The subject is a part of the text; words like 每户 may stand before it.
  const start = subject === null ? from : text.indexOf(subject, from) + subject.length
  return {
    name: nameIn(text, from, start),
    value: trimStretch(text, start, to),
    weight: null,
    guessed: implied && subject !== null,
  }
}
