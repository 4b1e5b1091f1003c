import type { TargetTable } from '../../model/table.js'
import { layOut } from '../layout/layout.js'

/**
 * Writes a table as a fragment of HTML in the standard layout, like `toMarkdown`. All text is escaped, so that the
 * fragment is safe to insert in a page. `parseHtml` reads the same model from it, except for the spans.
 *
 * @param table A table, read or constructed.
 * @returns The fragment: `<h1>` and `<p>` elements, then a `<table>`.
 * @throws {TypeError} If `table` is not a `TargetTable` or holds amounts as strings.
 *
 * @example
 * const [table] = parseMarkdown(source).tables
 * toHtml(table).split('\n')[2] // '<p>单位：万元</p>'
 * toHtml({ ...table, title: '<b>项目支出绩效目标表' }).split('\n')[0] // '<h1>&lt;b&gt;项目支出绩效目标表</h1>'
 */
export function toHtml(table: TargetTable): string {
  const { title, lines, header, rows } = layOut(table)
  return [
    ...(title === null ? [] : [`<h1>${escapeHtml(title)}</h1>`]),
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    '<table>',
    `<thead>${rowOf(header, 'th')}</thead>`,
    '<tbody>',
    ...rows.map((cells) => rowOf(cells, 'td')),
    '</tbody>',
    '</table>\n',
  ].join('\n')
}

function rowOf(cells: readonly string[], tag: 'th' | 'td'): string {
  const written = cells.map((cell) => `<${tag}>${escapeHtml(cell).replaceAll('\n', '<br>')}</${tag}>`)
  return `<tr>${written.join('')}</tr>`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u2063': '&#x2063;',
  '\u2064': '&#x2064;',
}

/**
 * A text as text of HTML, or within the quotes of an attribute. A `*` at the head of a text is written as a
 * reference, since converters leave marks of Markdown in HTML, and a reader takes them off.
 */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"'\u2063\u2064]/g, (letter) => escapes[letter] as string)
    .replace(/(?<=^|[；、\n])[*_`[]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
