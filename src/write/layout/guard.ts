import { guard } from '../../source/guard.js'

// Where the running text of an indicator cell would be read otherwise than it is meant, a guard stands: it has no
// width, and reading takes it away. What a reader looks for is told here a little more widely than it looks.

/** Signs that reading takes off the head and the end of a name or a value. */
const headSigns = '；;，,、。:： \n\t|'
const endSigns = '；;，,、。:： \n\t|.'

/** A value that stands for none: `/`. */
const nothing: RegExp = /^[-－—–/／\\]*$/

/** How names of first and second levels begin. */
const levels =
  '(?:项目|预期|绩效|过程|社会|服务|公众|群众|受益|经济|生态|环境)*(?:产出|效益|效果|完成|满意|成本|投入|影响|数量|质量|时效|经济|社会|生态|环境|可持续|持续|服务对象|进度|时间)'

/** What may stand behind it, up to a sign that parts it from the next. */
const levelEnd = '(?:度|类|力|目标|效果|产出|效益|成本)*(?:指标)?(?:[（(][^）)]{0,9}[）)])? *(?:[；;，,、:：/|｜\\-－–—﹣‐0-9０-９]|$)'

/** Each finds the place behind which a guard stops a reading. */
const places: readonly RegExp[] = [
  // 年度指标值：   分值:   得分 :
  /(?:值|周期|施期|长期|中期|年度|当年|本年|目标|情况|权重|得分|评分)(?= *[:：])/g,
  // 年度指标值为, 目标值≥: the colon may be missing
  /(?:指标|目标|预期|计划|标准|完成|实现|分)值(?=.)/gs,
  // 7、4-成本
  /[0-9０-９](?= *[-－–—﹣‐] *[\u4e00-\u9fff])/g,
  // 2、产出；
  new RegExp(`[0-9０-９一二三四五六七八九十](?= *[、.．)）] *${levels}${levelEnd})`, 'g'),
  // 【产出指标-数量指标】
  new RegExp(`[【[［〔](?=[】\\]］〕]|[^】\\]］〕]{0,40}${levels})`, 'g'),
  // 产出指标；数量指标；
  /指(?=标[；;，,、:： /|｜\-－–—﹣‐])/g,
]

/** 2、 and the like, which start an indicator where none has levels. */
const ordinals: RegExp = /[0-9０-９一二三四五六七八九十](?=[、.．)）])/g

/** A name or a value, guarded where the reading of the running text would cut it. */
export function guarded(text: string, levelCount: number): string {
  const looked = levelCount === 0 ? [...places, ordinals] : places
  const inside = looked
    .reduce((found, place) => found.replace(place, `$&${guard}`), text)
    .replace(/\u2063+/g, guard)
  const head = nothing.test(text) || headSigns.includes(text[0] as string) ? guard : ''
  const end = endSigns.includes(text.at(-1) ?? '#') ? guard : ''
  return head + inside + end
}

/** Words of levels, to be broken behind their first letter. */
const levelWords: RegExp =
  /产(?=出)|效(?=[益果])|完(?=成)|满(?=意)|成(?=本)|投(?=入)|影(?=响)|[数质](?=量)|时(?=[效间])|经(?=济)|社(?=会)|生(?=态)|环(?=境)|持(?=续)|服(?=务对象)|受(?=益)|进(?=度)|指(?=标)/g

/** A name that starts with a level, or whose first part a sign closes as it closes levels. */
const doubtful: RegExp = new RegExp(`^${levels}|[；;，,、。:：/|｜>› \\n\\t\\-－–—﹣‐]`)

/** A name; behind fewer levels than two, its first part could pass for one. */
export function guardedName(name: string, levelCount: number): string {
  const text = guarded(name, levelCount)
  if (levelCount > 1 || !doubtful.test(name)) return text
  const broken = text.replace(levelWords, `$&${guard}`).replace(/\u2063+/g, guard)
  return /^(?:[/｜>›]|[0-9]{0,3} *[-－–—﹣‐])/.test(name) ? guard + broken : broken
}

/** What makes a text look like indicators: 指标值, ；11-数量, 【产出指标, 产出指标. */
const likeIndicators: RegExp =
  /(?:指标|目标|预期|计划|标准)值|[、.．)）；;。][0-9０-９]{1,2}-[\u4e00-\u9fff]|【[^】]{0,40}指标|^.{0,7}(?:产出|效益|满意度|成本|效果)指标/

/** What is an amount or a mark for nothing: `15.00`, 3万元, `—`, 无. */
const likeAmount: RegExp =
  /^(?:(?:人民币|[￥¥])?[\d０-９.,，．\s+\-−－–—/／\\()（）*]*(?:元|万|万元|千元|百万元|亿|亿元)?整?|无|暂无|没有|不适用|空|nan|nat|none|<na>|n\/a|unnamed: \d+)$/i

/** A name of a row, or a goal, guarded where it would look like what stands in another column. */
export function guardedCell(text: string): string {
  const plain = likeIndicators.test(text)
    ? text.replace(
        /(?:指|标)(?=[标值])|(?:目标|预期|计划|标准)(?=值)|[0-9０-９](?=-[\u4e00-\u9fff])/g,
        `$&${guard}`,
      )
    : text
  return likeAmount.test(text) && text !== '' ? guard + plain : plain
}
