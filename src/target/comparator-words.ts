import type { Comparator } from '../model/target.js'
import { type Lexicon, lexicon } from '../script/lexicon.js'
import { verbsOf } from './change-words.js'

/** What a word before a figure says of it. */
export interface PrefixWord {
  /** The comparator, or `null` for a word that only leads to the figure (为, 在). */
  readonly comparator: Comparator | null
  /** Gives way to another comparator: 达到 in 达到90%以上, 控制在 in 控制在80%以上. */
  readonly weak?: true
  /** The figure is about that much. */
  readonly approximate?: true
  /** Also compares with a figure that is only named: 低于批复金额. */
  readonly refers?: true
  /** 不 before it turns it round, 等于 behind it takes the figure in. */
  readonly strict?: true
}

/** The comparators with the figure itself. */
export const inclusive: Readonly<Record<Comparator, Comparator>> = {
  gte: 'gte',
  gt: 'gte',
  lte: 'lte',
  lt: 'lte',
  eq: 'eq',
}

/** What is left when a comparator does not hold. */
export const negated: Readonly<Record<Comparator, Comparator>> = {
  gte: 'lt',
  gt: 'lte',
  lte: 'gt',
  lt: 'gte',
  eq: 'eq',
}

/** Words that leave the figure itself out (Civil Code, article 1259: 超过), unless 不 or 等于 turns them. */
const strictWords: readonly (readonly [Comparator, string])[] = [
  ['gt', '高于 多于 大于 超过 超出 超 长于 突破 逾 高出 晚于 迟于 重于 快于 优于 多过 越过'],
  ['lt', '低于 少于 小于 短于 早于 轻于 慢于 差于 劣于 弱于 少过'],
]

/** 不超过, 不得低于: what is not above is at most. */
export const negations: Lexicon<true> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ '不 未 不得 不能 不应 不可 不许 不准 不宜 不会 未能 没有 不再 不应当 不允许 严禁 不予'
    .split(' ')
    .map((word) => [word, true] as const),
)

/** 大于等于, 小于或等于, 大于(等于): with the figure itself. */
export const alsoEqual: Lexicon<true> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ '等于 或等于 或者等于 (等于) (或等于) 、等于 /等于 或= (含)'
    .split(' ')
    .map((word) => [word, true] as const),
)

/** Symbols and words, by what they say; parted by blanks. */
const wordsByMeaning: readonly (readonly [PrefixWord, string])[] = [
  [{ comparator: 'gte', refers: true }, '≥ ≮ 不亚于'],
  [{ comparator: 'lte', refers: true }, '≤ ≯'],
  [{ comparator: 'gt', refers: true }, '>'],
  [{ comparator: 'lt', refers: true }, '<'],
  [{ comparator: 'eq', refers: true }, '='],
  [{ comparator: 'gte' }, '至少 最少 最低 起码 不下 不下于 下限 下限为 最短 最早 不止 保底'],
  [{ comparator: 'lte' }, '至多 最多 最高 最长 最大 最迟 最晚 顶多 上限 上限为 限额 限高'],
  [{ comparator: 'lt' }, '不满 不足 不到 未满 未达 未达到 未到 未足 不够'],
  [{ comparator: 'eq' }, '等于 等同于 恰好 正好'],
  [{ comparator: 'gte', weak: true }, '达到 达 达至 达成 达到了 增至 升至 提至 提到'],
  [{ comparator: 'lte', weak: true }, '降至 降到 减至 减到 缩至'],
  [{ comparator: 'lte', weak: true, refers: true }, '控制在 控制于 控制到 控制为 限制在 限定在'],
  [
    { comparator: null, approximate: true },
    '≈ ~ 约 大约 大概 约为 大致 接近 近 将近 约达 约计 约合 差不多 预计 预计约 预估',
  ],
  [
    { comparator: null },
    '为 是 在 : 共 有 均 应 须 需 要 应当 可 了 计 各 仅 只 实现 确保 保证 力争 争取 保持 保持在 稳定在 维持在 处于 介于 位于 分别 T+ D+ ¥ 人民币 目标 目标值 预计值 预期值 标准值 计划值 ' +
      '指标值',
  ],
]

function* prefixEntries(): Iterable<readonly [string, PrefixWord]> {
  for (const [meaning, words] of wordsByMeaning) for (const word of words.split(' ')) yield [word, meaning]
  for (const [comparator, words] of strictWords) {
    for (const word of words.split(' ')) {
      yield [word, { comparator, refers: true, strict: true }]
      for (const or of ['等于或', '达到或', '达到或者']) {
        yield [or + word, { comparator: inclusive[comparator], refers: true }]
      }
    }
  }
  // 提升至95% is a level to reach, 降低到3% one to come down to.
  for (const verb of verbsOf('increase'))
    for (const to of '至到为') yield [verb + to, { comparator: 'gte', weak: true }]
  for (const verb of verbsOf('decrease'))
    for (const to of '至到为') yield [verb + to, { comparator: 'lte', weak: true }]
}

/** Everything that may stand before a figure. */
export const prefixWords: Lexicon<PrefixWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ prefixEntries())

/** What a word behind a figure says of it. */
export interface SuffixWord {
  readonly comparator: Comparator | null
  readonly approximate?: true
}

/** 以上, 以下, 以内 include the figure itself (Civil Code, article 1259); 以外 does not. */
const suffixesByMeaning: readonly (readonly [Comparator | null, string])[] = [
  ['gte', '以上 之上 起 起步 往上 开外 更多'],
  ['lte', '以下 之下 以内 之内 内 以里 范围内 更少 为限 封顶 为上限 往下'],
  ['gt', '以外 之外'],
]

/** 及以上, 或者更多, 含以上. */
const joints = ['', '及', '或', '或者', '及其', '和', '与', '含', '含及', '(含)及']

function* suffixEntries(): Iterable<readonly [string, SuffixWord]> {
  for (const [comparator, words] of suffixesByMeaning) {
    for (const word of words.split(' ')) for (const joint of joints) yield [joint + word, { comparator }]
  }
  for (const word of ['左右', '上下', '前后', '上下浮动'])
    yield [word, { comparator: null, approximate: true }]
}

/** Everything that may stand behind a figure and its unit. */
export const suffixWords: Lexicon<SuffixWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ suffixEntries())
