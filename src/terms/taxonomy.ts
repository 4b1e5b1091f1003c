import type { CategoryKey } from '../model/indicator.js'
import { byFirstLetter, type Lexicon, lexicon, wordAt } from '../script/lexicon.js'
import { foldWord, withoutBrackets } from './fold.js'

/** The first levels (一级指标) of the 2015 and the 2021 rules, and where both send what they do not part. */
export type FirstLevel = 'output' | 'benefit' | 'satisfaction' | 'cost'

/** Names of the first level, without 指标 at the end. */
const firstLevels: readonly (readonly [FirstLevel, readonly string[]])[] = [
  [
    'output',
    [
      '产出',
      '项目产出',
      '预期产出',
      '项目完成',
      '完成',
      '产出类',
      '产出目标',
      '绩效产出',
      '产出效果',
      '过程产出',
    ],
  ],
  [
    'benefit',
    [
      '效益',
      '效果',
      '项目效益',
      '项目效果',
      '预期效益',
      '预期效果',
      '效益类',
      '效益目标',
      '效果目标',
      '绩效效益',
      '社会效益和经济效益',
      '影响力',
    ],
  ],
  [
    'satisfaction',
    [
      '满意度',
      '满意',
      '满意度类',
      '满意度目标',
      '服务对象满意度',
      '服务对象满意',
      '社会公众满意度',
      '社会公众或服务对象满意度',
      '服务对象或社会公众满意度',
      '公众满意度',
      '群众满意度',
      '受益对象满意度',
    ],
  ],
  ['cost', ['成本', '项目成本', '成本类', '成本目标', '预算成本', '投入成本', '投入']],
]

/** What a second level (二级指标) is about, by a word in its name; the longer stand before what they hold. */
const secondLevels: readonly (readonly [
  word: string,
  keys: { readonly [Level in FirstLevel | 'none']?: CategoryKey },
])[] = [
  ['经济成本', { cost: 'cost.economic', output: 'cost.economic', none: 'cost.economic' }],
  ['社会成本', { cost: 'cost.social', output: 'cost.social', none: 'cost.social' }],
  ['生态环境成本', { cost: 'cost.ecological', output: 'cost.ecological', none: 'cost.ecological' }],
  ['生态成本', { cost: 'cost.ecological', output: 'cost.ecological', none: 'cost.ecological' }],
  ['环境成本', { cost: 'cost.ecological', output: 'cost.ecological', none: 'cost.ecological' }],
  [
    '满意',
    { satisfaction: 'satisfaction.service', benefit: 'satisfaction.service', none: 'satisfaction.service' },
  ],
  ['服务对象', { satisfaction: 'satisfaction.service', benefit: 'satisfaction.service' }],
  ['受益对象', { satisfaction: 'satisfaction.service', benefit: 'satisfaction.service' }],
  ['社会公众', { satisfaction: 'satisfaction.service' }],
  ['可持续', { benefit: 'benefit.sustainability', none: 'benefit.sustainability' }],
  ['持续影响', { benefit: 'benefit.sustainability', none: 'benefit.sustainability' }],
  ['生态', { benefit: 'benefit.ecological', cost: 'cost.ecological', none: 'benefit.ecological' }],
  ['环境效益', { benefit: 'benefit.ecological', none: 'benefit.ecological' }],
  ['环境', { benefit: 'benefit.ecological', cost: 'cost.ecological' }],
  ['经济', { benefit: 'benefit.economic', cost: 'cost.economic', none: 'benefit.economic' }],
  ['社会', { benefit: 'benefit.social', cost: 'cost.social', none: 'benefit.social' }],
  ['数量', { output: 'output.quantity', none: 'output.quantity' }],
  ['质量', { output: 'output.quality', none: 'output.quality' }],
  ['时效', { output: 'output.timeliness', none: 'output.timeliness' }],
  ['进度', { output: 'output.timeliness' }],
  ['时间', { output: 'output.timeliness' }],
  ['成本', { output: 'output.cost' }],
]

/** The names of the first level by their first letters. */
const firstNames: Lexicon<FirstLevel> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ firstLevels.flatMap(([level, names]) =>
    names.map((name): [string, FirstLevel] => [name, level]),
  ),
)

/** A level's name as it is looked up: no weight in brackets, no 指标 at the end. */
function bareName(name: string): string {
  const whole = withoutBrackets(foldWord(name))
  let end = whole.length
  while (end > 0 && ':;,。'.includes(whole.charAt(end - 1))) end--
  const folded = whole.slice(0, end)
  return folded.endsWith('指标') && folded.length > 2 ? folded.slice(0, -2) : folded
}

/** The first level that a name stands for, or `null`. */
export function firstLevelOf(name: string): FirstLevel | null {
  const bare = bareName(name)
  const found = wordAt(firstNames, bare, 0)
  return found !== undefined && found.word.length === bare.length ? found.meaning : null
}

