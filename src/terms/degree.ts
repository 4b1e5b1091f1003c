/** A degree or a manner, a verb of change, or both: what is promised, with nothing that it is promised of. */
const degrees =
  /^(?:(?:有效|显著|明显|较大|不断|持续|逐步|逐年|稳步|大幅度?|进一步|有所|得到|较好|充分|全面|保持|总体|基本|更加|日益|日趋)*(?:提[升高]|稳定|平稳|向好|好转|改善|增[强加]|加强|优化|完善|促进|保障|降低|减少|减轻|下降|满足|发挥|零增长)|(?:有效|显著|明显|较大|逐步|有所|较好|充分)|(?:按[时期]|按计划|及时)(?:完成)?|优秀?|良好?|合格|达标|长期)$/

/** Longer text says of what. */
const degreeLength = 12

/** Whether a text says how much or how, and not what: 有效提升, 按时完成, 良好. */
export function isDegree(text: string): boolean {
  return text.length <= degreeLength && degrees.test(text)
}

/** An adverb and a verb of change, or a state, at the end of a text: 品牌影响力|持续扩大, 安全生产形势|总体平稳. */
const endingDegree =
  /(?:有效|显著|明显|不断|持续|逐步|逐年|稳步|大幅|进一步|保持|总体|基本|更加|日益|日趋){1,3}(?:提[升高]|稳定|平稳|向好|好转|良好|可控|有序|改善|增[强加长]|扩大|加强|优化|完善|降低|减少|减轻|下降)$/

/** What a phrase begins with that has its verb already: 促进经济持续增长. */
const act = /^(?:促进|推动|推进|保障|确保|实现|保持|提[升高]|加[强快]|增强|改善|使|带动)/

/** Where the degree at the end of a text begins, behind that of which it is said; -1 where none does. */
export function degreeAt(text: string): number {
  const at = text.search(endingDegree)
  return at > 1 && !act.test(text) ? at : -1
}
