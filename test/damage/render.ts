import {
  type Draft,
  type DraftRow,
  type Fragment,
  marks,
  moneyRoles,
  plainSigns,
  type Role,
  roles,
  type TagForm,
} from './draft.js'

export type Form = 'markdown' | 'html'

/** The source text of a draft. Of `kept` spans Markdown can only leave the covered cells empty. */
export function render(draft: Draft, form: Form): string {
  const source = form === 'markdown' ? renderMarkdown(draft) : renderHtml(draft)
  return draft.finish.reduce((text, step) => step(text), source)
}

/** A cell as it is written. */
export interface Written {
  text: string
  rowSpan: number
  colSpan: number
}

function cell(text: string, rowSpan = 1, colSpan = 1): Written {
  return { text, rowSpan, colSpan }
}

/** Escapes a cell's text and sets its marks. */
function cellText(text: string, form: Form, paragraphs: boolean, parted = '<br>'): string {
  const parts = text.split('\n').map((paragraph) => inline(paragraph, form))
  if (paragraphs && text !== '') return parts.map((part) => `<p>${part}</p>`).join(form === 'html' ? '' : ' ')
  return parts.join(parted)
}

function inline(text: string, form: Form): string {
  let written = ''
  let verbatim = false
  for (const letter of text) {
    if (letter === marks.raw) verbatim = true
    else if (letter === marks.end) verbatim = false
    else if (verbatim) written += letter
    else if (letter === marks.br) written += '<br>'
    else if (letter === marks.newline) written += form === 'html' ? '\n' : ' '
    else if (letter in plainSigns) written += plainSigns[letter]
    else if (letter === '&') written += '&amp;'
    else if (letter === '<') written += '&lt;'
    else if (letter === '>' && form === 'html') written += '&gt;'
    else if (letter === '|' && form === 'markdown') written += '\\|'
    else written += letter
  }
  return written
}

/** The header rows of a fragment as they stand. */
function headerRows(draft: Draft, fragment: Fragment): Written[][] {
  const rows = withBlanks(headed(wordRows(draft, fragment), draft, fragment), draft, fragment)
  const { numberHead, spans } = draft
  if (numberHead === null) return rows
  return rows.flatMap((row, index) => {
    if (fragment.header === 'empty') return [[cell(''), ...row]]
    if (index === 0) return [[cell(numberHead, spans === 'kept' ? rows.length : 1), ...row]]
    return [spans === 'kept' ? row : [cell(spans === 'repeated' ? numberHead : ''), ...row]]
  })
}

/** The header as a converter writes it that says it twice, or that takes each printed line for a row. */
function headed(rows: Written[][], { heading }: Draft, { header }: Fragment): Written[][] {
  const [words] = rows
  if (rows.length !== 1 || words === undefined || header !== 'full' || heading === 'once') return rows
  if (heading === 'twice') return [words, words]
  const lines = words.map(({ text }) => (text.length > 4 ? Math.ceil(text.length / 2) : text.length))
  return [
    words.map(({ text }, at) => cell(text.slice(0, lines[at]))),
    words.map(({ text }, at) => cell(text.slice(lines[at]))),
  ]
}

/** Rows with blank cells that the table does not have, where each row has a cell for each column. */
function withBlanks(rows: Written[][], draft: Draft, fragment: Fragment): Written[][] {
  const { spans, over, headLost, wrongSpans, ends, captionRows, numberHead, extraHead } = draft
  const { header } = fragment
  // Where blanks at the ends of rows were dropped, the header shows how many columns there are.
  const ended = ends === 'kept' || (ends === 'dropped' && (header === 'full' || header === 'empty'))
  const whole = spans !== 'dropped' && ended && captionRows.length === 0
  const plain = over === null && headLost === null && numberHead === null && extraHead === null
  const covers = fragment.rows.some(({ covered }) => covered.length > 0)
  if (!whole || !plain || covers || wrongSpans !== null) return rows
  return rows.map((row) => {
    const written = [...row]
    for (const at of fragment.blanks) written.splice(at, 0, cell(''))
    return written
  })
}

