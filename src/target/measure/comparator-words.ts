import type { Comparator } from '../../model/target.js'
import { type Lexicon, lexicon } from '../../script/lexicon.js'
import { meanings, wordsOf } from '../../script/words.js'
import { verbs } from './change-words.js'
import { currency } from './unit-words.js'

/** What a word before a figure says of it. */
export interface PrefixWord {
  /** The comparator, or `null` for a word that only leads to the figure (为, 在). */
  readonly comparator: Comparator | null
  /** Gives way to another comparator: 达到 in 达到90%以上, 控制在 in 控制在80%以上. */
  readonly weak?: true
  /** The figure is about that much. */
  readonly approximate?: true
  /** Also compares with a figure that is only named: ≤批复金额. */
  readonly refers?: true
  /** 不 before it turns it round, 等于 behind it takes the figure in. */
  readonly strict?: true
}

/** Words that leave the figure itself out (Civil Code, article 1259: 超过), unless 不 or 等于 turns them. */
const strictWords: readonly (readonly [Comparator, string])[] = [
  ['gt', '[高多大长晚迟重快优]于 超[过出] 突破 逾 高出 [多越]过'],
  ['lt', '[低少小短早轻慢差劣弱]于 少过'],
]

/** What turns them round: 不超过, 不得低于. */
export const negations: Lexicon<true> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ meanings([[true, '不[得能应可许准宜会再予]? 不应当 不允许 未能? 没有 严禁']]),
)

/** What takes the figure itself in behind them: 大于等于, 小于或等于, 大于(等于). */
export const orEqual: RegExp = /(?:或者|[、/或])?等于|\(或?等于\)|或?=|\(含\)/y

/** Signs before a figure. */
export const signs: Readonly<Record<string, Comparator>> = {
  '≥': 'gte',
  '≮': 'gte',
  '≤': 'lte',
  '≯': 'lte',
  '>': 'gt',
  '<': 'lt',
  '=': 'eq',
}

/** How something is done or meant; before a figure, or a verb of change, this says nothing of what is measured. */
export const manners =
  '原则上? 总体 始终 稳步 逐步 严格 大幅度? 持续 有效 实现 进一步 有所 力争 争取 确保 预[期计]'

/** All other words before a figure, as patterns of words. */
const otherWords: readonly (readonly [PrefixWord, string])[] = [
  [{ comparator: 'gte', refers: true }, '不[亚逊]于'],
  // 超 alone is too often part of a word (B超) to stand before a name.
  [{ comparator: 'gt', strict: true }, '超'],
  [{ comparator: 'gte' }, '至少 最[少低短早] 起码 不下于? 下限为? 不止'],
  [{ comparator: 'lte' }, '至多 最[多高长大] [最至][迟晚]于? 顶多 上限为? 限[额高]'],
  [{ comparator: 'lt' }, '不[满足到够] 未达到? 未[满到足]'],
  [{ comparator: 'eq', refers: true }, '等同?于 [恰正]好'],
  [{ comparator: 'gte', weak: true }, '达到了? [高多]?达[至成]? 满足? [增升提]至 提到 恢复[到至]'],
  [{ comparator: 'lte', weak: true }, '[减降缩]至 [减降]到'],
  [{ comparator: 'lte', weak: true, refers: true }, '[严管]?控在 控制[在于到为] 限[制定]在'],
  [{ comparator: null, approximate: true }, '≈ ~ 大?约[为达计合]? 大[概致] [接将]?近 差不多 预计约? 预估'],
  [
    { comparator: null },
    '[为是在从由自:共有均须需可了计各仅只] 应当? 要 保证 [保维]持在? 稳定在 [处介位]于 分别 [TD]+ 目标值? 预[计期]值 [标计指][准划标]值',
  ],
]

function* prefixEntries(): Iterable<readonly [string, PrefixWord]> {
  for (const word of wordsOf(currency.replaceAll('|', ' '))) yield [word, { comparator: null }]
  // 不小于（≥）
  for (const [sign, comparator] of Object.entries(signs))
    for (const word of [sign, `(${sign})`]) yield [word, { comparator, refers: true }]
  yield* meanings(otherWords)
  for (const word of wordsOf(manners)) yield [word, { comparator: null }]
  for (const [word, comparator] of meanings(strictWords)) {
    yield [word, { comparator, refers: true, strict: true }]
    const inclusive = comparator === 'gt' ? 'gte' : 'lte'
    for (const or of wordsOf('等于[或及]者? 达到[或及]者?'))
      yield [or + word, { comparator: inclusive, refers: true }]
  }
  // 提升至95% is a level to reach, 降低到3% one to come down to.
  for (const [verb, direction] of meanings(verbs)) {
    for (const to of '至到为在') {
      yield [verb + to, { comparator: direction === 'increase' ? 'gte' : 'lte', weak: true }]
    }
  }
}

/** Everything that may stand before a figure. */
export const prefixWords: Lexicon<PrefixWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ prefixEntries())

/** 以上, 以下, 以内 include the figure itself (Civil Code, article 1259); 以外 does not. */
const boundWords: readonly (readonly [Comparator, string])[] = [
  ['gte', '[以之]上 为下限 起步? 往上 更多'],
  ['lte', '[以之]下 [以之]?内 以里 范围内 更少 为限 封顶 为上限 往下'],
  ['gt', '[以之]外'],
  ['lt', '不到'],
]

function* suffixEntries(): Iterable<readonly [string, Comparator | null]> {
  for (const [word, comparator] of meanings(boundWords)) {
    // 及以上, 或者更多, 含以上, （以上）
    for (const joint of wordsOf(' 及其? 或者? 和 与 含及? (含)及')) yield [joint + word, comparator]
    for (const joint of wordsOf('( (含 (及')) yield [`${joint}${word})`, comparator]
  }
  for (const word of wordsOf('左右 上下 前后 上下浮动 (左右)')) yield [word, null]
}

/** Everything that may stand behind a figure and its unit; `null` says that the figure is about that much. */
export const suffixWords: Lexicon<Comparator | null> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ suffixEntries(),
)
