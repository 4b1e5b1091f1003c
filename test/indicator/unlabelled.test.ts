// Values that no label names: a sign, a word, a space or nothing parts them from their names and from one another.
import { describe, expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
import { told } from './told.js'

describe('values that no label names', () => {
  it.each([
    [
      'that begin with a time',
      '数量指标：审结案件数，全年≥8500件；走访每月≥2次；全年≥3次；每年≥5次',
      [
        '- output.quantity 审结案件数 /全年≥8500件',
        '- output.quantity 走访 /每月≥2次',
        '- output.quantity 全年 /≥3次',
        '- output.quantity 每年 /≥5次',
      ],
    ],
    ['behind a colon', '数量指标：班次：≥4期', ['- output.quantity 班次 /≥4期']],
    ['from a comparator on', '数量指标：班次≥4期', ['- output.quantity 班次 /≥4期']],
    ['in brackets', '数量指标：人数(人)（500）', ['- output.quantity 人数(人) /500']],
    ['behind a name with brackets', '数量指标：人数(人)≥500', ['- output.quantity 人数(人) /≥500']],
    [
      'with brackets of their own',
      '数量指标：面积：≥5公顷（含新增）',
      ['- output.quantity 面积 /≥5公顷（含新增）'],
    ],
    ['behind a scale', '数量指标：1:500地形图≥5幅', ['- output.quantity 1:500地形图 /≥5幅']],
    ['from a word on', '满意度指标：居民满意度不低于90%', ['- satisfaction.service 居民满意度 /不低于90%']],
    ['alone below a level', '满意度指标：≥90%', ['- satisfaction.service 满意度指标 /≥90%']],
    ['as a date alone', '时效指标：12月底前完成', ['- output.timeliness 时效指标 /12月底前完成']],
    ['as a figure', '质量指标：合格率100%', ['- output.quality 合格率 /100%', 'indicator-guessed']],
    ['as a range', '数量指标：抽查5-8家', ['- output.quantity 抽查 /5-8家', 'indicator-guessed']],
    [
      'with a word before the name',
      '数量指标：每户慰问金500元',
      ['- output.quantity 每户慰问金 /500元', 'indicator-guessed'],
    ],
    [
      'not a figure within a name',
      '数量指标：12345热线接通',
      ['- output.quantity 12345热线接通 /', 'indicator-without-value'],
    ],
    [
      'several figures, each with its name',
      '数量指标：手册800册、绿化20万平方米、合格率95%、海报50张',
      [
        '- output.quantity 手册 /800册',
        '- output.quantity 绿化 /20万平方米',
        '- output.quantity 合格率 /95%',
        '- output.quantity 海报 /50张',
        ...Array.from({ length: 4 }, () => 'indicator-guessed'),
      ],
    ],
    [
      'not the figures of one value, nor one of whom it is for',
      '数量指标：设备：电脑10台、打印机5台；为5个区、县级市20家企业服务',
      [
        '- output.quantity 设备 /电脑10台、打印机5台',
        '- output.quantity 为5个区、县级市20家企业服务 /',
        'indicator-without-value',
      ],
    ],
    [
      'not a figure at the end of a sentence',
      `数量指标：${'加强统筹协调，推动各项任务落实到位，'.repeat(5)}培训4期`,
      [
        `- output.quantity ${'加强统筹协调，推动各项任务落实到位，'.repeat(5)}培训4期 /`,
        'indicator-without-value',
      ],
    ],
    ['behind a slash', '产出指标/数量指标/班次/≥4期', ['- output.quantity 班次 /≥4期']],
    [
      'behind the sign that parts the levels',
      '产出指标/质量指标/新建/改建验收/良好；产出指标/数量指标/班次/4期；产出指标/质量指标/完成情况',
      [
        '- output.quality 新建/改建验收 /良好',
        '- output.quantity 班次 /4期',
        '- output.quality 完成情况 /',
        'indicator-guessed',
        'indicator-guessed',
        'indicator-without-value',
      ],
    ],
    [
      'behind a label without a colon',
      '（1）数量指标：人数（含线上），指标值不少于５人；（2）社会效益指标：知晓率，指标值逐年提升；（3）质量指标：合格率，指标值１００%',
      [
        '1 output.quantity 人数（含线上） /不少于５人',
        '2 benefit.social 知晓率 /逐年提升',
        '3 output.quality 合格率 /１００%',
      ],
    ],
    [
      'behind a bracket that nothing opens',
      '数量指标：班次4期）',
      ['- output.quantity 班次4期） /', 'indicator-without-value'],
    ],
    [
      'without levels, if all are measured',
      '1.班次：≥4期；2.合格率≥95%；学员满意度达90%以上',
      ['1 ? 班次 /≥4期', '2 ? 合格率 /≥95%', '- ? 学员满意度 /达90%以上'],
    ],
    ['without levels, if one is not measured', '班次≥4期；详见附件：年度计划', ['indicator-unread']],
    ['without levels, if one has none', '班次≥4期；合格', ['indicator-unread']],
    ['without levels, but for another name in the value', '目标：班次≥4期', ['indicator-unread']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['班次≥4期（20分）', '班次', '≥4期', '20'],
    ['班次≥4期（权重20%）', '班次', '≥4期', '20'],
    ['班次（≥4期）（分值：7.5）', '班次', '≥4期', '7.5'],
    ['改善环境（30分）', '改善环境', undefined, '30'],
    ['测评得分（90分）', '测评得分', '90分', undefined],
    ['班次≥4期（含线上20分）', '班次', '≥4期（含线上20分）', undefined],
    ['班次≥4期（1\n0分）', '班次', '≥4期', '10'],
    ['班次≥4期（１０分\n）', '班次', '≥4期', '10'],
  ])('%s may have a weight', (text, name, annual, weight) => {
    const [indicator] = parseIndicators(`产出指标（50分）：质量指标：${text}`).indicators
    expect([indicator?.name, indicator?.annual?.text, indicator?.weight?.toFixed()]).toEqual([
      name,
      annual,
      weight,
    ])
    expect(indicator?.category.names).toEqual(['产出指标（50分）', '质量指标'])
  })
})

describe('where one indicator ends and the next begins', () => {
  const quantity = (...names: string[]) => names.map((name) => `- output.quantity ${name}`)

  it.each([
    [
      'at the next number',
      '数量指标：1.班次≥4期2.人数≥200人',
      ['1 output.quantity 班次 /≥4期', '2 output.quantity 人数 /≥200人'],
    ],
    [
      'at the next number, above ten, glued to the figure before it',
      `数量指标：${[...'甲乙丙丁戊己庚辛壬癸'].map((name, at) => `${at + 1}、${name}：${at}`).join('')}11、子：1`,
      [
        ...[...'甲乙丙丁戊己庚辛壬癸'].map((name, at) => `${at + 1} output.quantity ${name} /${at}`),
        '11 output.quantity 子 /1',
      ],
    ],
    [
      'not at a number that does not count on',
      '数量指标：1.班次：达到国家标准3.修订版',
      ['1 output.quantity 班次 /达到国家标准3.修订版'],
    ],
    [
      'at a line break before a number',
      '数量指标\n1.班次：≥4期\n2.统筹协调\n3.人数：≥200人',
      [
        '1 output.quantity 班次 /≥4期',
        '2 output.quantity 统筹协调 /',
        '3 output.quantity 人数 /≥200人',
        'indicator-without-value',
      ],
    ],
    [
      'at a line break between values that are whole',
      '数量指标：\n班次≥4期\n人数：有效增加\n手册（≥800册）\n海报50张',
      [...quantity('班次 /≥4期', '人数 /有效增加', '手册 /≥800册', '海报 /50张'), 'indicator-guessed'],
    ],
    [
      'at a space between values that are whole',
      '数量指标：班次≥4期 人数≥200人',
      quantity('班次 /≥4期', '人数 /≥200人'),
    ],
    ['not at a line break within a name', '数量指标：培训\n班次≥4期', quantity('培训班次 /≥4期')],
    ['not at a line break within a value', '数量指标：班次：不少\n于4期', quantity('班次 /不少于4期')],
    [
      'not at a line break in the last part of a value',
      '数量指标：制作≥200份、政法工作\n宣传≥12次',
      quantity('制作 /≥200份、政法工作宣传≥12次'),
    ],
    [
      'not at a line break behind a value that words tell, before a name without a sign',
      '数量指标：班次：稳步\n增加5期',
      quantity('班次 /稳步增加5期'),
    ],
    [
      'at a line break behind several values that are whole',
      '数量指标：制作≥200份、宣传≥12次\n人数≥5人',
      quantity('制作 /≥200份、宣传≥12次', '人数 /≥5人'),
    ],
    [
      'not at a line break behind several values, of which the last is none yet',
      '数量指标：制作≥200份、按时发布\n宣传≥12次',
      quantity('制作 /≥200份、按时发布宣传≥12次'),
    ],
    [
      'at a line break behind a figure kept elsewhere',
      '成本指标：支出≤预算批复数\n单价≤5万元',
      ['- ? 支出 /≤预算批复数', '- ? 单价 /≤5万元'],
    ],
    [
      'at a line break before a number that does not count on, behind a value',
      '数量指标：1.班次≥4期\n3.人数≥200人',
      ['1 output.quantity 班次 /≥4期', '3 output.quantity 人数 /≥200人'],
    ],
    [
      'not at such a line break within a name',
      '数量指标：1.重点\n3.0版课程≥4门',
      ['1 output.quantity 重点3.0版课程 /≥4门'],
    ],
    [
      'not at a line break before a number that does not count on, behind a name',
      '数量指标：1.重点\n3、4级课程≥4门',
      ['1 output.quantity 重点3、4级课程 /≥4门'],
    ],
    [
      'not at a line break in a text too long for an indicator',
      `数量指标：${'加强统筹协调\n'.repeat(40)}班次≥4期\n人数≥200人`,
      quantity(`${'加强统筹协调'.repeat(40)}班次 /≥4期人数≥200人`),
    ],
    [
      'at a comma or 、 behind a bracket',
      '数量指标：班次(≥4期),人数（≥200人）、手册（≥800册）',
      quantity('班次 /≥4期', '人数 /≥200人', '手册 /≥800册'),
    ],
    [
      'at a space behind a bracket, before a number',
      '时效指标：1.处置 [12月31日前] 2.完成率 [100%]',
      ['1 output.timeliness 处置 /12月31日前', '2 output.timeliness 完成率 /100%'],
    ],
    ['at a comma', '数量指标：班次≥4期，人数≥200人', quantity('班次 /≥4期', '人数 /≥200人')],
    [
      'not at a comma before what goes on',
      '数量指标：班次≥4期，其中线上≥2期',
      quantity('班次 /≥4期，其中线上≥2期'),
    ],
    ['not at a comma in a figure', '数量指标：人数≥1,200人', quantity('人数 /≥1,200人')],
    [
      'behind a value that no sign parts from its name',
      '数量指标：建设里程，30公里，受益人口，1.2万人',
      [...quantity('建设里程 /30公里', '受益人口 /1.2万人'), 'indicator-guessed', 'indicator-guessed'],
    ],
    [
      'behind a value that stands in a part of its own',
      '产出指标：数量指标：班次；≥4期；人数；≥200人',
      [...quantity('班次 /≥4期', '人数 /≥200人'), 'indicator-guessed', 'indicator-guessed'],
    ],
    [
      'but not behind one that is numbered',
      '数量指标：班次；2.≥4期',
      [...quantity('班次 /'), '2 output.quantity 数量指标 /≥4期', 'indicator-without-value'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['of a line of its own', '产出指标\n数量指标\n班次≥4期', '- output.quantity 班次 /≥4期'],
    ['of a line of its own, without 指标', '产出\n数量：\n班次≥4期', '- output.quantity 班次 /≥4期'],
    ['of the last line', '数量指标：班次≥4期\n效益\n社会效益：知晓率≥80%', '- output.quantity 班次 /≥4期'],
    ['that a line break goes through', '质量\n指标：合格率≥95%', '- output.quality 合格率 /≥95%'],
    [
      'that a line break goes through before 效益',
      '数量指标：班次≥4期；社会\n效益指标：知晓率≥80%',
      '- output.quantity 班次 /≥4期',
    ],
    ['of two names in one', '产出质量指标：合格率≥95%', '- output.quality 合格率 /≥95%'],
    ['before a number', '产出\n数量：\n1、班次≥4期', '1 output.quantity 班次 /≥4期'],
  ])('at the head of a level: %s', (_, text, expected) => {
    expect(told(text)[0]).toBe(expected)
  })

  it.each([
    ['项目完成时间：≥95%', '项目完成时间 /≥95%'],
    ['项目完成\n时间：≥95%', '项目完成时间 /≥95%'],
  ])('%s is no level but a name', (text, expected) => {
    expect(told(`时效指标：${text}`)).toEqual([`- output.timeliness ${expected}`])
  })

  it('a level below which nothing stands is told', () => {
    const { diagnostics } = parseIndicators(
      '数量指标：班次≥4期；质量指标：；效益指标：社会效益：知晓率≥80%；满意度指标：',
    )
    expect(diagnostics).toMatchObject([
      { code: 'indicator-unread', data: { text: '质量指标' } },
      { code: 'indicator-unread', data: { text: '满意度指标' } },
    ])
  })
})

describe('what parts indicators from one another and from their values', () => {
  it.each([
    [
      'a dash before a value is no sign of it, where dashes part the levels',
      '产出指标-数量指标-维护水闸-12座；产出指标-质量指标-完好率-95%',
      [
        '- output.quantity 维护水闸 /12座',
        '- output.quality 完好率 /95%',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'words about the time of another value, or about members of the same',
      '数量指标：采样点位达56个，每季度发布公报1期；培训人数≥500人，其中党员≥50人，群众≥450人，合格率≥95%；班次4期，每期≥50人',
      [
        '- output.quantity 采样点位 /达56个',
        '- output.quantity 每季度发布公报 /1期',
        '- output.quantity 培训人数 /≥500人，其中党员≥50人，群众≥450人',
        '- output.quantity 合格率 /≥95%',
        '- output.quantity 班次 /4期，每期≥50人',
        'indicator-guessed',
        'indicator-guessed',
      ],
    ],
    [
      'nothing at all, behind a value with its sign, a percentage, a bracket or a degree',
      '质量指标：知晓率≥90%参与率≥80%；达标率100%开工率（省级）≥90%；满意率（65岁以上）（≥92%）投诉办结率（100%）；生活水平稳步提高服务对象满意度指标：学员满意度95%以上；完成时间12月底前成本指标：单价≤3元；服务中心2个数量指标：班次≥4期；全部达到95%以上的村占比≥80%',
      [
        '- output.quality 知晓率 /≥90%',
        '- output.quality 参与率 /≥80%',
        '- output.quality 达标率 /100%',
        '- output.quality 开工率（省级） /≥90%',
        '- output.quality 满意率（65岁以上） /≥92%',
        '- output.quality 投诉办结率 /100%',
        '- output.quality 生活水平 /稳步提高',
        '- satisfaction.service 学员满意度 /95%以上',
        '- satisfaction.service 完成时间 /12月底前',
        '- ? 单价 /≤3元',
        '- ? 服务中心 /2个',
        '- output.quantity 班次 /≥4期',
        '- output.quantity 全部达到95%以上的村占比 /≥80%',
        ...Array.from({ length: 6 }, () => 'indicator-guessed'),
      ],
    ],
    [
      'no member of a value counts in another unit, in none, or is a date',
      '培训人数≥500人，其中党员≥50，知晓率≥80；参训人数≥500人，其中完成时间12月底前，验收时间6月底前；学员≥500人，其中党员≥50人，验收时间6月底前',
      [
        '- ? 培训人数 /≥500人，其中党员≥50',
        '- ? 知晓率 /≥80',
        '- ? 参训人数 /≥500人，其中完成时间12月底前',
        '- ? 验收时间 /6月底前',
        '- ? 学员 /≥500人，其中党员≥50人',
        '- ? 验收时间 /6月底前',
      ],
    ],
    [
      'bars before the next name with a value',
      '班次≥4期 | 人数≥200人|知晓率≥80%',
      ['- ? 班次 /≥4期', '- ? 人数 /≥200人', '- ? 知晓率 /≥80%'],
    ],
    [
      'points that lead to a value',
      '维护水闸......12座\n巡查堤防......6次',
      ['- ? 维护水闸 /......12座', '- ? 巡查堤防 /......6次', 'indicator-guessed', 'indicator-guessed'],
    ],
    [
      '、 before a name with a colon',
      '数量指标：维护水闸：12座、巡查堤防：6次；质量指标：完好率：95%',
      ['- output.quantity 维护水闸 /12座', '- output.quantity 巡查堤防 /6次', '- output.quality 完好率 /95%'],
    ],
    [
      'a bracket about all values of an indicator',
      '维护水闸（年度指标值：4座；实施周期指标值：12座）；巡查堤防（年度指标值：6次；实施周期指标值：18次）',
      ['- ? 维护水闸 12座/4座', '- ? 巡查堤防 18次/6次'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('without levels', () => {
  it.each([
    [
      'a list that is numbered throughout, if one is measured',
      '①班次：≥4期；②路灯：有效改善；③设施（长期）',
      ['1 ? 班次 /≥4期', '2 ? 路灯 /有效改善', '3 ? 设施 /长期'],
    ],
    [
      'if most are measured',
      '班次：≥4期；路灯：有效改善；人数≥200人',
      ['- ? 班次 /≥4期', '- ? 路灯 /有效改善', '- ? 人数 /≥200人'],
    ],
    [
      'if most are measured; a note is told',
      '班次：≥4期；另行通知；人数≥200人',
      ['- ? 班次 /≥4期', '- ? 人数 /≥200人', 'indicator-unread'],
    ],
    [
      'a level that says itself what is measured',
      '班次：≥4期；服务对象满意度：≥90%',
      ['- ? 班次 /≥4期', '- satisfaction.service 服务对象满意度 /≥90%'],
    ],
    [
      'with a value in its place that says not of what',
      '①班次：≥4期；②≥5次；③人数：≥200人',
      ['1 ? 班次 /≥4期', '2 ?  /≥5次', '3 ? 人数 /≥200人', 'indicator-without-name'],
    ],
    [
      'with a date that says not of what',
      '1.班次：≥4期；2.12月底前完成验收',
      ['1 ? 班次 /≥4期', '2 ?  /12月底前完成验收', 'indicator-without-name'],
    ],
    [
      'words of two levels that are a name',
      '①班次：≥4期；②项目完成时间：≤30天',
      ['1 ? 班次 /≥4期', '2 ? 项目完成时间 /≤30天'],
    ],
    ['not a list in which nothing is measured', '①路灯：更换灯具；②设施：长期', ['indicator-unread']],
    [
      'a list of degrees',
      '1.化肥使用量：零增长；2.预警：提前30分钟',
      ['1 ? 化肥使用量 /零增长', '2 ? 预警 /提前30分钟', 'target-figure-unread'],
    ],
    [
      'names that begin with a figure',
      '1.24小时预报准确率：≥88%；2.0-6岁儿童健康管理率：≥90%',
      ['1 ? 24小时预报准确率 /≥88%', '2 ? 0-6岁儿童健康管理率 /≥90%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
