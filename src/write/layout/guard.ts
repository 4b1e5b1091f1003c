import { guard } from '../../source/guard.js'

// Where the running text of an indicator cell would be read otherwise than it is meant, a guard stands: it has no
// width, and reading takes it away. What a reader looks for is told here a little more widely than it looks.

/** Signs that reading takes off the head and the end of a name or a value. */
const headSigns = '；;，,、。:： \n\t|'
const endSigns = '；;，,、。:： \n\t|.'

/** What stands in the names of first and second levels. */
const levelWords: readonly string[] = [
  ...['产出', '效益', '效果', '完成', '满意', '成本', '投入', '影响', '数量', '质量', '时效', '时间', '进度'],
  ...['经济', '社会', '生态', '环境', '持续', '服务对象', '受益'],
]

/** Signs that part levels from one another and from the name. */
const partingSigns = '；;，,、:：/|｜-－–—﹣‐0123456789０１２３４５６７８９'

/** Longer text is no name of levels. */
const levelLength = 40

/** A value that stands for none: `/`. */
const nothing: RegExp = /^[-－—–/／\\]*$/

/** Each finds the place behind which a guard stops a reading. */
const places: readonly RegExp[] = [
  // 年度指标值：   分值:   得分 :
  /(?:值|周期|施期|长期|中期|年度|当年|本年|目标|情况|权重|得分|评分)(?= *[:：])/g,
  // 年度指标值为, 目标值≥: the colon may be missing
  /(?:指标|目标|预期|计划|标准|完成|实现|分)值(?=.)/gs,
  // 7、4-成本
  /[0-9０-９](?= *[-－–—﹣‐] *[\u4e00-\u9fff])/g,
  // 产出指标；数量指标；
  /指(?=标[；;，,、:： /|｜\-－–—﹣‐])/g,
]

/** A number before a mark of numbering, which may start an indicator: 2、. */
const ordinal: RegExp = /[0-9０-９一二三四五六七八九十](?=[、.．)）])/g

/** A bracket that may open a mark of levels: 【产出指标-数量指标】. */
const opening: RegExp = /[【[［〔]/g

/** A name or a value, guarded where the reading of the running text would cut it. */
export function guarded(text: string, levelCount: number): string {
  let inside = text
    .replace(ordinal, (digit, at: number) =>
      levelCount === 0 || isLevel(text, at + 2) ? digit + guard : digit,
    )
    .replace(opening, (bracket, at: number, whole: string) =>
      isMark(whole, at + 1) ? bracket + guard : bracket,
    )
  for (const place of places) inside = inside.replace(place, `$&${guard}`)
  const head = nothing.test(text) || headSigns.includes(text[0] as string) ? guard : ''
  const end = endSigns.includes(text.at(-1) ?? '#') ? guard : ''
  return head + once(inside) + end
}

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

/** Signs that close a level, where no separator does. */
const closing: RegExp = /[；;，,、。:：/|｜>› \n\t\-－–—﹣‐]/

/** What reading passes over before a level: 、-, or a code: `11-`. */
const beforeLevel: RegExp = /^(?:[/｜>›]|[0-9]{0,3} *[-－–—﹣‐])/

/** A name; behind fewer levels than two, its first part could pass for one. */
export function guardedName(name: string, levelCount: number): string {
  const text = guarded(name, levelCount)
  const startsLevel = levelWords.some((word) => name.startsWith(word))
  if (levelCount > 1 || !(startsLevel || closing.test(name))) return text
  let broken = text
  for (const word of [...levelWords, '指标'])
    broken = broken.replaceAll(word, `${word[0]}${guard}${word.slice(1)}`)
  return once(beforeLevel.test(name) ? guard + broken : broken)
}

/** Guards beside one another are one. */
function once(text: string): string {
  return text.replace(/\u2063+/g, guard)
}

/** What makes a text look like indicators wherever it stands. */
const indicatorWords: readonly string[] = ['指标值', '目标值', '预期值', '计划值', '标准值']
const indicatorHeads: readonly string[] = ['产出指标', '效益指标', '满意度指标', '成本指标', '效果指标']
const levelCode: RegExp = /[、.．)）；;。][0-9０-９]{1,2}(?=-[\u4e00-\u9fff])/g

/** What is an amount or a mark for nothing: `15.00`, 3万元, `—`, 无. */
const likeAmount: RegExp =
  /^(?:人民币|[￥¥])?[\d０-９.,，．\s+\-−－–—/／\\()（）*]*(?:元|万|万元|千元|百万元|亿|亿元)?整?$/
const likeNothing: RegExp = /^(?:无|暂无|没有|不适用|空|nan|nat|none|<na>|n\/a|unnamed: \d+)$/i

/** A name of a row, or a goal, guarded where it would look like what stands in another column. */
export function guardedCell(text: string): string {
  if (text === '') return text
  let plain = text.replace(levelCode, `$&${guard}`)
  for (const word of indicatorWords) plain = plain.replaceAll(word, `${word[0]}${guard}${word[1]}${guard}值`)
  const headed = indicatorHeads.some((word) => text.slice(0, 16).includes(word))
  if (headed || text.includes('【')) plain = plain.replaceAll('指标', `指${guard}标`)
  return likeAmount.test(text) || likeNothing.test(text) ? guard + plain : once(plain)
}