/** The header rows without a column of running numbers. */
function wordRows(draft: Draft, fragment: Fragment): Written[][] {
  const { columns } = fragment
  const { extraHead, over } = draft
  const extra = extraHead === null ? [] : [extraHead]
  if (fragment.header === 'empty') return [[...columns, ...extra].map(() => cell(''))]
  if (fragment.header !== 'full') return []
  if (over === null) {
    const kept = columns.filter((role) => role !== headLostIn(draft, fragment))
    return [[...kept.map((role) => draft.heads[role]), ...extra].map((text) => cell(text))]
  }
  const money = columns.filter((role) => moneyRoles.includes(role))
  const within = money[0] === 'total' && money.length > 2 ? draft.within : null
  const count = within === null ? 2 : 3
  // What each column says, from the top: a word over several says the same in each.
  const words = columns.map((role) => {
    const own = draft.heads[role]
    if (!money.includes(role)) return Array.from({ length: count }, () => own)
    if (within === null) return [over, own]
    return role === 'total' ? [over, own, own] : [over, within, own]
  })
  for (const head of extra) words.push(Array.from({ length: count }, () => head))
  return Array.from({ length: count }, (_, row) => spannedRow(words, row, draft))
}

/** A row of the words of a header, whose spans came out as those of the table. */
function spannedRow(words: readonly (readonly string[])[], row: number, { spans }: Draft): Written[] {
  return words.flatMap((own, column) => {
    const text = own[row] ?? ''
    if (spans === 'repeated') return [cell(text)]
    const covered = own[row - 1] === text || words[column - 1]?.[row] === text
    if (spans !== 'kept') return [cell(covered ? '' : text)]
    if (covered) return []
    const right = words.slice(column).findIndex((each) => each[row] !== text)
    const below = own.slice(row).findIndex((each) => each !== text)
    return [cell(text, below < 0 ? own.length - row : below, right < 0 ? words.length - column : right)]
  })
}

/** The column that the header lacks, where all others are there and a row that reaches to the last shows it. */
function headLostIn(
  { headLost, numberHead, extraHead, heads }: Draft,
  { columns, rows }: Fragment,
): Role | null {
  const whole = columns.length === roles.length && numberHead === null && extraHead === null
  // A head that names the unit would take it along.
  const silent = headLost === null || !heads[headLost].endsWith('元）')
  return whole && silent && rows.some(({ cells }) => cells.indicators !== '') ? headLost : null
}

/** How many rows of the fragment a cell covers, its own among them. */
function reach(rows: readonly DraftRow[], from: number, role: Role): number {
  let count = 1
  while (rows[from + count]?.group === rows[from]?.group && rows[from + count]?.covered.includes(role))
    count++
  return count
}

function bodyRows(draft: Draft, fragment: Fragment): Written[][] {
  const { columns, rows } = fragment
  const body = rows.map((row, index) => {
    const written: Written[] = []
    const first = index === 0 || rows[index - 1]?.group !== row.group
    if (draft.numberHead !== null) {
      const number = row.number ?? ''
      const covered = row.covered.length > 0
      if (draft.spans === 'kept') {
        if (!covered || first) written.push(cell(covered ? '' : number, reach(rows, index, 'name')))
      } else if (draft.spans !== 'dropped' || (number !== '' && !covered)) {
        written.push(cell(covered && draft.spans !== 'repeated' ? '' : number))
      }
    }
    for (const role of columns) {
      const covered = row.covered.includes(role)
      const text = row.cells[role]
      if (draft.spans === 'kept') {
        if (covered && !first) continue
        written.push(
          cell(covered ? '' : text, covered || row.covered.length === 0 ? reach(rows, index, role) : 1),
        )
      } else if (draft.spans === 'repeated') {
        written.push(cell(text))
      } else if (draft.spans === 'empty') {
        written.push(cell(covered ? '' : text))
      } else if (!covered && text !== '') {
        written.push(cell(text))
      }
    }
    if (draft.extraHead !== null && (row.extra || draft.spans !== 'dropped'))
      written.push(cell(row.extra ?? ''))
    return written
  })
  if (draft.wrongSpans !== null && body.length > 2) return misspanned(body, draft.wrongSpans)
  const whole = withBlanks(body, draft, fragment)
  // A blank at the end of a part that lacks columns would stand for one of them.
  if (draft.ends === 'added' && fragment.columns.length < roles.length) return whole
  return whole.map((row) => withEnds(row, draft))
}