/** No name of a level has more letters, 指标 included; longer text is the name of an indicator that speaks of the same. */
export const levelLength = 14

/** Whether a name is one of a second level, below a first level or below none. */
export function isSecondLevel(name: string, first: FirstLevel | null): boolean {
  const bare = bareName(name)
  if (bare.length > levelLength) return false
  const named = foldWord(name) !== bare
  for (const [word, keys] of secondLevels) {
    if (!bare.includes(word)) continue
    if ((first === null ? Object.values(keys)[0] : keys[first]) === undefined) continue
    return (
      named ||
      bare === word ||
      bare === `${word}效益` ||
      bare === `${word}影响` ||
      bare === `${word}度` ||
      bare === `${word}成本` ||
      isWhole(bare)
    )
  }
  return false
}

/** Second levels that are written without 指标. */
const whole: readonly string[] = [
  '服务对象满意度',
  '社会公众满意度',
  '社会公众或服务对象满意度',
  '可持续影响',
  '可持续发展',
  '生态效益',
  '环境效益',
  '生态环境',
  '生态环境成本',
  '受益对象满意度',
]

/** Both by their first letters. */
const secondNames: Lexicon<'part' | 'whole'> = /* @__PURE__ */ lexicon([
  .../* @__PURE__ */ secondLevels.map(([word]): [string, 'part'] => [word, 'part']),
  .../* @__PURE__ */ whole.map((word): [string, 'whole'] => [word, 'whole']),
])

function isWhole(bare: string): boolean {
  return whole.includes(bare)
}

/**
 * The normal forms of the levels that a document has named so far, by their names. A table has a dozen of them, each at
 * scores of indicators: to look them up takes less than half of what it takes to tell them each time.
 */
export type KnownLevels = Map<string | undefined, Map<string | undefined, CategoryKey | null>>

/** The normal form of at most two levels, looked up among those that were told before. */
export function knownKeyOf(names: readonly string[], known: KnownLevels): CategoryKey | null {
  const [first, second] = names
  let below = known.get(first)
  if (below === undefined) {
    below = new Map()
    known.set(first, below)
  }
  let key = below.get(second)
  if (key === undefined) {
    key = categoryKeyOf(names)
    below.set(second, key)
  }
  return key
}

/**
 * The normal form of the levels that an indicator stands under, or `null`.
 *
 *     产出指标 › 成本指标          output.cost, by the rules of 2015
 *     成本指标 › 经济成本指标      cost.economic, by those of 2021
 *     效果指标 › 满意度指标        satisfaction.service, whatever stands above
 */
export function categoryKeyOf(names: readonly string[]): CategoryKey | null {
  const first = names[0]
  if (first === undefined) return null
  const level = firstLevelOf(first)
  const second = names[1]
  if (second === undefined) {
    return level === 'satisfaction'
      ? 'satisfaction.service'
      : level === null
        ? secondKey(first, 'none')
        : null
  }
  return (
    secondKey(second, level ?? 'none') ??
    (level === 'satisfaction' ? 'satisfaction.service' : level === null ? secondKey(first, 'none') : null)
  )
}

function secondKey(name: string, level: FirstLevel | 'none'): CategoryKey | null {
  const bare = bareName(name)
  // 社会效益 is none of the costs, whose words it has.
  if (level === 'cost' && bare.includes('效益')) return null
  for (const [word, keys] of secondLevels) {
    const key = keys[level]
    if (key !== undefined && bare.includes(word)) return key
  }
  return null
}

/** Whether a word is one of the normal forms. */
export function isCategoryKey(word: string): word is CategoryKey {
  return secondLevels.some(([, keys]) => Object.values(keys).includes(word as CategoryKey))
}

/** The longest name of a first level that a text starts with, 指标 and a weight behind it included; 0 for none. */
export function firstLevelLength(text: string, at: number): number {
  const name = wordAt(firstNames, text, at)?.word
  return name === undefined ? 0 : withEnding(text, at, name.length)
}

/** The longest name of a second level that a text starts with; 0 for none. */
export function secondLevelLength(text: string, at: number): number {
  const names = byFirstLetter(secondNames).get(text.charCodeAt(at))
  if (names === undefined) return 0
  let length = 0
  for (const { word, meaning } of names) {
    if (!text.startsWith(word, at)) continue
    let end = at + word.length
    if (meaning === 'part' && (text.startsWith('效益', end) || text.startsWith('影响', end))) end += 2
    if (end - at > length) length = end - at
  }
  return length === 0 ? 0 : withEnding(text, at, length)
}

function withEnding(text: string, at: number, length: number): number {
  let end = at + length
  if (text.startsWith('指标', end)) end += 2
  if (text[end] === '（' || text[end] === '(') {
    const close = text.indexOf(text[end] === '（' ? '）' : ')', end)
    if (close > 0 && close - end < 10 && /^[\d.%％分权重值]*$/.test(text.slice(end + 1, close)))
      end = close + 1
  }
  return end - at
}
