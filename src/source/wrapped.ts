import { isBreak, isInvisible, isSpace } from './blank.js'
import { isNumbered } from './list-item.js'

/** A line of a text without the white space around it; Chinese letters are two wide. */
interface Line {
  readonly start: number
  readonly end: number
  readonly width: number
}

/** No column of goals is wider; in one as narrow as the second, any line may be full. */
const widestColumn = 60
const narrowColumn = 24

/** What is narrower is no paragraph. */
const narrowestParagraph = 8

/**
 * Where lines of a goal end only since the column is no wider: the first word of the next would not fit. That a text is set in
 * a column is told by what stands last and is too short for a paragraph; and where the text ends as a sentence does, by several
 * such lines, by one that stops behind a whole sentence and within another, by numbers that begin paragraphs, or by what stands
 * last and is but half as wide.
 * `rest` is what follows behind a page break, where no line that stands last says anything.
 *
 *     完成馆藏档案数字化↵加工，提高利用效率。        年度目标↵完成馆藏档案数字化。
 *                     ^ wrapped                       ^ paragraph
 */
export function wrappedEnds(value: string, rest: string): ReadonlySet<number> {
  const lines = linesOf(value)
  const last = lines.at(-1)
  if (last === undefined) return new Set()
  const inked = ({ start, end, width }: Line): number =>
    width - widthIn(hanging, value.slice(Math.max(start, end - 3), end))
  const widest = lines.reduce((most, line) => Math.max(most, inked(line)), 0)
  const ending = (rest || value).trimEnd()
  const closed = isStop(ending, ending.length)
  const within = new Set<number>()
  const sure = new Set<number>()
  const stops: number[] = []
  let numbers = 0
  let parted = false
  for (const [at, { start, end, width }] of lines.entries()) {
    if (isNumbered(value, start)) numbers++
    const next = lines[at + 1]?.start
    if (next === undefined || isNumbered(value, next)) continue
    const full = width + widthIn(word, value.slice(next, next + 20)) >= widest
    if (isStop(value, end)) {
      if (full) stops.push(end)
      else parted = true
    } else if (!value.startsWith('目标', end - 2)) {
      if (closed && /[。；;]/.test(value.slice(start, end))) sure.add(end)
      if (full || sure.has(end)) within.add(end)
    }
  }
  const told =
    sure.size > 0 ||
    numbers > 1 ||
    within.size > 1 ||
    (rest === '' && last.width * 2 <= widest) ||
    widest <= narrowColumn
  if (widest > widestColumn || !((rest === '' && last.width < narrowestParagraph) || (closed && told)))
    return sure
  // A whole sentence may end where the line does.
  if (!parted && within.size > 0) for (const end of stops) within.add(end)
  return within
}

function linesOf(value: string): Line[] {
  const lines: Line[] = []
  let start = -1
  let end = 0
  let width = 0
  for (let at = 0; at <= value.length; at++) {
    const code = at < value.length ? value.charCodeAt(at) : 10
    if (isBreak(code)) {
      if (start !== -1) lines.push({ start, end, width })
      start = -1
      width = 0
    } else if (!isSpace(code) && !isInvisible(code)) {
      if (start === -1) start = at
      end = at + 1
      width += widthOf(code)
    }
  }
  return lines
}

function widthOf(code: number): number {
  return code < 0x2000 ? 1 : 2
}

/** What no line break parts: a letter with the signs around it, or a word or figure of Latin letters. */
const word = /^[（(《“【〔]?(?:[!-~]{1,16}|.)[，、。；：！？）》”】〕%％]?/

/** Signs at the end of a line may hang beyond the column. */
const hanging = /[，、。；：！？）》”】〕％]{0,3}$/

function widthIn(pattern: RegExp, text: string): number {
  const [found] = pattern.exec(text) as RegExpExecArray
  let width = 0
  for (let at = 0; at < found.length; at++) width += widthOf(found.charCodeAt(at))
  return width
}

function isStop(value: string, end: number): boolean {
  return /(?:[。；;！!？?：:]|\D\.)$/.test(value.slice(Math.max(end - 2, 0), end))
}
