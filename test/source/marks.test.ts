import { describe, expect, it } from 'vitest'
import { withoutMarks } from '../../src/source/marks.js'
import { spanOf, textOf, unplaced, verbatim } from '../../src/source/text.js'

const bare = (source: string) => withoutMarks(verbatim(source, 0, source.length)).value

describe('marks of Markdown around a whole text', () => {
  it.each([
    ['**合计**', '合计'],
    ['*受理申请*', '受理申请'],
    ['***合计***', '合计'],
    ['__合计__', '合计'],
    ['`合计`', '合计'],
    ['[建设书房。](#b)', '建设书房。'],
    ['一、**市水务局**', '一、市水务局'],
    ['**目标1：**保障安全', '目标1：保障安全'],
    [':selected: **合计**', '合计'],
    ['舆情监测\n:unselected:', '舆情监测'],
    ['维护:selected:水闸', '维护水闸'],
    ['守好质量关。<br>保障安全。', '守好质量关。\n保障安全。'],
    ['守好质量关。<br />保障安全。\\n', '守好质量关。\n保障安全。'],
    ['**项目名称**\n**（资金使用单位）**', '项目名称\n（资金使用单位）'],
    ['1、**产出指标**；水闸 **数**', '1、产出指标；水闸 数'],
  ])('%s is %s', (source, value) => {
    expect(bare(source)).toBe(value)
  })

  it.each([
    ['a product', '2*3*4'],
    ['a comparator', '合格率<95%'],
    ['a comparator of LaTeX', '合格率\\neq 95\\%'],
    ['brackets around words', '(一期)'],
    ['marks inside as well', '*2*3*'],
    ['white space at the inner ends, which no emphasis has', '* 合计 *'],
    ['marks around nothing', '****'],
    ['letters that are hidden', '关于**市**区的项目'],
    ['what is to be filled in', '≥**个；≥**次'],
    ['a pair with white space at its inner ends', '一、** 市水务局 **；'],
    ['a pair around nothing', '、**** ** '],
    ['a mark without another', '一、**市水务局'],
    ['three signs', '一、***市水务局***'],
    ['a mark at one end', '*必填'],
    ['a link without words', '[](#b)'],
    ['a link with something behind it', '[建设](#b)书房'],
    ['a link whose address closes before its end', '[建设](#b)(c)'],
    ['two links', '[建设](#a)[书房](#b)'],
    ['a bracket that is no link', '[建设]书房'],
    ['a link behind another bracket', '[[建设](#b)'],
  ])('%s stays: %s', (_, source) => {
    expect(bare(source)).toBe(source)
  })

  it('that the source writes by an escape are none', () => {
    const escaped = textOf('*必填*', [[...[0, 0, 2], ...[1, 2, 4], ...[3, 4, 6]]])
    expect(withoutMarks(escaped).value).toBe('*必填*')
    const link = textOf('[a](b)', [[...[0, 0, 2], ...[1, 2, 7]]])
    expect(withoutMarks(link).value).toBe('[a](b)')
  })

  it('go from a text without a source as well, and the rest keeps its place', () => {
    expect(withoutMarks(unplaced('**合计**'))).toEqual(unplaced('合计'))
    expect(spanOf(withoutMarks(verbatim('x **合计** y', 2, 8)))).toEqual({ start: 4, end: 6 })
  })
})
