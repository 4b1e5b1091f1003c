import type { ChangeTarget } from '../../model/target.js'
import { type Lexicon, lexicon } from '../../script/lexicon.js'
import { meanings } from '../../script/words.js'

/** Which way a figure goes. */
export type Direction = ChangeTarget['direction']

/** Verbs of change, by direction, as patterns of words. */
export const verbs: readonly (readonly [Direction, string])[] = [
  [
    'increase',
    '提[升高速] 净增长? 增[长加多收产效强值] [上回攀]升 升高 扩大 上[涨浮调扬] [调递]增 延长 加快 拓展 翻',
  ],
  [
    'decrease',
    '降[低耗]? 下[降调浮滑] 减[少轻排负量]? 缩[短减小] 节[约支省能水电资肥药] 压[减缩降] [削调核递]减 精简 回落 收窄',
  ],
]

/** Verbs that take what they lessen behind them, and are no part of a name with it: 降低能耗5%. */
export const lessening = '降低|减[少轻排]|缩[短减小]|节[约省]|压[减降缩]|[削核]减'

function* verbEntries(): Iterable<readonly [string, Direction]> {
  for (const [verb, direction] of meanings(verbs)) {
    yield [verb, direction]
    yield [`${verb}了`, direction]
  }
}

/** What makes a figure the size of a change: 提升20%; but not 提升至95%, which is a level. */
export const changeVerbs: Lexicon<Direction> = /* @__PURE__ */ lexicon(/* @__PURE__ */ verbEntries())

/** Comparisons that stand alone: 同比 with the same time of the year before, 环比 with the period before. */
export const baselineWords = '[同环]比|逐年'

/**
 * Marks of a baseline. 比 is part of a word behind some letters (占比) and before others (比例), and so is 较:
 *
 *     项目实际采购金额较立项批复金额实现节支1%     与上年相比增长5%     在上年基础上提升3%
 *                     ^                            ^   ^--^             ^   ^----^
 */
export const baselineMark =
  '相[比较]于|[对相]比|[同环]比(?=[上去前\\d])|相较|较之|比起|(?<![比])较|(?<![占同环对百正反配类性评可])比(?![例率赛重值对分较如照选武亚])'

/** Words before a verb of change that say nothing of what changes. */
export const modals: readonly string[] = ['实现', '有所', '进一步', '力争', '争取', '确保', '预计', '预期']

/** Words between a baseline and the verb that belong to neither. */
export const baselineTails: readonly string[] = [
  ...modals,
  '平均',
  '均',
  '分别',
  '应',
  '需',
  '要',
  '可',
  '再',
  ',',
  '、',
]