/** A row with its blank cells at the end, without them, or with more. */
function withEnds(row: Written[], { ends, numberHead, spans, wrongSpans }: Draft): Written[] {
  if (wrongSpans !== null || spans === 'dropped') return row
  if (ends === 'added') return [...row, cell('')]
  let width = row.length
  // A row of two cells would be a list of two columns.
  while (ends === 'dropped' && numberHead === null && width > 3 && row[width - 1]?.text === '') width--
  return row.slice(0, width)
}

/** Rows of which every third has a cell with a wrong span. */
function misspanned(
  rows: Written[][],
  { colSpan, rowSpan, first }: NonNullable<Draft['wrongSpans']>,
): Written[][] {
  return rows.map((row, at) => {
    const place = (first + at) % row.length
    return at % 3 === 1
      ? row.map((cell, index) => (index === place ? { ...cell, colSpan, rowSpan } : cell))
      : row
  })
}

/** All rows of a fragment, its header among them. */
export function rowsOf(draft: Draft, fragment: Fragment): Written[][] {
  return [
    ...captionRows(draft, fragment, 'html'),
    ...headerRows(draft, fragment),
    ...bodyRows(draft, fragment),
  ]
}

function pipeRow(cells: readonly string[], outer: boolean, tagged: boolean): string {
  const inner = cells.join(' | ')
  // A line that begins with a tag is an HTML block without its pipe, and read all the same.
  const html = inner.startsWith('<') && !tagged
  const open = outer || cells.length < 2 || cells[0] === '' || cells.at(-1) === '' || html
  return open ? `| ${inner} |` : inner
}

/** Rows over the whole width above the header: repeated in Markdown, spanned in HTML. */
function captionRows(draft: Draft, fragment: Fragment, form: Form): Written[][] {
  if (fragment !== draft.fragments[0]) return []
  const width = fragment.columns.length + (draft.numberHead === null ? 0 : 1)
  return draft.captionRows.map((text) =>
    form === 'html' ? [cell(text, 1, width)] : Array.from({ length: width }, () => cell(text)),
  )
}

function markdownFragment(draft: Draft, fragment: Fragment): string {
  if (fragment.html) return htmlFragment(draft, fragment)
  const flat: Draft = draft.spans === 'kept' ? { ...draft, spans: 'empty' } : draft
  const body = bodyRows(flat, fragment)
  const head = [...captionRows(draft, fragment, 'markdown'), ...headerRows(flat, fragment)]
  const texts = [...head, ...body].map((row) =>
    row.map(({ text }) =>
      cellText(text, 'markdown', draft.paragraphs || (draft.tagged && body.includes(row)), draft.cellBreak),
    ),
  )
  const outer = draft.outerPipes || fragment.header === 'none'
  const lines = texts.map((cells) => pipeRow(cells, outer, draft.tagged))
  // An amount near the top tells rows of pipes from words between them.
  const first = fragment.rows[0]
  const told =
    first !== undefined && first.cells.total !== '' && first.covered.length === 0 && head.length <= 2
  if (fragment.header === 'none' || (!draft.delimiterRow && told)) return lines.join('\n')
  const width = (head[0] ?? body[0] ?? []).length + draft.delimiter
  lines.splice(1, 0, `|${'---|'.repeat(Math.max(1, width))}`)
  return lines.join('\n')
}

function renderMarkdown(draft: Draft): string {
  const blocks = [...draft.before]
  for (const fragment of draft.fragments) {
    blocks.push(...fragment.notes, markdownFragment(draft, fragment))
  }
  return `${[...blocks, ...draft.after].join('\n\n')}\n`
}

