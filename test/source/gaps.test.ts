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
    // Digits are half as wide, signs may hang beyond the column, and no line begins within a word or a figure.
    [
      '全年巡查不少于48次，对176公里\n干线每月检测；发现病害\n1200小时内处置完毕。',
      '全年巡查不少于48次，对176公里干线每月检测；发现病害1200小时内处置完毕。',
    ],
    [
      '检定计量器具\n“三表”、电子秤并公布结果，按期建档。',
      '检定计量器具\n“三表”、电子秤并公布结果，按期建档。',
    ],
    // A line that stops behind a whole sentence and within another is no item of a list.
    [
      '提升辖区居民的获得感。确保补助\n资金及时足额发放到户，并做好公示公开。',
      '提升辖区居民的获得感。确保补助资金及时足额发放到户，并做好公示公开。',
    ],
    // Numbers part the paragraphs: a line without one goes on.
    [
      '1.建成市级种质资源库和配套的信息管\n理系统并向社会开放。\n2.开展普查。',
      '1.建成市级种质资源库和配套的信息管理系统并向社会开放。\n2.开展普查。',
    ],
    // A sentence may end where the line does, unless another paragraph stops before.
    [
      '提升辖区居民获得感。确保补助\n资金及时足额发放并公示到户。\n做好政策宣传，让群众知晓。',
      '提升辖区居民获得感。确保补助资金及时足额发放并公示到户。做好政策宣传，让群众知晓。',
    ],
    [
      '提升辖区居民获得感。确保补助\n资金及时足额发放。\n做好政策宣传，让群众都知晓。\n建档。',
      '提升辖区居民获得感。确保补助资金及时足额发放。\n做好政策宣传，让群众都知晓。\n建档。',
    ],
    ['培训业务骨干26\n0人次', '培训业务骨干260人次'],
    ['治理水土流失15.\n6公里', '治理水土流失15.6公里'],
    ['实施期20\n24—2026年', '实施期2024—2026年'],
    ['1.\n12个县完成', '1.\n12个县完成'],
    ['2025\n2026', '2025 2026'],
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

  it.each(['', ' ', '\n', ' \n \n', '\ufeff\n'])('leaves no paragraph of %j, which is blank', (text) => {
    expect(closed(text, true)).toBe('')
  })

  it('keeps the way back', () => {
    const source = '优抚对 象补助'
    const text = closeGaps(verbatim(source, 0, source.length))
    expect(spanOf(text, text.value.indexOf('象'))).toEqual({ start: 4, end: 7 })
  })
})
