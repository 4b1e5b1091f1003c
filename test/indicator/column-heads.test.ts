// Tables within a cell.
import { describe, expect, it } from 'vitest'
import { parseGrid } from '../../src/parse/grid.js'
import { parseIndicators } from '../../src/parse/indicators.js'
import { told } from './told.js'

describe('a table whose first row names its columns', () => {
  const columns = '序号\t一级指标\t二级指标\t三级指标\t指标值'

  it.each([
    [
      'is read by what they are called; a level that is not said again holds on',
      `${columns}\n1\t产出指标\t数量指标\t甲\t≥4期\n2\t\t质量指标\t乙\t≥95%\r\n\n3\t\t\t丙\t≥80%`,
      ['1 output.quantity 甲 /≥4期', '2 output.quality 乙 /≥95%', '3 output.quality 丙 /≥80%'],
    ],
    [
      'may have two values, no levels, and lines as Windows ends them',
      '指标名称\t实施周期指标值\t年度指标值\r\n甲\t≥8期\t≥4期\n乙\t≥95%\t≥95%',
      ['- ? 甲 ≥8期/≥4期', '- ? 乙 ≥95%/≥95%'],
    ],
    [
      'may part the value from its sign and its unit, and have notes',
      '绩效指标\t指标性质\t指标值\t计量单位\t指标说明\n甲\t≥\t4\t期\t含线上\n乙\t＝\t100\t%\t',
      ['- ? 甲 /4', '- ? 乙 /100', 'indicator-unread'],
    ],
    [
      'is read as it stands where a column is none of an indicator, or none is of values',
      '姓名\t指标值\n甲\t≥4期',
      ['- ? 姓名 /甲 ≥4期'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is read from a grid too, and what stands behind the last column is of it', () => {
    const heads = ['项目名称', '总计', '绩效目标', '绩效指标']
    const row = ['培训', '1.00', '办班。', '指标名称\t指标值\n甲\t≥4\t期']
    const rows = [heads, row].map((texts) => texts.map((text) => ({ text })))
    const [project] = parseGrid([{ rows }]).tables[0]?.departments[0]?.projects ?? []
    expect(project?.indicators.map(({ name, annual }) => [name, annual?.text])).toEqual([['甲', '≥4；期']])
  })

  it('has spans that slice to its rows and values', () => {
    const text = `${columns}\n1\t产出指标\t数量指标\t甲\t≥4期\n2\t\t质量指标\t乙\t≥95%`
    const slices = parseIndicators(text).indicators.map(({ span, annual }) =>
      [span, annual?.span].map((each) => text.slice(each?.start, each?.end)),
    )
    expect(slices).toEqual([
      ['1\t产出指标\t数量指标\t甲\t≥4期', '≥4期'],
      ['2\t\t质量指标\t乙\t≥95%', '≥95%'],
    ])
  })
})
