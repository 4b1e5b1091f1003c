/** A degree or a manner, a verb of change, or both: what is promised, with nothing that it is promised of. */
const degrees =
  /^(?:(?:有效|显著|明显|较大|不断|持续|逐步|逐年|稳步|大幅度?|进一步|有所|得到|较好|充分|全面)*(?:提[升高]|改善|增[强加]|加强|优化|完善|促进|保障|降低|减少|减轻|下降|满足|发挥|零增长)|(?:有效|显著|明显|较大|逐步|有所|较好|充分)|(?:按[时期]|按计划|及时)(?:完成)?|优秀?|良好?|合格|达标|长期)$/

/** Longer text says of what. */
const degreeLength = 12

/** Whether a text says how much or how, and not what: 有效提升, 按时完成, 良好. */
export function isDegree(text: string): boolean {
  return text.length <= degreeLength && degrees.test(text)
}
