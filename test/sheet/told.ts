// The smallest documents, and what is read of them.
import type { ParseResult } from '../../src/model/parse-result.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseMarkdown } from '../../src/parse/markdown.js'

/** The header of the standard layout. */
export const head = `| 项目名称（资金使用单位） | 总计 | 财政拨款 | 财政专户拨款 | 其他资金 | 绩效目标 | 绩效指标 |
|---|---|---|---|---|---|---|
`

/** One indicator, whole. */
export const item = '1、1-产出指标；11-数量指标；维护水闸；实施周期指标值:≥12座；年度指标值:≥12座。'

/** A row of it, of one project. */
export const row = (name: string, amount: string, goal = '保障安全。') =>
  `| ${name} | ${amount} | ${amount} |  |  | ${goal} | ${item} |\n`

/** Each project as `department / name 总计`, 合计 first; then the diagnostics with their first fact. */
export function told(source: string): string[] {
  const { tables, diagnostics } = read(source)
  return [
    ...tables.flatMap(({ total, departments }) => [
      ...(total === null ? [] : [`合计 ${total.total?.toFixed() ?? '-'}`]),
      ...departments.flatMap(({ name, funding, projects }) => [
        ...(funding === null ? [] : [`${name} ${funding.total?.toFixed() ?? '-'}`]),
        ...projects.map((each) => `${name ?? '-'} / ${each.name} ${each.funding.total?.toFixed() ?? '-'}`),
      ]),
    ]),
    ...diagnostics.map(({ code, data }) => `${code} ${Object.values(data)[0]}`),
  ]
}

function read(source: string): ParseResult {
  return source.startsWith('<table>') ? parseHtml(source) : parseMarkdown(source)
}

/** What stands between the parts of a table that a page break went through: a header row in which nothing stands. */
export function pageBreak(columns: number): string {
  return `\n|${'  |'.repeat(columns)}\n|${'---|'.repeat(columns)}\n`
}

/** Goal and indicators of each project, the names and values of these, `name=value`. */
export function promised(source: string): (string | null)[][] {
  return read(source).tables.flatMap(({ departments }) =>
    departments.flatMap(({ projects }) =>
      projects.map(({ name, goal, indicators }) => [
        name,
        goal,
        ...indicators.map((each) => `${each.name}=${each.annual?.text}`),
      ]),
    ),
  )
}
