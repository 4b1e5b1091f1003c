import type * as Library from '../../src/index.js'

/**
 * Uses the whole library once and tells all results as one string, the same wherever it runs. It is handed
 * the library, so that it can be carried to another Node, a page, a worker or an empty realm.
 */
export function tour(library: typeof Library, source: string): string {
  const read = library.parseMarkdown(source, { fiscalYear: 2026 })
  const table = read.tables[0]
  if (table === undefined) throw new Error('the seed has a table')
  const text = '1、1-产出指标；11-数量指标；培训班；实施周期指标值：≥4批次；年度指标值：≥4批次。'
  const values = [
    '≥300支',
    '月均15单以上',
    '提升20%',
    '2026年11月底前完成',
    '通过审核',
    '7万元/人/年',
    '&nbsp;≥1&#20010;',
  ]
  const grid = { rows: table.departments.map(({ name }) => [{ text: name ?? '' }, { text: '1.00' }]) }
  const json = library.toJson(read.tables)
  const results = {
    json,
    back: library.toJson(library.fromJson(json)) === json,
    diagnostics: read.diagnostics.map((one) => library.formatDiagnostic(one, { locale: 'en', source })),
    markdown: library.toJson(library.parseMarkdown(library.toMarkdown(table)).tables, { spans: false }),
    html: library.toJson(library.parseHtml(library.toHtml(table)).tables, { spans: false }),
    awkward: library.toJson(library.parseMarkdown(`> - *a* &amp; <b>b</b>\n\n${source}`).tables, {
      spans: false,
    }),
    grid: library.parseGrid([grid]).diagnostics.map(({ code }) => code),
    indicators: library.parseIndicators(text).indicators.map(({ name, annual }) => [name, annual?.kind]),
    targets: values.map((value) => library.formatTarget(library.parseTarget(value, { fiscalYear: 2026 }))),
    amounts: ['2,763.84', '１ ２３４.00', '—', 'x'].map(
      (value) => library.parseAmount(value)?.toFixed() ?? null,
    ),
    reconciled: library.reconcile(table).counts,
    compared: library.compare(table, table),
    csv: library.toCsv(table, 'indicators', { bom: true }),
    rows: library.toRows(table, 'projects').length,
    files: library.toDataPackage(read.tables),
    schema: library.toJsonSchema(),
  }
  return JSON.stringify(results)
}

/** Where a tour came to something else, in a few letters of both; `null` where it did not. */
export function difference(result: string, expected: string): string | null {
  if (result === expected) return null
  let at = 0
  while (at < expected.length && result[at] === expected[at]) at++
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60)
  return `${around(result)} in place of ${around(expected)}`
}
