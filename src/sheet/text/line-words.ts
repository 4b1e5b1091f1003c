import type { AmountUnit } from '../../model/table.js'
import { wordsOf } from '../../script/words.js'

/** Labels behind which the department that reports is named. The longer stand before what they hold. */
export const agencyLabels: readonly string[] = /* @__PURE__ */ wordsOf(
  '部门(单位)名称 单位(部门)名称 填报单位(盖章) 编制单位(盖章) 预算部门名称 预算单位名称 主管部门名称 部门预算单位 部门名称 单位名称 填报单位 填报部门 ' +
    '编制单位 编制部门 编报单位 编报部门 公开单位 公开部门 预算部门 预算单位 主管部门 申报单位 部门(单位) 单位(部门) 部门 单位',
)

/** Labels behind which the unit of the amounts stands. */
export const unitLabels: readonly string[] = ['金额计量单位', '金额单位', '货币单位', '计量单位', '单位']

/** A unit in brackets: 财政拨款（万元）, 总计(单位：元). */
export const unitInBrackets: RegExp = /\((?:单位:?)?(?:人民币)?((?:百万|亿|万|千)?元)\)/

/** The units as they are written, the longer before the shorter. */
export const unitSpellings: readonly AmountUnit[] = ['百万元', '亿元', '万元', '千元', '元']

/** Words by which a line is the title of a table of this kind; all of one entry have to stand in it. */
export const titleWords: readonly (readonly string[])[] = [
  ['项目', '绩效目标'],
  ['项目', '绩效指标'],
  ['绩效目标', '表'],
  ['绩效目标', '一览'],
  ['绩效目标', '公开'],
  ['绩效目标', '清单'],
  ['绩效目标', '情况'],
]

/** Words by which a line is the title of a table of another kind. */
export const foreignTitleWords: readonly string[] = ['整体支出绩效', '自评', '评价']

/** Words that a line without words of ours may still be a title by: the table's last resort. */
export const titleHints: readonly string[] = ['绩效', '项目', '预算', '目标', '支出']

/** What a note below or in a table begins with; a number may follow. */
export const noteWords: readonly string[] = ['注', '备注', '说明', '附注', '注释', '填表说明']

/** What is stamped over a page or runs along its edge; behind a year, 部门预算 alone does. */
export const stampWords: readonly string[] = /* @__PURE__ */ wordsOf(
  '仅供参考 仅供内部参考 仅供内部使用 内部资料 内部文件 内部使用 内部公开 预算公开 部门预算公开 单位预算公开 预算公开表 预算信息公开 信息公开 政务公开 ' +
    '政府信息公开 公开版 公开稿 征求意见稿 讨论稿 送审稿 审议稿 草案 预算草案 样表 样张 复印无效 请勿外传 严禁外传',
)

/** Labels of those who sign a form, of the day and of how to reach them: a row of these is no project. */
export const signatureLabels: readonly string[] = /* @__PURE__ */ wordsOf(
  '填表人 填报人 制表人 制表 编制人 经办人 审核人 复核人 审核 复核 联系人 负责人 单位负责人 部门负责人 财务负责人 项目负责人 分管领导 领导签字 签字 单位盖章 ' +
    '盖章 联系电话 电话 联系方式 填表日期 填报日期 填报时间 填表时间 制表日期 打印日期 日期',
)
