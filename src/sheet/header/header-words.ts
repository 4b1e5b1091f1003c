import { wordsOf } from '../../script/words.js'
import type { Role } from './role.js'

/** A header word. The first that a header holds decides, so that the longer stand before the shorter. */
export interface HeaderWord {
  readonly word: string
  readonly role: Role
  /** Whether the header has to be the word, weights and units in brackets apart; else it may hold it. */
  readonly whole: boolean
}

/** The header words of 项目支出绩效目标表, as departments of several provinces write them; a header has to be those behind `=`. */
const table: readonly (readonly [role: Role, patterns: string])[] = [
  ['number', '序号 =编号'],
  ['unread', '编码 代码 备注 依据'],
  ['indicators', '目标指标 绩效指标'],
  ['goal', '绩效目标'],
  ['indicators', '年度指标 考核指标 =指标 指标内容 具体指标'],
  ['goal', '总体目标 年度目标 预期目标 项目目标 总目标 实施期目标 中长期目标 =预期绩效 =目标 目标内容'],
  ['specialAccount', '财政专户 专户资金 专户管理 专户拨款 教育收费'],
  [
    'other',
    '其他资金 其它资金 其他收入 其他来源 其它来源 非财政 =其他 =其它 单位资金 自有资金 自筹资金 非同级财政',
  ],
  ['unread', '政府性基金 国有资本 上年 增减'],
  ['fiscalAppropriation', '财政拨款 财政资金 财政性资金 财政安排 财力 本级财政 一般公共预算'],
  ['name', '项目名称 =支出项目 =预算项目 =项目 =单位项目 =部门项目 项目/单位 项目/部门'],
  [
    'department',
    '资金使用单位 项目单位 预算单位 使用单位 实施单位 承担单位 主管部门 单位名称 部门名称 =单位 =部门 =部门单位',
  ],
  [
    'total',
    '总计 合计 总金额 =总额 资金总额 预算总额 预算金额 项目金额 预算数 预算安排 年度预算 年预算 年初预算 项目资金 项目预算 预算资金 安排资金 资金安排 资金规模',
  ],
  ['total', '项目经费 经费预算 支出预算 金额 小计 =预算 =资金'],
]

/** The header words in their order. */
export const headerWords: readonly HeaderWord[] = /* @__PURE__ */ table.flatMap(([role, patterns]) =>
  wordsOf(patterns).map((pattern) => ({
    word: pattern.replace('=', ''),
    role,
    whole: pattern.startsWith('='),
  })),
)

/** Columns that only the vertical form and the long list have, by which they are told apart. */
export const levelHeaders: readonly string[] = ['一级指标', '二级指标', '三级指标']
