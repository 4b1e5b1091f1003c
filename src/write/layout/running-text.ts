// What a reader of running text looks for, told a little more widely than it looks: where none of it stands in a
// text, the text is read as it is meant.

/** Signs that reading takes off the head and the end of a name or a value. */
const headSigns = '；;，,、。:： \n\t|'
const endSigns = '；;，,、。:： \n\t|.'

/** What stands in the names of first and second levels. */
const levelWords: readonly string[] = [
  ...['产出', '效益', '效果', '完成', '满意', '成本', '投入', '影响', '数量', '质量', '时效', '时间', '进度'],
  ...['经济', '社会', '生态', '环境', '持续', '服务对象', '受益'],
]

/** Signs that part levels from one another and from the name. */
const partingSigns = '；;，,、:：/\\＼|｜→-‐‑‒–—―−─ー﹣－0123456789０１２３４５６７８９'

/** Longer text is no name of levels. */
const levelLength = 40

/** A value that stands for none: `/`. */
const nothing: RegExp = /^[-‐-―−─ー﹣－/／\\]*$/

const places: readonly RegExp[] = [
  // 年度指标值：   分值:   得分 :
  /(?:值|周期|施期|长期|中期|年度|当年|本年|目标|情况|权重|得分|评分) *[:：]/,
  // 年度指标值为, 目标值≥: the colon may be missing
  /(?:指标|目标|预期|计划|标准|完成|实现|分)值./s,
  // 7、4-成本
  /[0-9０-９] *[-‐-―−─ー﹣－] *[\u4e00-\u9fff]/,
  // 产出指标；数量指标；
  /指标(?:名称|类型|类别)?[；;，,、:： /\\＼|｜→\-‐-―−─ー﹣－]/,
]

/** A number before a mark of numbering, which may start an indicator: 2、. */
const ordinals: RegExp = /[0-9０-９一二三四五六七八九十][、.．)）]/g

/** A bracket that may open a mark of levels: 【产出指标-数量指标】. */
const openings: RegExp = /[【[［〔]/g

/** Whether a name or a value among running text is read as it is meant, behind so many levels. */
export function isPlainValue(text: string, levelCount: number): boolean {
  if (nothing.test(text) || headSigns.includes(text[0] as string)) return false
  if (endSigns.includes(text.at(-1) as string) || places.some((place) => place.test(text))) return false
  const starts = [...text.matchAll(ordinals)].some(
    ({ index }) => levelCount === 0 || isLevel(text, index + 2),
  )
  return !starts && ![...text.matchAll(openings)].some(({ index }) => isMark(text, index + 1))
}

/** The same of a name; behind fewer levels than two, its first part could pass for one. */
export function isPlainName(name: string, levelCount: number): boolean {
  if (!isPlainValue(name, levelCount)) return false
  return levelCount > 1 || !(closing.test(name) || levelWords.some((word) => name.startsWith(word)))
}

/** Signs that close a level, where no separator does. */
const closing: RegExp = /[；;，,、。:：/\\＼|｜>›→ \n\t\-‐-―−─ー﹣－]/

const levelEndings = ['指标', '目标', '类', '度']

/** Whether the name of a level stands at a place, up to a sign that closes it: 产出指标；, 效益指标(30分):. */
function isLevel(text: string, from: number): boolean {
  let at = from
  while (text[at] === ' ') at++
  let to = at
  while (to < text.length && to < at + levelLength && !partingSigns.includes(text[to] as string)) to++
  const name = text
    .slice(at, to)
    .replace(/[（(][\s\S]*/, '')
    .trimEnd()
  const bare = withoutEndings(name)
  return levelWords.some((word) => bare.endsWith(word))
}

/** A level's name without 指标, 类 and the like at its end. */
function withoutEndings(name: string): string {
  let bare = name
  for (;;) {
    const ending = levelEndings.find((word) => bare.endsWith(word))
    if (ending === undefined) return bare
    bare = bare.slice(0, -ending.length)
  }
}

/** Whether a bracket holds levels, or nothing. */
function isMark(text: string, from: number): boolean {
  const inside = text.slice(from, from + levelLength).replace(/[】\]］〕][\s\S]*/, '')
  return inside === '' || levelWords.some((word) => inside.includes(word))
}

/** What makes a text look like indicators wherever it stands. */
const indicatorWords: readonly string[] = ['指标值', '目标值', '预期值', '计划值', '标准值']
const indicatorHeads: readonly string[] = ['产出指标', '效益指标', '满意度指标', '成本指标', '效果指标']
const levelCode: RegExp = /[、.．)）；;。][0-9０-９]{1,2}[-‐-―−─ー﹣－][\u4e00-\u9fff]/

/** What is an amount or a mark for nothing: `15.00`, 3万元, `—`, 无. */
const likeAmount: RegExp =
  /^(?:人民币|[￥¥])?[\d０-９.,，．\s+\-−－–—/／\\()（）*]*(?:元|万|万元|千元|百万元|亿|亿元)?整?$/
const likeNothing: RegExp =
  /^(?:无|暂无|没有|不适用|空|nan|nat|none|null|undefined|<na>|n\/a|unnamed: \d+|\*\* ?\*\*)$/i

/** Whether the name of a row, or a goal, looks like nothing that stands in another column. */
export function isPlainCell(text: string): boolean {
  if (likeAmount.test(text) || likeNothing.test(text) || levelCode.test(text)) return false
  if (text.includes('【') && text.includes('指标')) return false
  const head = text.slice(0, 16)
  return (
    !indicatorWords.some((word) => text.includes(word)) && !indicatorHeads.some((word) => head.includes(word))
  )
}
