import { type Lexicon, lexicon } from '../script/lexicon.js'

/** Which way a figure goes. */
export type Direction = 'increase' | 'decrease'

/** Verbs of change, by direction. */
const verbs: Readonly<Record<Direction, string>> = {
  increase:
    '提升 提高 增长 增加 上升 升高 增多 增收 增产 增效 增强 扩大 上涨 上浮 上调 调增 递增 增速 提速 延长 增值 回升 上扬 攀升 加快 拓展 翻',
  decrease:
    '降低 下降 减少 缩短 节约 节支 压减 节省 压缩 削减 缩减 下调 调减 下浮 核减 精简 回落 压降 递减 减轻 缩小 节能 节水 节电 节资 降耗 减排 减负 收窄 减 降',
}

/** The verbs of one direction. */
export function verbsOf(direction: Direction): string[] {
  return verbs[direction].split(' ')
}

function* verbEntries(): Iterable<readonly [string, Direction]> {
  for (const direction of ['increase', 'decrease'] as const) {
    for (const verb of verbsOf(direction)) {
      yield [verb, direction]
      yield [`${verb}了`, direction]
    }
  }
}

/** What makes a figure the size of a change: 提升20%; but not 提升至95%, which is a level. */
export const changeVerbs: Lexicon<Direction> = /* @__PURE__ */ lexicon(/* @__PURE__ */ verbEntries())

/** Marks of a baseline, the longer before the shorter that it ends in. */
export const baselineMarks: readonly string[] = [
  '相比于',
  '相较于',
  '对比',
  '相比',
  '相较',
  '较之',
  '比起',
  '较',
  '比',
]

/** Marks of a baseline that stand on either side of it. */
export const baselinePairs: readonly (readonly [string, string])[] = [
  ['与和同跟较比', '相比'],
  ['与和同', '相较'],
  ['在', '基础上'],
]

/** 比 is part of a word behind these (占比) or before these (比例). */
export const notBehindOf = '占同环对百正反配类性评可'
export const notBefore = '例率赛重值对分较如照选武亚'

/** Words between a baseline and the verb that belong to neither. */
export const baselineTails: readonly string[] = [
  '实现',
  '有所',
  '均',
  '平均',
  '分别',
  '应',
  '需',
  '要',
  '可',
  '再',
  '进一步',
  '力争',
  '预计',
  ',',
  '、',
]

/** Comparisons that stand alone: 同比 with the same time of the year before, 环比 with the period before. */
export const baselineWords: readonly string[] = ['同比', '环比', '逐年']
