import { foldWord } from '../../terms/fold.js'
import { noteWords, signatureLabels, stampWords } from './line-words.js'

const numbering =
  /[\d０-９ivxlcdmIVXLCDMⅠ-ⅿ一二三四五六七八九十百零〇○\s\t\-－—–―_·•.。,，:：/／~～|<>《》()（）[\]【】*#]/g

/** Whether a text is a number and the marks around it: 3, （一）, 1.2. */
export function isNumbering(text: string): boolean {
  return text.replace(numbering, '') === ''
}

/** `- 3 -`, 第 3 页 共 10 页, 公开表12, 附件3, 续表: numbers of pages and tables. */
export function isPageNote(text: string): boolean {
  return /^(?:第?页?[,，]?共?页?|page(?:of)?|p|(?:(?:(?:部门|单位)?预算)?公开表?|(?:部门|单位)?预算表|附件|附表|附|附录|表|之)?(?:续上?[表页]?|接上[表页])?)$/i.test(
    text.replace(numbering, ''),
  )
}

/** 第四部分 名词解释, 三、…, （二）…, 附件：…: the heading of a section. */
export function isHeading(text: string): boolean {
  return /^(?:第[一二三四五六七八九十\d]{1,3}[部章节条]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|附[件表录])/.test(
    text,
  )
}

/** （2026年度）: a year and no more. */
export function isYearAlone(text: string): boolean {
  return /^(?:年|年度|年度预算|年预算|预算年度)?$/.test(text.replace(numbering, ''))
}

/** A note below or in a table, or a label with which it is signed: 注：…, 填表人：…. */
export function isNote(text: string): boolean {
  const [, label] = /^[(（*※]*([\u4e00-\u9fff]{1,6})\d{0,2}[:：]/.exec(text) ?? []
  if (label === undefined) return text.startsWith('※') || isEndMark(text)
  return noteWords.includes(label) || signatureLabels.includes(label)
}

/** No stamp is longer. */
const stampLength = 40

/** 仅供参考, 2026年部门预算公开, 某市水务局2026年部门预算: a stamp or a running head. */
export function isStamp(text: string): boolean {
  if (text.length > stampLength) return false
  const word = foldWord(text)
  if (stampWords.includes(word)) return true
  const year = word.search(/\d{4}年/)
  const behind = word.slice(year + 5).replace('度', '')
  return year >= 0 && (runningWords.includes(behind) || stampWords.includes(behind))
}

/** What a running head ends with, behind its year. */
const runningWords: readonly string[] = ['部门预算', '单位预算']

/** A sentence that says so is no longer. */
const emptyLength = 60

/** Who hands a form in, what is said of what there is none of, and of what. */
const formFiler = /^[本我该](?:单位|部门|局|委|院|中心|镇|街道)/
const lacks: readonly string[] = ['没有', '未安排', '未涉及', '不涉及', '无']
const lacking: readonly string[] = ['项目', '支出', '绩效', '预算', '资金']

/** 本单位2026年无项目支出，此表为空表: a sentence in the place of rows, with which a form is handed in blank. */
export function isEmptyNote(text: string): boolean {
  if (text.length > emptyLength) return false
  if (/[本此该]表为?空|为空表/.test(text)) return true
  if (!formFiler.test(text)) return false
  return lacks.some((word) => {
    const at = text.indexOf(word)
    return at > 0 && lacking.some((what) => text.includes(what, at))
  })
}

/** （以下空白）, 此页无正文: nothing more stands below. */
function isEndMark(text: string): boolean {
  return /^[(（]?(?:以下空白|[以此本][下页]无正文)[)）]?$/.test(text)
}
