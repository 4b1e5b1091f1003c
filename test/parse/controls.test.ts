import { expect, it } from 'vitest'
import { parseGrid } from '../../src/parse/grid.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseIndicators } from '../../src/parse/indicators.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { tellTable } from '../damage/compare.js'

const cell = '1、1-产出指标；11-数量指标；种植面积；年度指标值:≥5000亩。'
const rows = [
  ['项目名称（资金使用单位）', '总计', '绩效目标', '绩效指标'],
  ['合计', '50.00', '', ''],
  ['农业农村局', '50.00', '', ''],
  ['高标准农田', '50.00', '保障粮食安全。', cell],
]

/** The text with a control character behind every letter but the last. */
function strewn(text: string, control: string): string {
  return [...text].join(control)
}

it.each(['\0', '\u0001', '\u001f', '\u200b'])('%j within words and figures changes no reading', (control) => {
  const strewnRows = rows.map((row) => row.map((text) => strewn(text, control)))
  const [header = '', ...body] = strewnRows.map((row) => `| ${row.join(' | ')} |\n`)
  const html = strewnRows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')
  const plain = parseGrid([{ rows: rows.map((row) => row.map((text) => ({ text }))) }]).tables
  const read = [
    parseMarkdown(`${header}|---|---|---|---|\n${body.join('')}`),
    parseHtml(`<table>${html}</table>`),
    parseGrid([{ rows: strewnRows.map((row) => row.map((text) => ({ text }))) }]),
  ]
  for (const { tables, diagnostics } of read) {
    expect(tables.map((table) => tellTable(table))).toEqual(plain.map((table) => tellTable(table)))
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  }
  const [indicator] = parseIndicators(strewn(cell, control)).indicators
  expect([indicator?.name, indicator?.annual]).toMatchObject([
    '种植面积',
    { comparator: 'gte', value: { d: [5000] } },
  ])
})
