import type { ParseResult } from '../../src/model/parse-result.js'

/** What remains of a text when white space, invisible signs and width are taken away. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
}

/** Words that are the form's own and no content of a cell. */
const formWords = new Set(['实施周期指标值', '年度指标值', '合计'])

/** The runs of letters, digits and comparators of a text, the form's own words apart. */
function runs(text: string): string[] {
  return bare(text)
    .split(/[^\p{L}\p{N}%‰#.≥≤<>=±]+/u)
    .map((run) => run.replace(/^\.+|\.+$/g, ''))
    .filter((run) => run !== '' && !formWords.has(run))
}

/**
 * Every string and every figure that the result holds, and what its diagnostics quote. The span of a diagnostic tells
 * nothing more, since it may be that of a row or of the whole table; of an indicator it is: it holds the numbering
 * before the name.
 */
function bagOf(result: ParseResult, source: string): { text: string; figures: Set<string> } {
  const texts: string[] = []
  const figures = new Set<string>()
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'number') texts.push(String(value))
    else if (value === null || typeof value !== 'object' || key === 'span') return
    else if ('toFixed' in value) figures.add((value as { toFixed(): string }).toFixed())
    else for (const [name, each] of Object.entries(value)) walk(each, name)
  }
  walk(result.tables, '')
  for (const { code, span, data } of result.diagnostics) {
    walk(data, '')
    if (span !== null && code.startsWith('indicator-'))
      texts.push(
        source
          .slice(span.start, span.end)
          .replace(/<[^<>]*>/g, '')
          .replaceAll('&amp;', '&'),
      )
  }
  return { text: runs(texts.join('\n')).join(' '), figures }
}

/** The cells of which something is neither in the model nor in a diagnostic. */
export function unaccounted(cells: readonly string[], result: ParseResult, source: string): string[] {
  const { text, figures } = bagOf(result, source)
  const isKnown = (run: string): boolean => text.includes(run) || figures.has(run)
  return cells.filter((cell) => {
    const figure = bare(cell).replace(/,/g, '')
    if (/^\d+(\.\d+)?$/.test(figure)) {
      const plain = figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure
      return !figures.has(plain) && !runs(cell).every(isKnown)
    }
    return !runs(cell).every(isKnown)
  })
}
