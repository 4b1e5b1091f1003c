import { describe, expect, it } from 'vitest'
import { closeGaps } from '../../src/source/gaps.js'
import { spanOf, verbatim } from '../../src/source/text.js'

function closed(text: string, paragraphs = false): string {
  return closeGaps(verbatim(text, 0, text.length), { paragraphs }).value
}

describe('gaps', () => {
  it.each([
    ['优抚对 象\n补助', '优抚对象补助'],
    ['工作 ， “ 经费 ”', '工作，“经费”'],
    ['委员会 2024年', '委员会 2024年'],
    ['委员会\n2024年', '委员会2024年'],
    ['data  base\nnext', 'data base next'],
    ['年度\u200b指标值', '年度指标值'],
    [' \u3000两端\t', '两端'],
    ['\ud842\udfb7 野家', '\ud842\udfb7野家'],
    ['\ud800 x', '\ud800 x'],
  ])('%j closes to %j', (text, expected) => {
    expect(closed(text)).toBe(expected)
  })

  it('keeps paragraphs where they are asked for', () => {
    expect(closed('一是甲。 \n 二是乙 丙。', true)).toBe('一是甲。\n二是乙丙。')
  })

  it.each([
    ['保障安全，\n提升效率。', '保障安全，提升效率。'],
    ['保障安全\n，提升效率', '保障安全，提升效率'],
    ['合格率达到95\n%以上', '合格率达到95%以上'],
    ['按照《\nABC》', '按照《ABC》'],
    ['一是保障，\n二是提升', '一是保障，\n二是提升'],
    ['1.保障，\n2.提升', '1.保障，\n2.提升'],
    ['投资，\n2.5亿元', '投资，2.5亿元'],
    ['保障安全\n提升效率', '保障安全\n提升效率'],
    // A line as long as the others goes on, if the column is narrow and the text ends as a sentence does.
    ['保障农村公路\n畅通。', '保障农村公路畅通。'],
    [
      '按计划完成馆藏重点档案的\n数字化加工，建成全市共享\n的目录库；\n保障库房安全。',
      '按计划完成馆藏重点档案的数字化加工，建成全市共享的目录库；\n保障库房安全。',
    ],
    ['改善患者就医环\n境', '改善患者就医环境'],
    ['确保雷达全年稳定运行，数据到报率\n明显提升。', '确保雷达全年稳定运行，数据到报率明显提升。'],
    ['保障水库安全度汛，提升防洪能\n力。', '保障水库安全度汛，提升防洪能力。'],
    ['年度目标\n完成检查。', '年度目标\n完成检查。'],
    ['保障供水\n完成老旧管网的改造。', '保障供水\n完成老旧管网的改造。'],
    ['保障农村公路\n2.桥梁畅通。', '保障农村公路\n2.桥梁畅通。'],
    [
      '保障辖区居民的饮水安全和供水稳定\n完成老旧管网的改造。',
      '保障辖区居民的饮水安全和供水稳定\n完成老旧管网的改造。',
    ],
    [
      `${'保障全市农村公路畅通'.repeat(4)}\n${'消除全市农村危桥隐患'.repeat(4)}\n安全。`,
      `${'保障全市农村公路畅通'.repeat(4)}\n${'消除全市农村危桥隐患'.repeat(4)}\n安全。`,
    ],
  ])('closes breaks of paragraphs within a sentence: %j to %j', (text, expected) => {
    expect(closed(text, true)).toBe(expected)
  })

  it('keeps the way back', () => {
    const source = '优抚对 象补助'
    const text = closeGaps(verbatim(source, 0, source.length))
    expect(spanOf(text, text.value.indexOf('象'))).toEqual({ start: 4, end: 7 })
  })
})
