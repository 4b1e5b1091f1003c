// Line breaks and spaces where none belong.
import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('line breaks and spaces', () => {
  it.each([
    [
      'a line break within a value parts nothing',
      '时效指标：完成时间：2026\n年12月底前；生态效益指标：改善情况：较\n上年下降5%以上；数量指标：班次（年）：4\n期。',
      [
        '- output.timeliness 完成时间 /2026年12月底前',
        '- benefit.ecological 改善情况 /较上年下降5%以上',
        '- output.quantity 班次（年） /4期',
      ],
    ],
    [
      'a level without 指标 begins a line before a name with a value, whether what stands before it has one or not',
      '时效：火情不过夜\n成本：护林员补助≤1.2万元；人均\n成本：≤3元',
      [
        '- output.timeliness 火情不过夜 /',
        '- ? 护林员补助 /≤1.2万元',
        '- ? 人均成本 /≤3元',
        'indicator-without-value',
      ],
    ],
    [
      'and so does one that is alone in its line, but for one of two letters',
      '满意度\n居民满意度≥85%\n社会效益\n知晓率≥80%\n质量\n事故数≤3起',
      [
        '- satisfaction.service 居民满意度 /≥85%',
        '- benefit.social 知晓率 /≥80%',
        '- benefit.social 质量事故数 /≤3起',
      ],
    ],
    [
      'a name goes over lines behind a value, with no sign between them',
      '数量指标：知晓率80%\n安全\n生产\n事故数3起\n培训班次≥4\n期\n参训\n人数≥200人\n质量指标：合格率≥95%\n以上\n完好\n率≥90%',
      [
        '- output.quantity 知晓率 /80%',
        '- output.quantity 安全生产事故数 /3起',
        '- output.quantity 培训班次 /≥4期',
        '- output.quantity 参训人数 /≥200人',
        '- output.quality 合格率 /≥95%以上',
        '- output.quality 完好率 /≥90%',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'a verb that is a degree elsewhere, and one that goes on over a line',
      '社会效益指标：减少\n碳排放量：1200吨；提升；知晓率≥80%，减少\n投诉量5件',
      [
        '- benefit.social 减少碳排放量 /1200吨',
        '- benefit.social 社会效益指标 /提升',
        '- benefit.social 知晓率 /≥80%',
        '- benefit.social 减少投诉量 /5件',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'dates end where a name follows, and go on where a deed does',
      '项目完成时间2026年12月31日前\n采购完成时限9月底前\n检查\n时间10月底前\n全部完成\n及时率100%',
      [
        '- ? 项目完成时间 /2026年12月31日前',
        '- ? 采购完成时限 /9月底前',
        '- ? 检查时间 /10月底前全部完成',
        '- ? 及时率 /100%',
        'indicator-guessed',
      ],
    ],
    [
      'degrees are values between others',
      '社会效益指标：安全生产形势持续稳定\n受害率≤0.9‰\n市场秩序总体平稳，知晓率≥80%，城乡环境明显改善\n事故数3起',
      [
        '- benefit.social 安全生产形势 /持续稳定',
        '- benefit.social 受害率 /≤0.9‰',
        '- benefit.social 市场秩序 /总体平稳',
        '- benefit.social 知晓率 /≥80%',
        '- benefit.social 城乡环境 /明显改善',
        '- benefit.social 事故数 /3起',
        'indicator-guessed',
        'indicator-guessed',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'a figure at the start of a name is none of a value, unless it goes on with one',
      '数量指标：12345\n热线受理量≥3万件；质量指标：一次办结率≥98%；10分\n钟便民圈覆盖率≥80%；时效指标：30日内 办结率≥95%；完成时间2026年\n12月底前；工期90\n天；成本指标：2026\n年预算总成本≤1280万元',
      [
        '- output.quantity 12345热线受理量 /≥3万件',
        '- output.quality 一次办结率 /≥98%',
        '- output.quality 10分钟便民圈覆盖率 /≥80%',
        '- output.timeliness 30日内办结率 /≥95%',
        '- output.timeliness 完成时间 /2026年12月底前',
        '- output.timeliness 工期 /90天',
        '- ? 2026年预算总成本 /≤1280万元',
        'indicator-guessed',
      ],
    ],
    [
      'a date below a level goes on over a line as well',
      '时效指标：2026年12月\n底前\n工期≤90天；质量指标：合格率（100）优良率（≥90%）',
      [
        '- output.timeliness 时效指标 /2026年12月底前',
        '- output.timeliness 工期 /≤90天',
        '- output.quality 合格率（100）优良率 /≥90%',
      ],
    ],
    [
      'spaces too may part a name; one over more than six lines is a guess',
      '知晓率≥80%\n甲甲\n乙乙\n丙丙\n丁丁\n戊戊\n己己\n庚庚\n辛辛≥3起；合格率≥95% 优良 率≥90%',
      [
        '- ? 知晓率 /≥80%',
        '- ? 甲甲乙乙丙丙丁丁戊戊己己庚庚辛辛 /≥3起',
        '- ? 合格率 /≥95%',
        '- ? 优良率 /≥90%',
        'indicator-guessed',
      ],
    ],
    [
      'behind a date another name may follow, a bracket between them or not',
      '时效指标：完成时间：12月底前\n验收时间：6月底前\n数量指标：开工（12月底前）\n桥梁（≥2座）',
      [
        '- output.timeliness 完成时间 /12月底前',
        '- output.timeliness 验收时间 /6月底前',
        '- output.quantity 开工 /12月底前',
        '- output.quantity 桥梁 /≥2座',
      ],
    ],
    [
      'a sign without width, and one that is written otherwise, part nothing',
      '产出指标>时效指标>完成时间：2026\u00ad年12\u2060月底前；产出\u200b指标>质量指标>合格\ufeff率：≥95%；',
      ['- output.timeliness 完成时间 /2026年12月底前', '- output.quality 合格率 /≥95%'],
    ],
    [
      'the head of a level that a lost line break glues to a value starts the next',
      '数量指标：甲：1,200批次质量指标：乙≥98%；丙：95%以上社会效益指标：丁：稳步提升满意度指标：服务对象满意度：90%以上经济成本指标：戊≤3元',
      [
        '- output.quantity 甲 /1,200批次',
        '- output.quality 乙 /≥98%',
        '- output.quality 丙 /95%以上',
        '- benefit.social 丁 /稳步提升',
        '- satisfaction.service 服务对象满意度 /90%以上',
        '- cost.economic 戊 /≤3元',
      ],
    ],
    [
      'words of a level in a name behind a level are of the name',
      '产出指标：数量指标：服务质量指标：≥5项；1.数量指标：2.服务质量指标：5项',
      ['- output.quantity 服务质量指标 /≥5项', '2 output.quantity 服务质量指标 /5项'],
    ],
    [
      'a line break within a year closes',
      '时效指标：甲：20\n26年第四季度\n乙：202\n6年6月底前',
      ['- output.timeliness 甲 /2026年第四季度', '- output.timeliness 乙 /2026年6月底前'],
    ],
    [
      'a bullet begins a line',
      '●产出指标-数量指标：甲≥4期；●产出指标-质量指标：乙：良好■社会效益指标：丙：有效提升',
      ['- output.quantity 甲 /≥4期', '- output.quality 乙 /良好', '- benefit.social 丙 /有效提升'],
    ],
    [
      'a star is a bullet where a line begins',
      '★数量指标：甲：4期\n ☆质量指标：乙：≥95%；★打造5★酒店：3家',
      ['- output.quantity 甲 /4期', '- output.quality 乙 /≥95%', '- output.quality 打造5★酒店 /3家'],
    ],
    [
      'a small point, a tick and a sign of a symbol font are bullets there, too',
      '• 数量指标：甲≥4期\n·质量指标：乙≥95%\n✓ 丙≥5人·天\n\uf06c 社会效益：丁：有效提升',
      [
        '- output.quantity 甲 /≥4期',
        '- output.quality 乙 /≥95%',
        '- output.quality 丙 /≥5人·天',
        '- benefit.social 丁 /有效提升',
      ],
    ],
    [
      'a dash or an asterisk with a space behind it is a bullet there',
      '- 产出指标\n  - 数量指标：甲≥4期\n  - 1、乙5 - 10个\n* 质量指标：丙≥95',
      [
        '- output.quantity 甲 /≥4期',
        '1 output.quantity 乙 /5 - 10个',
        '- output.quality 丙 /≥95',
        'indicator-guessed',
      ],
    ],
    [
      'a dash between a code and its level is none',
      '1、1-产出指标；11\n- 数量指标；甲；年度指标值：4期',
      ['1 output.quantity 甲 /4期'],
    ],
    [
      'dashes alone part indicators without levels',
      '- 班次≥4期\n- 合格率≥95\n- 满意度≥90%',
      ['- ? 班次 /≥4期', '- ? 合格率 /≥95', '- ? 满意度 /≥90%'],
    ],
    [
      'an arrow of two signs parts levels and is no comparator',
      '产出指标->数量指标->甲：≥4期',
      ['- output.quantity 甲 /≥4期'],
    ],
    [
      'also with spaces, and behind a sign that is one',
      '产出指标 -> 数量指标 -> 甲：≥4期\n产出指标=>质量指标=>乙=>95%',
      ['- output.quantity 甲 /≥4期', '- output.quality 乙 /=>95%'],
    ],
    ['指标一： numbers an indicator', '指标一：甲≥4期；指标二：乙≥95%', ['1 ? 甲 /≥4期', '2 ? 乙 /≥95%']],
    [
      'levels of frameworks for whole departments are levels, without a normal form',
      '投入指标：甲：100%；过程指标：乙：健全；预期满意度：≥90%',
      ['- ? 甲 /100%', '- ? 乙 /健全', '- satisfaction.service 预期满意度 /≥90%'],
    ],
    [
      'one sign parts levels, names, values and indicators',
      '产出指标|数量指标|甲|4期|质量指标|乙|≥95%|效益指标|社会效益指标|丙|有效保障|满意度指标|服务对象满意度|丁|≥90%',
      [
        '- output.quantity 甲 /4期',
        '- output.quality 乙 /≥95%',
        '- benefit.social 丙 /有效保障',
        '- satisfaction.service 丁 /≥90%',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'so do dashes, but for those of codes',
      '1-产出指标-11-数量指标-甲-≥4期-产出指标-质量指标-乙-≥95%',
      ['- output.quantity 甲 /≥4期', '- output.quality 乙 /≥95%'],
    ],
    [
      'one sign behind both levels parts them, without 指标 too',
      '满意度指标,服务对象满意度,学员满意度,≥90%',
      ['- satisfaction.service 学员满意度 /≥90%'],
    ],
    [
      'a reference that a converter escaped once more is the sign that it stands for',
      '产出指标&gt;数量指标&gt;甲：&ge;5个；产出指标&gt;质量指标&gt;R&D：&lt;3项&nbsp;；',
      ['- output.quantity 甲 /≥5个', '- output.quality R&D /<3项'],
    ],
    [
      'no line begins with the sign of an ordinal, a colon or a sign of levels',
      '1、产出指标\n-数量指标：甲\n：≥5个（10分）；2\n、效益指标-\n社会效益指标：乙：有效提升（10分）；',
      ['1 output.quantity 甲 /≥5个', '2 benefit.social 乙 /有效提升'],
    ],
    [
      'the number before both levels is of the indicator in the next line',
      '1、产出指标-数量指标：甲：≥5个；\n2、满意度指标-服务对象满意度指标：\n受益对象满意度：≥92%；',
      ['1 output.quantity 甲 /≥5个', '2 satisfaction.service 受益对象满意度 /≥92%'],
    ],
    [
      'a number before one level is of that',
      '1、产出指标：\n甲：≥5个；乙：≥6个\n2、效益指标：\n社会效益指标：\n丙：≥7个',
      ['- ? 甲 /≥5个', '- ? 乙 /≥6个', '- benefit.social 丙 /≥7个'],
    ],
    [
      'a space behind a colon comes before the value',
      '服务对象满意度指标：受益对象满意度： 90%以上；数量指标：甲： 3个',
      ['- satisfaction.service 受益对象满意度 /90%以上', '- output.quantity 甲 /3个'],
    ],
    [
      'a slash before a line break parts name and value',
      '产出指标/质量指标/合格率/\n≥95%\n产出指标/质量指标/达标率/ ≥90%',
      ['- output.quality 合格率 /≥95%', '- output.quality 达标率 /≥90%'],
    ],
    [
      '成本指标 in a line of its own is a first level where one of its own stands below it',
      '产出指标：\n时效指标：拨付及时率：≥95%。\n成本指标：\n经济成本指标：预算控制率：51元。',
      ['- output.timeliness 拨付及时率 /≥95%', '- cost.economic 预算控制率 /51元'],
    ],
    [
      '成本指标 in a line of its own is the second of 产出指标 where another tree follows',
      '产出指标：\n成本指标：\n效益指标：社会效益指标：知晓率：≥80%',
      ['- benefit.social 知晓率 /≥80%', 'indicator-unread'],
    ],
    [
      'spaces part levels, name and value of one line',
      '效益指标 社会效益指标 知晓率 有效提升\n效益指标 生态效益指标 污染物排放 有所改善',
      [
        '- benefit.social 知晓率 /有效提升',
        '- benefit.ecological 污染物排放 /有所改善',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'a space or a line break behind an ordinal, or before its sign, parts nothing',
      '1、数量指标：培训≥5期；2、 质量指标：合格率≥95%；3 、时效指标：及时率≥90%；4、\n满意度指标：满意度≥85%',
      [
        '1 output.quantity 培训 /≥5期',
        '2 output.quality 合格率 /≥95%',
        '3 output.timeliness 及时率 /≥90%',
        '4 satisfaction.service 满意度 /≥85%',
      ],
    ],
    [
      'nor does a line break behind the ordinal of a level, or within an ordinal',
      '时效指标：1、\n及时率100%；2、办结率95%；1\n2.数量指标：场次≥4场；1 3.人数≥9人；指标1\n4：天数≥7天',
      [
        '1 output.timeliness 及时率 /100%',
        '2 output.timeliness 办结率 /95%',
        '12 output.quantity 场次 /≥4场',
        '13 output.quantity 人数 /≥9人',
        '14 output.quantity 天数 /≥7天',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'of more spaces none is known to stand before the value',
      '效益指标 社会效益指标 公众 知晓率 有效提升',
      ['- benefit.social 公众知晓率 /有效提升', 'indicator-guessed'],
    ],
    [
      'labels of levels are no gaps, and leave those where they are',
      '数量指标：丁：≥1\n次\n二级指标：社会效益指标\n指标名称：\n知晓率：≥80%\n投诉率：≤1%\n二级\n指标：数量指标：甲：≥3次\n乙：≥2个',
      [
        '- output.quantity 丁 /≥1次',
        '- benefit.social 知晓率 /≥80%',
        '- benefit.social 投诉率 /≤1%',
        '- output.quantity 甲 /≥3次',
        '- output.quantity 乙 /≥2个',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what a break or OCR makes of values that no label names', () => {
  it.each([
    [
      '时效指标：完成时间：2026年\n11月底前完成；及时率：95%',
      ['- output.timeliness 完成时间 /2026年11月底前完成', '- output.timeliness 及时率 /95%'],
    ],
    [
      '满意度指标：投诉率《=3%；满意度》=90%',
      ['- satisfaction.service 投诉率 /《=3%', '- satisfaction.service 满意度 /》=90%'],
    ],
    [
      '数量指标：服务\n65岁及以上\n老年人人数：≥1,200人；覆盖村（社区）\n数（163个）',
      ['- output.quantity 服务65岁及以上老年人人数 /≥1,200人', '- output.quantity 覆盖村（社区）数 /163个'],
    ],
    [
      '数量指标：活动（含线上）\n期数（10期）；效益指标：经济效益 :节约能耗≤上年水平',
      ['- output.quantity 活动（含线上）期数 /10期', '- benefit.economic 节约能耗 /≤上年水平'],
    ],
    [
      '数量指标：知晓率（有效提升）\n合格率（≥95%）\n次数（≥5次）',
      [
        '- output.quantity 知晓率 /有效提升',
        '- output.quantity 合格率 /≥95%',
        '- output.quantity 次数 /≥5次',
      ],
    ],
    ['数量指标：《手册》=1册', ['- output.quantity 《手册》 /=1册']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
