import type { AmountUnit } from '../../model/table.js'
import { isHan } from '../../script/letters.js'
import { closeGaps } from '../../source/gaps.js'
import { quote, wholeQuoted } from '../../source/quote.js'
import { unplaced } from '../../source/text.js'
import { withoutLookAlikes } from '../../terms/look-alikes.js'
import { yearIn } from '../../terms/year.js'
import {
  agencyLabels,
  foreignTitleWords,
  titleHints,
  titleWords,
  unitInBrackets,
  unitLabels,
  unitSpellings,
} from './line-words.js'
import { leaningOf } from './name-hints.js'
import { isNote, isPageNote, isYearAlone } from './note.js'

/** What a line between tables says of the table below it. */
export interface LineReading {
  /** The title of a table of performance targets. */
  readonly title: string | null
  /** What may be a title if nothing better stands there. */
  readonly maybeTitle: string | null
  /** Whether it is the title of a table of another kind. */
  readonly foreign: boolean
  readonly agency: string | null
  readonly amountUnit: AmountUnit | null
  /** The year, where the line says no more: （2026年度）. */
  readonly year: number | null
  /** What else it says beside labels; blank where that is a title of ours or the number of a page. */
  readonly rest: string
}

/** A line longer than this is a paragraph. */
const lineLength = 200
const titleLength = 80

/** The reading of a line that says nothing. */
const silent: LineReading = {
  title: null,
  maybeTitle: null,
  foreign: false,
  agency: null,
  amountUnit: null,
  year: null,
  rest: '',
}

/** Whether a line says nothing of a table. */
export function isSilent({ title, maybeTitle, foreign, agency, amountUnit, year }: LineReading): boolean {
  const said = title ?? maybeTitle ?? agency ?? amountUnit ?? year
  return said === null && !foreign
}

/** Reads a line above or between tables: a title, 部门名称：…, 单位：万元, both on one line, or a page note. */
export function readLine(raw: string): LineReading {
  // The writers quote a title that nothing else tells.
  const quoted = wholeQuoted(unplaced(raw))
  if (quoted !== null) return { ...silent, title: quoted.value }
  if (raw.length > lineLength) return silent
  const unit = unitOf(partsOf(raw).join('\t'))
  const agency = agencyOf(unit.rest)
  const rest = agency.rest.replace(/\t+/g, ' ').trim()
  const labelled = agency.value !== null || unit.value !== null
  const labels: LineReading = labelled ? { ...silent, agency: agency.value, amountUnit: unit.value } : silent
  if (rest === '' || isPageNote(rest)) return labels
  const year = labelledYear(rest) ?? (isYearAlone(rest) ? yearIn(rest) : null)
  if (year !== null) return { ...labels, year }
  const loose = { ...labels, rest }
  if (rest.length > titleLength || isNote(rest) || '。；;，,'.includes(rest.at(-1) as string)) return loose
  const plain = withoutLookAlikes(rest)
  const foreign = foreignTitleWords.some((word) => plain.includes(word))
  const title = !foreign && isTitle(rest)
  const hinted = !foreign && titleHints.some((word) => plain.includes(word))
  const other = foreign || (!title && (rest.endsWith('表') || /表[(（]/.test(rest)))
  if (!title && !hinted && !other) return loose
  return title ? { ...labels, title: rest } : { ...loose, maybeTitle: hinted ? rest : null, foreign: other }
}

/**
 * A quick look at a line: whether a label or a title of ours may stand in it. Each title has 绩效 in it, if the writers did
 * not quote it.
 */
export function maySpeak(line: string): boolean {
  return mayLabel(line) || /[绩績]效/.test(line) || line.includes(quote)
}

/** Whether a label may stand in a line: each has 单位 or 部门 in it. */
function mayLabel(line: string): boolean {
  return /[单單]位|部[门門]/.test(line)
}

/** The title without the mark that it goes on from the page before. */
export function withoutContinued(title: string): string {
  const start = title.search(continuedMark)
  return start > 0 ? title.slice(0, start).trim() : title
}

/** What a title ends with where it goes on from the page before: （续）, 续表, （续上页）, (续表二). */
const continuedMark = /(?:[（(](?:续|接)上?[表页]?[\d一二三四五六七八九十]*[)）]|[续接]上?[表页])$/

/** Wide gaps part what a form sets side by side; within a part, gaps between CJK characters are closed. */
function partsOf(raw: string): string[] {
  return raw
    .split(/[ \t\u00a0\u3000]{2,}/)
    .flatMap(fieldsOf)
    .map((part) => closeGaps(unplaced(part)).value)
    .filter((part) => part !== '')
}

/**
 * The lines of a caption that a converter set on one, with a blank between.
 *
 *     部门名称：某局 2026年项目支出绩效目标表      项目支出绩效目标表 部门名称：某局      部门名称 某局
 *                 ^                                         ^                         ^
 */
function fieldsOf(part: string): string[] {
  if (!mayLabel(part)) return [part]
  const narrowed = narrow(part)
  const fields: string[] = []
  let from = 0
  let label = labelAt(narrowed, 0)
  for (let at = narrowed.search(/\s/); at >= 0 && at < part.length; at++) {
    if (!/\s/.test(part[at] as string)) continue
    const next = labelAt(narrowed, at + 1)
    const parted =
      narrowed[at + 1 + next.length] === ':' ? next !== '' : label !== '' && endsField(part, from, at, label)
    if (!parted) continue
    fields.push(part.slice(from, at))
    from = at + 1
    label = next
  }
  return [...fields, part.slice(from)]
}

function labelAt(narrowed: string, at: number): string {
  return agencyLabels.find((label) => narrowed.startsWith(label, at)) ?? ''
}

/** Whether what follows a label ends at a gap: the label has no colon and a name stands behind, or the name a title. */
function endsField(part: string, from: number, at: number, label: string): boolean {
  const field = part.slice(from, at)
  const rest = part.slice(at + 1)
  if (field.length === label.length)
    return isDepartment(rest) || isDepartment(rest.split(/\s/, 1)[0] as string)
  return isTitle(rest) && (isDepartment(field) || yearIn(rest.slice(0, yearLength)) !== null)
}

/** Letters of 2026年度. */
const yearLength = 6

function isDepartment(name: string): boolean {
  return leaningOf(name) === 'department'
}

/** Whether a line has the words of a title of ours in it. */
function isTitle(line: string): boolean {
  const plain = withoutLookAlikes(line)
  return titleWords.some((words) => words.every((word) => plain.includes(word)))
}

/** 预算年度：2026 */
function labelledYear(text: string): number | null {
  const year = /^(?:预算|财政|填报)?年[度份]:\s*(\d{4})年?度?$/.exec(narrow(text))?.[1]
  return year === undefined ? null : yearIn(`${year}年`)
}

/** 部门名称：某局 2026年: the year that stands behind a name, or nothing. */
function yearBehind(name: string): string {
  const year = name.slice(name.search(/\s\S+$/) + 1)
  return year !== name && isYearAlone(year) && yearIn(year) !== null ? year : ''
}

/** The text with full-width ASCII narrowed and without look-alikes, letter for letter. */
function narrow(text: string): string {
  let narrowed = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    narrowed += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : text[at]
  }
  return withoutLookAlikes(narrowed)
}

