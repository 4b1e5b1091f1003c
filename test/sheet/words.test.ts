import { describe, expect, it } from 'vitest'
import { roleOf } from '../../src/sheet/header/header-role.js'
import { closesBracket } from '../../src/sheet/text/bracket.js'
import { isIndicatorText } from '../../src/sheet/text/content.js'
import { isOpenEnded } from '../../src/sheet/text/item-start.js'
import { readLine, withoutContinued } from '../../src/sheet/text/line.js'
import { isEmptyNote, isPageNote } from '../../src/sheet/text/note.js'
import { isTotalName } from '../../src/terms/total.js'
import { isWithheld } from '../../src/terms/withheld.js'
import { yearIn } from '../../src/terms/year.js'

describe('headers', () => {
  it.each([
    ['项目名称（资金使用单位）', 'name'],
    ['资金使用单位', 'department'],
    ['总 计', 'total'],
    ['合计（万元）', 'total'],
    ['一般公共预算财政拨款', 'fiscalAppropriation'],
    ['其中：财政性资金', 'fiscalAppropriation'],
    ['财政专户管理资金', 'specialAccount'],
    ['其中：其他资金', 'other'],
    ['年度绩效目标', 'goal'],
    ['绩效指标', 'indicators'],
    ['序号', 'number'],
    ['备注', 'unread'],
    ['总计（含上年结转）', 'total'],
    ['上年结转', 'unread'],
    ['比上年增减', 'unread'],
    ['单位 / 项目', 'name'],
    ['科目', null],
    ['实施期目标', 'goal'],
    ['绩效目标指标', 'indicators'],
    ['单位（项目）名称', 'department'],
    ['项日各称', 'name'],
    ['财政拔款', 'fiscalAppropriation'],
    ['績效目標', 'goal'],
    ['財政撥款', 'fiscalAppropriation'],
    ['部门名称：某市图书馆', null],
    ['金额单位：万元', null],
    ['预算金额（单位：万元）', 'total'],
    ['其中：其他资金：', 'other'],
    ['市本级财力', 'fiscalAppropriation'],
    ['非财政资金', 'other'],
    ['其他来源资金', 'other'],
    ['总额', 'total'],
    ['具体指标', 'indicators'],
    ['预算资金', 'total'],
    ['项目经费（万元）', 'total'],
    ['非同级财政拨款', 'other'],
    ['项目支出名称', 'name'],
    ['项目内容', 'name'],
    ['项目总额', 'total'],
    ['批复数', 'total'],
    ['年度资金（万元）', 'total'],
    ['工资总额控制', null],
    ['财政补助', 'fiscalAppropriation'],
    ['财政预算资金', 'fiscalAppropriation'],
    ['一般预算', 'fiscalAppropriation'],
    ['专户核拨资金', 'specialAccount'],
    ['单位自筹', 'other'],
    ['项目负责单位', 'department'],
    ['用款单位', 'department'],
    ['目标描述', 'goal'],
    ['主要指标', 'indicators'],
    ['说明', 'unread'],
    ['使用说明', null],
  ])('%s is %s', (text, role) => {
    expect(roleOf(text)).toBe(role)
  })
})

describe('the text of an indicator cell', () => {
  it.each([
    ['出指标>时效指标>及时率：≥95%', true],
    ['%以上；可持续影响指标：机制：健全', true],
    ['值:较小。', true],
    ['标值：≥3次', true],
    ['完成全年考核指标', false],
    ['12-产出', false],
    ['见1、234-产出', false],
    ['见·2-产出', false],
    ['1、1-', true],
    ['1、1-2', false],
    ['提升服务质量指标：让群众满意', false],
  ])('%s: %s', (text, expected) => {
    expect(isIndicatorText(text)).toBe(expected)
  })
})

describe('a sentence in the place of rows', () => {
  it.each([
    ['本单位2026年无项目支出，此表为空表', true],
    ['此表为空', true],
    ['我局没有安排项目支出预算', true],
    ['本单位无人机采购', false],
    ['本级无线电监测项目', false],
    [`本单位无项目支出，${'其余各项工作照常开展，'.repeat(6)}`, false],
  ])('%s: %s', (text, expected) => {
    expect(isEmptyNote(text)).toBe(expected)
  })
})

