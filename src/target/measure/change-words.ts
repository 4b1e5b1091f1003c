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
