import type { AmountUnit } from '../model/table.js'

// What a table with quoted texts says in words of its own. Whoever sees the page reads them; the reader takes them
// for what the model's fields hold.

/** The columns; the first is quoted, which tells the table from others. */
export const quotedHeader: readonly string[] = [
  ...['资金使用单位', '项目名称', '总计', '财政拨款', '财政专户拨款', '其他资金', '绩效目标', '绩效指标'],
]

/** The name of the row of the whole table. */
export const totalName = '合计'

/** In the place of the name of a department that has none. */
export const nameless = '（未列名称）'

/** Behind the name of a department without a row of amounts. */
export const unfunded = '（未列金额）'

/** Behind the name of a project that is withheld by law. */
export const secret = '（涉密）'

/** Before the department that reports. */
export const agencyLabel = '部门名称：'

/** The lines above the table that hold no text of the model. */
export const yearLine = (year: number): string => `（${year}年度）`
export const unitLine = (unit: AmountUnit): string => `单位：${unit}`
export const decimalsLine = (decimals: number): string => `（金额保留${decimals}位小数）`

/** The fields of an indicator that hold targets. */
export const targetFields = ['cycle', 'annual', 'actual'] as const

/** Those that hold figures. */
export const figureFields = ['weight', 'score'] as const

/** A field of an indicator that holds a target. */
export type TargetField = (typeof targetFields)[number]

/** What stands before a target. Behind a full-width colon, the name of the indicator says nothing of it. */
export const valueLabels: Readonly<Record<TargetField, string>> = {
  cycle: '实施周期指标值',
  annual: '年度指标值',
  actual: '实际完成值',
}

/** Behind a target: its sign and its unit, where its text has none and a column of its row did. */
export const signNote = (sign: string): string => `（${sign}）`
export const unitNote = (unit: string): string => `（单位：${unit}）`

/** Behind a target: the year of its dates, where it is not that of the table. */
export const yearNote = (year: number): string => `（${year}年）`
export const noYear = '（无年份）'

/** What stands before a figure. */
export const figureLabels: Readonly<Record<(typeof figureFields)[number], string>> = {
  weight: '分值',
  score: '得分',
}

/** What stands before a normal form that the names of the levels do not tell. */
export const keyLabel = '类别'

/** In the place of a normal form where there is none though the names of the levels have one. */
export const noKey = '无'
