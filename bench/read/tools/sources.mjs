import { readFileSync } from 'node:fs'

/** The seed: 7 fragments of a table, 25 KB in UTF-8. */
export const seed = readFileSync(
  new URL('../../../seeds/guangzhou-zhengfawei-2026.md', import.meta.url),
  'utf8',
)

/** The seed as one document, so many times. */
export function seeds(copies) {
  return `${seed}\n\n`.repeat(copies)
}

/** The seed as a page of HTML: its pipe tables as tables, its lines as paragraphs. */
export function htmlSeed() {
  return htmlOf(seed)
}

function htmlOf(markdown) {
  let table = false
  const lines = []
  for (const line of markdown.split('\n')) {
    if (/^\|[-| ]+-[-| ]*\|$/.test(line)) continue
    const row = line.startsWith('|')
    if (row && !table) lines.push('<table>')
    if (!row && table) lines.push('</table>')
    table = row
    const cells = row ? line.replace(/^\||\|\s*$/g, '').split('|') : []
    if (row) lines.push(`<tr>${cells.map((cell) => `<td>${cell.trim()}</td>`).join('')}</tr>`)
    else if (line.trim() !== '') lines.push(`<p>${line}</p>`)
  }
  return lines.join('\n') + (table ? '</table>' : '')
}