describe('lines', () => {
  it.each([
    [
      '部门名称：江门市科学技术局　　　　金额单位：人民币万元',
      { agency: '江门市科学技术局', amountUnit: '万元' },
    ],
    ['（单位：元）', { agency: null, amountUnit: '元' }],
    ['（万元）', { agency: null, amountUnit: '万元', rest: '' }],
    ['(百万元)', { amountUnit: '百万元' }],
    ['预算单位：阿坝州残疾人联合会 （元）', { agency: '阿坝州残疾人联合会', amountUnit: '元' }],
    ['2026年项目支出绩效目标表（万元）', { title: '2026年项目支出绩效目标表', amountUnit: '万元' }],
    ['补助标准（元）按文件执行', { amountUnit: null }],
    ['（美元）', { amountUnit: null }],
    ['编制单位:某局', { agency: '某局', amountUnit: null }],
    ['单 位：千元', { agency: null, amountUnit: '千元' }],
    ['2026年项目支出绩效目标表', { title: '2026年项目支出绩效目标表' }],
    ['部门整体支出绩效目标表', { title: null, foreign: true }],
    ['收支总表', { title: null, foreign: true }],
    ['（2026年度）', { title: null, year: 2026 }],
    ...[
      '2026年项目支出绩效目标表 部门名称：某局 单位：万元',
      '2026年项目支出绩效目标表部门名称：某局 单位：万元',
      '部门名称：某局 2026年项目支出绩效目标表 单位：万元',
      '部门名称：某局 单位：万元 2026年项目支出绩效目标表',
      '单位：万元 部门名称：某局 2026年项目支出绩效目标表',
      '（单位：万元） 2026年项目支出绩效目标表 部门名称：某局',
    ].map((line): [string, object] => [
      line,
      { title: '2026年项目支出绩效目标表', agency: '某局', amountUnit: '万元' },
    ]),
    ['单位名称：市一中 2026年项目支出绩效目标表', { title: '2026年项目支出绩效目标表', agency: '市一中' }],
    ['部门名称：广州市 教育局 项目支出 绩效目标表', { title: '项目支出绩效目标表', agency: '广州市教育局' }],
    ['部门名称 某局', { agency: '某局' }],
    ['部门名称 ：某局', { agency: '某局' }],
    ['填报单位 广州市第一中学', { agency: '广州市第一中学' }],
    ['预算部门 广州市 教育局', { agency: '广州市教育局' }],
    ['部门名称 项目名称 总计', { agency: null }],
    ['编制单位：某局 2026年 单位:万元', { agency: '某局', year: 2026, amountUnit: '万元' }],
    ['部门名称：某局　　预算年度：２０２６', { agency: '某局', year: 2026 }],
    ['部门名称：2026年', { agency: '2026年', year: null }],
    ['部门名称：某局 机关', { agency: '某局机关', year: null }],
    ['部门名称：某局 2026年 项目支出绩效目标表', { agency: '某局', title: '2026年项目支出绩效目标表' }],
  ])('%s', (text, expected) => {
    expect(readLine(text)).toMatchObject(expected)
  })

  it.each([
    '3',
    '- 3 -',
    '第 3 页 共 10 页',
    '— 12 —',
    'Page 3 of 10',
    'xii',
    '公开表12',
    '第十二页',
    '续表',
    '（续上页）',
    '接上表',
  ])('%s is a page note', (text) => {
    expect(isPageNote(text)).toBe(true)
  })

  it.each(['项目支出绩效目标表', '第三方评估', '公开课经费'])('%s is none', (text) => {
    expect(isPageNote(text)).toBe(false)
  })
})

describe('a bracket that a text stops within', () => {
  it.each([
    ['项目名称（资金', '使用单位）', true],
    ['项目名称（资金', '（使用单位）', false],
    ['项目名称（资金', '使用单位', false],
    ['项目名称（资金）', '使用单位）', false],
  ])('%s above %s', (above, below, closes) => {
    expect(closesBracket(above, below)).toBe(closes)
  })
})

describe('titles that go on from the page before', () => {
  it.each(['（续）', '(续表)', '（续上页）', '（续表二）', '续表', ' 接上页'])('lose %s', (mark) => {
    expect(withoutContinued(`项目支出绩效目标表${mark}`)).toBe('项目支出绩效目标表')
  })

  it.each(['续表', '继续教育项目支出绩效目标表'])('%s is no such title', (title) => {
    expect(withoutContinued(title)).toBe(title)
  })
})

describe('years', () => {
  it.each([
    ['2026年项目支出绩效目标表', 2026],
    ['二〇二六年度', 2026],
    ['２０２６ 年', 2026],
    ['2025-2027年重点项目', null],
    ['12345年', null],
  ])('%s', (text, year) => {
    expect(yearIn(text)).toBe(year)
  })
})

describe('合计', () => {
  it('is told by the whole name', () => {
    expect(['合 计', '总计', '合计（万元）'].map(isTotalName)).toEqual([true, true, true])
    expect(['合計', '合汁', '合计 Total', '合计 جەمئىي'].map(isTotalName)).toEqual([true, true, true, true])
    expect(['本表合计', '本部门总计', '项目支出合计数'].map(isTotalName)).toEqual([true, true, true])
    expect(['合计数据核对服务', '总计划编制', '小计'].map(isTotalName)).toEqual([false, false, false])
  })
})

describe('what the law withholds', () => {
  it.each([
    ['涉密项目，按照保密法及其实施条件有关规定和预算编制要求，不对外公开。', true],
    ['该项目涉及国家秘密，不予公开。', true],
    ['因涉密，不予公开', true],
    ['保密项目', true],
    ['信息化非涉密运维，按要求公开。', false],
    ['完成涉密设备检查，加强保密管理。', false],
    ['依法办理政府信息不予公开答复。', false],
  ])('%s', (text, withheld) => {
    expect(isWithheld(text)).toBe(withheld)
  })
})

describe('the last value of indicators is still to come', () => {
  it.each([
    ['年度指标值:4批次。', false],
    ['年度指标值:≥1%.', false],
    ['年度指标值：≥95％．', false],
    ['年度指标值:4批次。2.', true],
    ['年度指标值:4批次；', true],
    ['年度指标值:', true],
    ['年度指标值:4批次。2、4-成本指标', true],
    ['', false],
  ])('%s: %s', (text, open) => {
    expect(isOpenEnded(text)).toBe(open)
  })
})