interface Taken<Value> {
  readonly value: Value | null
  /** The text without what was taken. */
  readonly rest: string
}

/**
 *     部门名称：广州市教育局　　（金额单位：人民币万元）
 *                          ^^^^^^^^^^^^^^^^^ taken
 */
function unitOf(text: string): Taken<AmountUnit> {
  const narrowed = text.includes('元') ? narrow(text) : ''
  // 某市水利局（万元）: at the end, without a label.
  const bracket = unitInBrackets.exec(narrowed)
  if (bracket !== null) {
    const end = bracket.index + bracket[0].length
    if (end === text.length || text[end] === '\t')
      return { value: bracket[1] as AmountUnit, rest: text.slice(0, bracket.index) + text.slice(end) }
  }
  if (!mayLabel(text)) return { value: null, rest: text }
  for (const label of unitLabels) {
    for (let at = narrowed.indexOf(label); at >= 0; at = narrowed.indexOf(label, at + 1)) {
      let end = at + label.length
      while (': \t为是'.includes(narrowed[end] as string)) end++
      if (narrowed.startsWith('人民币', end)) end += 3
      const found = unitSpellings.find((word) => narrowed.startsWith(word, end))
      if (found === undefined) continue
      end += found.length
      // 单位：元的项目 speaks of something else.
      if (narrowed[end] === '的') continue
      let start = at
      if (narrowed[start - 1] === '(') {
        start--
        while (end < narrowed.length && narrowed[end - 1] !== ')') end++
      }
      return { value: found, rest: `${text.slice(0, start)}\t${text.slice(end)}` }
    }
  }
  return { value: null, rest: text }
}

function agencyOf(text: string): Taken<string> {
  if (!mayLabel(text)) return { value: null, rest: text }
  const narrowed = narrow(text)
  for (const label of agencyLabels) {
    for (let at = narrowed.indexOf(label); at >= 0; at = narrowed.indexOf(label, at + 1)) {
      // Behind the last letter of a title it is a label all the same.
      if (isHan(narrowed.charCodeAt(at - 1)) && narrowed[at - 1] !== '表') continue
      const behind = at + label.length
      const colon = narrowed[behind] === ':'
      // Without a colon only where the label is a part of its own.
      if (!colon && !(label.length > 2 && narrowed[behind] === '\t')) continue
      let from = behind + 1
      while (narrowed[from] === '\t' || narrowed[from] === ' ') from++
      const tab = text.indexOf('\t', from)
      const end = tab < 0 ? text.length : tab
      // （盖章） asks for a stamp; it is no part of the name.
      const value = text
        .slice(from, end)
        .replace(/[(（](?:盖章|公章|签章)[)）]/, '')
        .trim()
      const rest = `${text.slice(0, at)}\t${text.slice(end)}`
      const year = rest.trim() === '' ? yearBehind(value) : ''
      const name = value.slice(0, value.length - year.length).trim()
      return { value: name === '' ? null : name, rest: rest + year }
    }
  }
  return { value: null, rest: text }
}
