import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/write/html/html.js'
import { sample } from './sample.js'

describe('toHtml', () => {
  it('writes the standard table as a fragment', () => {
    const [department] = sample.departments
    const [project] = department!.projects
    const whole = { ...department!, funding: sample.total, projects: [project!] }
    const lines = toHtml({ ...sample, departments: [whole] }).split('\n')
    expect(lines.slice(0, 8)).toEqual([
      '<h1>项目支出绩效目标表</h1>',
      '<p>（2026年度）</p>',
      '<p>部门名称：市水务局</p>',
      '<p>单位：万元</p>',
      '<table>',
      '<thead><tr><th>资金使用单位</th><th>项目名称</th><th>总计</th><th>财政拨款</th><th>财政专户拨款</th><th>其他资金</th><th>绩效目标</th><th>绩效指标</th></tr></thead>',
      '<tbody>',
      '<tr><td>合计</td><td></td><td>45.00</td><td>45.00</td><td></td><td></td><td></td><td></td></tr>',
    ])
    expect(lines.slice(-3)).toEqual(['</tbody>', '</table>', ''])
    expect(lines[9]).toContain('<td>一是清淤。<br>二是护岸。</td><td>1、1-产出指标；')
  })

  it('escapes every text', () => {
    const hostile = `<script>alert("1")</script>'&amp;`
    const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;amp;'
    const project = { ...sample.departments[0]!.projects[0]!, name: hostile, goal: hostile }
    const html = toHtml({
      ...sample,
      title: hostile,
      agency: hostile,
      departments: [{ ...sample.departments[0]!, name: hostile, projects: [project] }],
    })
    expect(html).not.toContain('<script')
    expect(html.split(escaped)).toHaveLength(7)
  })
})
