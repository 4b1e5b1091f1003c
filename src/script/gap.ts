/** What may be a whole figure before a gap, and what is one. */
const figureEnd = /\d(?:[%‰]|(?!年)[\u4e00-\u9fff]{0,2}(?<!月))(?:\([\u4e00-\u9fff]\))?(?:以.|左右)?$/
const wholeFigure =
  /[\d一二三四五六七八九十百两](?:[%‰]|个?工作日|(?![年月日季])[\u4e00-\u9fff]{0,2}[^\dA-Z十百千万年月日季度旬和及与至到.,:+±~\-"(](?:\/[\u4e00-\u9fff]{1,3})?)(?:以[上下内]|左右)?$/

/** What is another clause behind a figure: words with a figure of their own; a sign; a figure that does not end a date. */
const wordStart =
  /^(?!及(?![时格])|[以之和或与至到的内左上下、])(?:[\u4e00-\u9fff]{2,20}|[A-Z][\w.:\u4e00-\u9fff]{1,20})[^\d,;。、]{0,8}\d/
const figureStart = /^(?:[≥≤<>]|\d{1,4}(?:[年月%.]|$| ?[\u4e00-\u9fff]{2,20}[^\d,;。、\n]{0,8}\d))/

/** A date by which something is to be done, and the end of a clause with one: 6月底前, 12月31日前完成. */
const dueStart = /^(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号]|[底末])?前/
const dueEnd = /[月日号底末]前(?:[\u4e00-\u9fff]{2})?$/
const doneEnd = /[月日号底末]前[\u4e00-\u9fff]{2}$/

/** What goes on with a bare number: the letters that most units begin with. */
const unitStart =
  /^[%‰°℃年月日号时点分秒天周岁个万亿千百十元角人名位户家次场期份件项条台套辆座处所间米公平亩吨克斤升度倍级本册篇幅张批班起]/

/** A date behind a number without a unit; but 1⏎2月 is one month. */
const dateStart = /^(?:(?:19|20)\d\d年|(?:1[012]|[3-9])月)/

/** A date that a gap goes through: 20 24年, 1 2月, 12月3 1日, 2026123 1. */
const splitDate = /^(?:(?:19|20)\d\d(?:[年./Q-]|全年|[01]\d[0-3]\d(?!\d))|1[012]月|月[0-3]\d[日号])/

/** A gap between two single digits, as a converter parts the letters of a line that is set wide: 2 0 2 6 年 1 2 月. */
export const spread: RegExp = /^(?:[^\d０-９.．,，])?[\d０-９][^\S\n\r]+[\d０-９](?![\d０-９.．,，])/

/** What is not at its end: a word that denies, where a level comes from, what is each counted, an age, which only says of whom. */
const unfinished =
  /(?:[不未]|[由从自](?:\d{4}年的?)?[\d.]{1,9}[^\d,;。]{0,5}|每[\u4e00-\u9fff]{1,2}|岁(?:及?以[上下])?)$/

/** What a gap goes through: a unit, a time with its deed, a date in digits. */
const split =
  /个\n(?:月|工作日|小时|星期|百分点|季度|学[期年])|[\d个](?:工\n作日|工作\n日|百\n分点|小\n时|分\n钟|平\n方|平方\n米|公\n[里斤顷])|[前内底末]\n(?:完成|达|办结|到位|支付)|(?:19|20)\d\d[./-](?:\d{1,2}[./-])?\d?\n\d{1,2}(?=$|[./~至到前止以底完,;。、)-])/

/** What is left of white space: nothing, but where it may part two numbers, a word and a number, or two clauses. */
export function gapOf(lead: string, gap: string, behind: string): string {
  const broken = /[\r\n]/.test(gap)
  // 95⏎%, 3000⏎元: a number goes on with its unit.
  if (/[\d一二三四五六七八九两十百千万亿]$/.test(lead) && unitStart.test(behind)) return ''
  if (unfinished.test(lead) || split.test(`${lead}\n${behind.slice(0, 4)}`)) return ''
  // 110⏎kV线路
  if (/\d$/.test(lead) && /^[a-zA-Z]/.test(behind)) return ''
  if (broken && figureEnd.test(lead) && wordStart.test(behind)) return '\n'
  if (
    wholeFigure.test(lead) &&
    (wordStart.test(behind) || dueStart.test(behind) || (broken && figureStart.test(behind)))
  )
    return '\n'
  if ((broken ? dueEnd : doneEnd).test(lead) && (wordStart.test(behind) || dueStart.test(behind))) return '\n'
  if (!/[\da-zA-Z.%‰]$/.test(lead) || !/^\d/.test(behind)) return ''
  if (splitDate.test(/月?\d{0,7}$/.exec(lead) + behind)) return ''
  if (!broken || /(?:19|20)\d\d$/.test(lead)) return ' '
  return /%$/.test(lead) || dateStart.test(behind) ? '\n' : ' '
}