interface Tags {
  open(tag: string, attributes: string): string
  close(tag: string): string
}

const tagForms: Readonly<Record<TagForm, Tags>> = {
  plain: { open: (tag, attributes) => `<${tag}${attributes}>`, close: (tag) => `</${tag}>` },
  unclosed: {
    open: (tag, attributes) => `<${tag}${attributes}>`,
    close: (tag) => (tag === 'table' || tag === 'p' || tag === 'h1' ? `</${tag}>` : ''),
  },
  shouted: {
    open: (tag, attributes) =>
      `<${tag.toUpperCase()} class=x${tag.length} STYLE='width: 5%;"'${attributes.replaceAll('"', '')}>`,
    close: (tag) => `</${tag.toUpperCase()} >`,
  },
  spread: {
    open: (tag, attributes) => `<${tag}\n  ${attributes}>${tag === 'td' || tag === 'th' ? '\n    ' : '\n'}`,
    close: (tag) => `${tag === 'td' || tag === 'th' ? '\n  ' : ''}</${tag}>\n`,
  },
  word: {
    open: (tag, attributes) =>
      tag === 'td' || tag === 'th'
        ? `\n  <${tag} width=115 valign=top style='width:86.15pt;padding:0cm 5.4pt'${attributes.replaceAll('"', '')}>\n  <p class=MsoNormal><span lang=EN-US style='font-size:9.0pt'>`
        : `<${tag} class=MsoNormal>`,
    close: (tag) => (tag === 'td' || tag === 'th' ? `<o:p></o:p></span></p>\n  </${tag}>` : `</${tag}>`),
  },
  site: {
    open: (tag, attributes) =>
      tag === 'tr'
        ? '<tbody><tr class="firstRow">'
        : `<${tag}${attributes}>${tag === 'td' || tag === 'th' ? '<div><font face="宋体">' : ''}`,
    close: (tag) =>
      tag === 'tr' ? '</tr></tbody>' : `${tag === 'td' || tag === 'th' ? '</font></div>' : ''}</${tag}>`,
  },
}

function htmlRow(row: readonly Written[], tag: 'td' | 'th', draft: Draft): string {
  const { open, close } = tagForms[draft.tags]
  const cells = row.map(({ text, rowSpan, colSpan }) => {
    const rows = rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''
    const columns = colSpan > 1 ? ` colspan="${colSpan}"` : ''
    return `${open(tag, rows + columns)}${cellText(text, 'html', draft.paragraphs)}${close(tag)}`
  })
  return `${open('tr', '')}${cells.join('')}${close('tr')}`
}

function htmlFragment(draft: Draft, fragment: Fragment): string {
  const { open, close } = tagForms[draft.tags]
  const head = [...captionRows(draft, fragment, 'html'), ...headerRows(draft, fragment)]
  const body = bodyRows(draft, fragment)
  const swallowed = fragment.header === 'swallowed' && draft.thead ? body.splice(0, 1) : []
  const top = [...head, ...swallowed].map((row) => htmlRow(row, draft.thead ? 'th' : 'td', draft))
  const rest = body.map((row) => htmlRow(row, 'td', draft))
  if (!draft.thead) return `${open('table', '')}${[...top, ...rest].join('')}${close('table')}`
  const thead = top.length > 0 ? `${open('thead', '')}${top.join('')}${close('thead')}` : ''
  return `${open('table', '')}${thead}${open('tbody', '')}${rest.join('')}${close('tbody')}${close('table')}`
}

function renderHtml(draft: Draft): string {
  const { open, close } = tagForms[draft.tags]
  const line = (text: string): string => {
    const [tag, said] = text.startsWith('# ') ? ['h1', text.slice(2)] : ['p', text]
    return `${open(tag, '')}${inline(said, 'html')}${close(tag)}`
  }
  const blocks = draft.before.map(line)
  for (const fragment of draft.fragments)
    blocks.push(...fragment.notes.map(line), htmlFragment(draft, fragment))
  return `${[...blocks, ...draft.after.map(line)].join('\n')}\n`
}
