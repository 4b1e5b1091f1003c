import { type Header, headerAt, isHeaderRow } from '../header/header.js'
import type { Cell, Row } from '../row.js'
import { maySpeak, readLine } from '../text/line.js'
import { isPageNote } from '../text/note.js'

/** Rows that stand together under one header, with the caption lines that a table carries in itself. */
export interface Stretch {
  readonly lines: readonly string[]
  /** The rows that the caption lines were read from. */
  readonly captions: readonly Row[]
  readonly header: Header | null
  readonly headerRows: readonly Row[]
  readonly rows: readonly Row[]
}

/**
 * Cuts a table at its headers and caption rows: a repeated header, a title that became a row.
 *
 *     | 2025年项目支出绩效目标表 | (the same, seven times)      caption
 *     | 部门名称：肇庆市司法局 | … | 单位：万元 |                caption
 *     | 项目名称 | 总计 | …                                      header
 *     | 合计 | 1,380.36 | …                                      rows
 */
export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = []
  let lines: string[] = []
  let captions: Row[] = []
  let header: Header | null = null
  let headerRows: Row[] = []
  let kept: Row[] = []
  // Whether nothing but 公开11表 or another word stands above.
  let atTop = true
  const close = (): void => {
    if (kept.length > 0 || header !== null)
      stretches.push({ lines, captions, header, headerRows, rows: kept })
    else if (captions.length > 0) stretches.push({ lines, captions, header: null, headerRows: [], rows: [] })
    lines = []
    captions = []
    header = null
    headerRows = []
    kept = []
    atTop = true
  }
  let at = 0
  while (at < rows.length) {
    const row = rows[at] as Row
    const caption = captionOf(row, atTop)
    if (caption !== null) {
      if (kept.length > 0 || header !== null) close()
      lines.push(caption)
      captions.push(row)
      at++
      continue
    }
    const found: Header | null = headerAt(rows, at)
    if (found !== null) {
      if (kept.length > 0 || header !== null) close()
      header = found
      headerRows = rows.slice(at, at + found.rows)
      atTop = false
      at += found.rows
      continue
    }
    kept.push(row)
    atTop &&= isAlone(row)
    at++
  }
  close()
  return stretches
}

/** Whether a row has but one word, as what stands above a title. */
function isAlone({ cells }: Row): boolean {
  const written = cells.filter(({ content, covered }) => content !== 'blank' && covered === 'no')
  return written.length <= 1 && written.every(({ content }) => content === 'short')
}

/** The text of a row that is a caption of the table, its cells parted by wide gaps; else `null`. */
function captionOf(row: Row, atTop: boolean): string | null {
  const only = row.cells.length === 1 ? (row.cells[0] as Cell).text.value : ''
  if (only !== '' && isPageNote(only)) return only
  const words: string[] = []
  let places = 0
  for (const { text, content, covered } of row.cells) {
    if (content === 'amount' || content === 'indicators') return null
    if (content === 'blank') continue
    places++
    if (covered === 'no' && words.at(-1) !== text.value) words.push(text.value)
  }
  if (words.length === 0 || words.length > 6) return null
  const throughout = words.length === 1 && places > 1 && places >= row.cells.length - 1
  if (!throughout && !words.some(maySpeak)) return null
  if (isHeaderRow(row) || row.levels) return null
  const line = words.join('   ')
  const reading = readLine(line)
  if (reading.agency !== null || reading.amountUnit !== null) return line
  if (words.length > 1) return null
  if (reading.title !== null) return atTop || throughout ? line : null
  return throughout && (reading.foreign || (atTop && reading.maybeTitle !== null)) ? line : null
}

/** The rows of a stretch, those of its header first. */
export function allRows({ headerRows, rows }: Stretch): Row[] {
  return [...headerRows, ...rows]
}
