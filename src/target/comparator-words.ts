import type { Comparator } from '../model/target.js'
import { type Lexicon, lexicon } from '../script/lexicon.js'

/** What a word before a figure says of it. */
export interface PrefixWord {
  /** The comparator, or `null` for a word that only leads to the figure (为, 在). */
  readonly comparator: Comparator | null
  /** Gives way to another comparator: 达到 in 达到90%以上, 控制在 in 控制在80%以上. */
  readonly weak?: true
  /** The figure is about that much. */
  readonly approximate?: true
  /** A symbol, or a word that also compares with a figure that is only named: 低于批复金额. */
  readonly refers?: true
}

/** 超过, 低于, 少于: neither includes the figure itself (Civil Code, article 1259: 超过, 不满, 以外). */
const strictWords: readonly (readonly [Comparator, string])[] = [
  ['gt', '高于 多于 大于 超过 超出 超 长于 突破 逾 高出 晚于 迟于 重于 快于 优于 高过 多过 大过 越过 过于'],
  ['lt', '低于 少于 小于 短于 早于 轻于 慢于 差于 劣于 弱于 低过 少过'],
]

const negations =
  '不 未 不得 不能 不应 不可 不许 不准 不宜 不会 未能 没有 不再 均不 应不 须不 要不 不应当 不允许 严禁 不予'.split(
    ' ',
  )

const opposite: Readonly<Record<'gt' | 'lt', Comparator>> = { gt: 'lte', lt: 'gte' }

const inclusive: Readonly<Record<'gt' | 'lt', Comparator>> = { gt: 'gte', lt: 'lte' }

const alsoEqual = '等于 或等于 或者等于 和等于 (等于) 、等于 /等于 或 =  (含) 及等于'.split(/ +/)

const symbols: readonly (readonly [string, PrefixWord])[] = [
  ['≥', { comparator: 'gte', refers: true }],
  ['≤', { comparator: 'lte', refers: true }],
  ['>', { comparator: 'gt', refers: true }],
  ['<', { comparator: 'lt', refers: true }],
  ['=', { comparator: 'eq', refers: true }],
  ['≈', { comparator: null, approximate: true }],
  ['~', { comparator: null, approximate: true }],
  ['不小于等于', { comparator: 'gte' }],
  ['≮', { comparator: 'gte', refers: true }],
  ['≯', { comparator: 'lte', refers: true }],
]

/** Words that stand right before a figure, by what they say. */
const wordsByMeaning: readonly (readonly [PrefixWord, string])[] = [
  [
    { comparator: 'gte' },
    '至少 最少 最低 起码 不下 不下于 至少达到 最低达到 下限 不亚于 不止 至少为 最短 最早 少则 底线 不少',
  ],
  [
    { comparator: 'lte' },
    '至多 最多 最高 最长 最大 最迟 最晚 顶多 不过 上限 上限为 最高不超过 封顶 不迟 限 限额 限高 控制在不超过 不多',
  ],
  [{ comparator: 'lt' }, '不满 不足 不到 未满 未达 未达到 未到 未足 不够 达不到'],
  [{ comparator: 'eq' }, '等于 等同于 恰为 恰好 正好 固定为 定为'],
  [
    { comparator: 'gte', weak: true },
    '达到 达 达至 达成 可达 可达到 应达到 应达 须达到 需达到 要达到 力争达到 确保达到 均达到 均达 预计达到 争取达到 达到了 达标率达到 保证 保证达到 ' +
      '不变 不低 全部达到 基本达到 总体达到 提升至 提升到 提高至 提高到 增长至 增长到 增加至 增加到 上升至 上升到 扩大至 扩大到 增至 升至 提至 提到',
  ],
  [{ comparator: 'lte', weak: true, refers: true }, '控制在 控制于 控制到 限制在 限定在'],
  [
    { comparator: 'lte', weak: true },
    '压缩至 压缩到 降低至 降低到 下降至 下降到 减少至 减少到 缩短至 缩短到 压减至 压减到 缩减至 缩减到 降至 降到 减至 减到 ' +
      '压降至 压降到 缩小至 缩小到 控制为',
  ],
  [
    { comparator: null, approximate: true },
    '约 大约 大概 约为 大致 大约为 大约在 约在 接近 近 将近 约达 约达到 预计 预计约 左右 约计 约合 估计 大体 差不多 预估',
  ],
  [
    { comparator: null },
    '为 是 在 : 共 有 均 均为 应 应为 应在 须 需 要 应当 保持在 保持 稳定在 维持在 维持 稳定 处于 介于 分别 分别为 均在 总体 目标值 目标值为 目标 ' +
      '达到目标值 预计值 预期值 标准值 计划值 指标值 年度指标值 不变为 确保 力争 争取 确保在 保证在 维护在 保障在 比例为 数量为 计 各 仅 只 了 实现',
  ],
]

function* prefixEntries(): Iterable<readonly [string, PrefixWord]> {
  yield* symbols
  for (const [meaning, words] of wordsByMeaning) for (const word of words.split(' ')) yield [word, meaning]
  for (const [comparator, words] of strictWords) {
    const strict = comparator as 'gt' | 'lt'
    for (const word of words.split(' ')) {
      yield [word, { comparator, refers: true }]
      for (const also of alsoEqual) yield [word + also, { comparator: inclusive[strict], refers: true }]
      yield [`等于或${word}`, { comparator: inclusive[strict], refers: true }]
      for (const not of negations) yield [not + word, { comparator: opposite[strict], refers: true }]
    }
  }
}

/** Everything that may stand before a figure. */
export const prefixWords: Lexicon<PrefixWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ prefixEntries())

/** What a word behind a figure says of it. */
export interface SuffixWord {
  readonly comparator: Comparator | null
  readonly approximate?: true
}

/** 以上, 以下, 以内 include the figure itself (Civil Code, article 1259); 以外 does not. */
const suffixesByMeaning: readonly (readonly [SuffixWord, string])[] = [
  [
    { comparator: 'gte' },
    '以上 之上 及以上 及之上 或以上 或者以上 及其以上 含以上 和以上 与以上 含及以上 起 起步 或更多 或者更多 及更多 以上(含) 往上 开外 及以上的',
  ],
  [
    { comparator: 'lte' },
    '以下 之下 及以下 及之下 或以下 或者以下 及其以下 含以下 和以下 以内 及以内 之内 内 或更少 或者更少 及更少 范围内 封顶 为限 为止 以里 为上限 含以内',
  ],
  [{ comparator: 'gt' }, '以外 之外'],
  [{ comparator: null, approximate: true }, '左右 上下 前后 许 开外左右 上下浮动'],
]

function* suffixEntries(): Iterable<readonly [string, SuffixWord]> {
  for (const [meaning, words] of suffixesByMeaning) for (const word of words.split(' ')) yield [word, meaning]
}

/** Everything that may stand behind a figure and its unit. */
export const suffixWords: Lexicon<SuffixWord> = /* @__PURE__ */ lexicon(/* @__PURE__ */ suffixEntries())
