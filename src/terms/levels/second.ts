import type { CategoryKey } from '../../model/indicator.js'
import { byFirstLetter, type Lexicon, lexicon } from '../../script/lexicon.js'
import { wordsOf } from '../../script/words.js'
import { foldWord } from '../fold.js'
import type { FirstLevel } from './first.js'
import { bareName, levelLength, withEnding } from './name.js'

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

/** Whether a name is one of a second level, below a first level or below none. */
export function isSecondLevel(name: string, first: FirstLevel | null): boolean {
  const bare = bareName(name)
  if (bare.length > levelLength) return false
  const named = foldWord(name) !== bare
  for (const [word, keys] of secondLevels) {
    if (!bare.includes(word)) continue
    if ((first === null ? Object.values(keys)[0] : keys[first]) === undefined) continue
    return (
      named || ['', '效益', '影响', '度', '成本'].some((end) => bare === word + end) || whole.includes(bare)
    )
  }
  return false
}

/** Second levels that are written without 指标. */
const whole: readonly string[] = /* @__PURE__ */ wordsOf(
  '服务对象满意度 社会公众满意度 社会公众或服务对象满意度 可持续影响 可持续发展 生态效益 环境效益 生态环境 生态环境成本 受益对象满意度',
)

/** Both by their first letters. */
const secondNames: Lexicon<'part' | 'whole'> = /* @__PURE__ */ lexicon([
  .../* @__PURE__ */ secondLevels.map(([word]): [string, 'part'] => [word, 'part']),
  .../* @__PURE__ */ whole.map((word): [string, 'whole'] => [word, 'whole']),
])

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

/** The normal form that the name of a second level stands for below a first level, or `null`. */
export function secondKey(name: string, level: FirstLevel | 'none'): CategoryKey | null {
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
