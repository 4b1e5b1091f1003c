import { type Lexicon, lexicon } from '../script/lexicon.js'

/** Verbs of change, by direction. */
const verbs: readonly (readonly ['increase' | 'decrease', string])[] = [
  [
    'increase',
    '提升 提高 增长 增加 上升 升高 增多 增收 增产 增效 增强 扩大 上涨 上浮 上调 调增 递增 增速 增幅达 提速 延长 增值 提质 回升 上扬 攀升 加快 拓展 翻 提升了 提高了 增长了 增加了 上升了',
  ],
  [
    'decrease',
    '降低 下降 减少 缩短 节约 节支 压减 节省 压缩 削减 缩减 下调 调减 下浮 核减 精简 回落 压降 递减 减轻 缩小 节能 节水 节电 节资 降耗 减排 减负 收窄 减 降 降低了 下降了 减少了 缩短了 节约了',
  ],
]

function* verbEntries(): Iterable<readonly [string, 'increase' | 'decrease']> {
  for (const [direction, words] of verbs) for (const word of words.split(' ')) yield [word, direction]
}

/** What makes a figure the size of a change: 提升20%; but not 提升至95%, which is a level. */
export const changeVerbs: Lexicon<'increase' | 'decrease'> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ verbEntries(),
)

/** Words between a verb of change and its size that add nothing: 下降幅度≥5% is a noun and not among them. */
export const baselineMarks: readonly string[] = [
  '相比于',
  '对比',
  '相比',
  '相较于',
  '相较',
  '较之',
  '比起',
  '较',
  '比',
]

/** 比 is part of a word in these: 占比, 比例. */
export const notBefore = '占同环对百正反配类性评可'
export const notBehind = '例率赛重值对分较如照选武亚'

/** Words that a baseline may end in and that do not belong to it. */
export const baselineTails: readonly string[] = [
  '实现',
  '有所',
  '相比',
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
export const baselineWords: readonly string[] = ['同比', '环比', '同期', '逐年', '年均']
