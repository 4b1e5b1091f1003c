import type { AmountUnit } from '../model/table.js'

/** Words by which a cell names its own unit, the longer before the shorter that it ends in. */
export const unitWords: readonly (readonly [word: string, unit: AmountUnit])[] = [
  ['百万元', '百万元'],
  ['亿元', '亿元'],
  ['万元', '万元'],
  ['千元', '千元'],
  ['元整', '元'],
  ['元', '元'],
  ['亿', '亿元'],
  ['万', '万元'],
]

/** Marks of the renminbi before a figure. Another currency is not ours to read. */
export const currencyMarks: readonly string[] = ['¥', '人民币', 'RMB', 'CNY']

/** Dashes: before a figure a minus, alone a blank. U+2014 and U+2015 are blanks only. */
export const minusDashes = '-\u2010\u2011\u2012\u2013\u2212\ufe63'

/** Triangles and the word by which Chinese statements mark a negative figure. */
export const minusMarks = '▲△负'

/** Characters that, alone or repeated, stand for nothing: dashes, slashes, dots, rules. */
export const blankMarks: string = `${minusDashes}\u2014\u2015\u2500\u2501\u30fc/\\….·_`

/** Words that stand for nothing. */
export const blankWords: readonly string[] = ['无', '暂无', '不适用', '空', 'N/A', 'n/a', 'NA', 'null']

/** Marks of Markdown and LaTeX around a whole cell that a reader left standing. */
export const wrappers: readonly (readonly [open: string, close?: string])[] = [
  ...([['**'], ['__'], ['*'], ['$'], ['\\(', '\\)']] as const),
]

/** The Han letters with which a word for nothing, a mark of the renminbi or a minus begins. */
export const openings = '无暂不空人负'
