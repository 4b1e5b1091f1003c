import type { Form } from './render.js'

/** Tables of other kinds, as they stand in a budget book beside the targets: title, unit, rows. */
export const otherTables: readonly (readonly [title: string, rows: readonly (readonly string[])[]])[] = [
  [
    '收支总表',
    [
      ['收入项目', '2026年预算', '支出项目', '2026年预算'],
      ['一般公共预算财政拨款', '1,250.30', '一般公共服务支出', '1,100.30'],
      ['其他收入', '', '社会保障和就业支出', '150.00'],
      ['本年收入合计', '1,250.30', '本年支出合计', '1,250.30'],
    ],
  ],
  [
    '一般公共预算支出表（按功能分类）',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['201', '一般公共服务支出', '1,100.30', '900.00', '200.30'],
      ['20136', '其他共产党事务支出', '1,100.30', '900.00', '200.30'],
    ],
  ],
  [
    '一般公共预算“三公”经费支出表',
    [
      ['项目', '2026年预算数', '比上年增减'],
      ['合计', '12.50', '-0.50'],
      ['因公出国（境）费', '5.00', ''],
      ['公务接待费', '7.50', '-0.50'],
    ],
  ],
  [
    '项目支出表',
    [
      ['项目名称', '总计', '财政拨款', '财政专户拨款', '其他资金'],
      ['合计', '200.30', '200.30', '', ''],
      ['信息化运行维护', '200.30', '200.30', '', ''],
    ],
  ],
  [
    '政府采购预算表',
    [
      ['采购项目', '采购品目', '数量', '预算金额（万元）'],
      ['办公设备购置', '台式计算机', '20', '12.00'],
    ],
  ],
]

export function renderOther(index: number, form: Form): string {
  const [title, rows] = otherTables[index % otherTables.length] as (typeof otherTables)[number]
  if (form === 'html') {
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')
    return `<h2>${title}</h2>\n<p>单位：万元</p>\n<table>${body}</table>\n`
  }
  const lines = rows.map((row) => `| ${row.join(' | ')} |`)
  lines.splice(1, 0, `|${'---|'.repeat(rows[0]?.length ?? 1)}`)
  return `## ${title}\n\n单位：万元\n\n${lines.join('\n')}\n\n`
}
