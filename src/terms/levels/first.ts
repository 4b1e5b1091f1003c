import { type Lexicon, lexicon, wordAt } from '../../script/lexicon.js'
import { meanings } from '../../script/words.js'
import { bareName, levelLength, withEnding } from './name.js'

/** The first levels (一级指标) of the 2015 and the 2021 rules, and where both send what they do not part. */
export type FirstLevel = 'output' | 'benefit' | 'satisfaction' | 'cost' | 'process'

/** Names of the first level, without 指标 at the end. */
const firstLevels: readonly (readonly [level: FirstLevel, patterns: string])[] = [
  ['output', '产出 项目产出 预期产出 项目完成 完成 产出类 产出目标 绩效产出 产出效果 过程产出'],
  ['benefit', '效[益果] 项目效[益果] 预期效[益果] 效益类 效[益果]目标 绩效效益 社会效益和经济效益 影响力'],
  [
    'satisfaction',
    '满意度? 满意度类 满意度目标 预期满意度 服务对象满意度? 社会公众满意度 社会公众或服务对象满意度',
  ],
  ['satisfaction', '服务对象或社会公众满意度 公众满意度 群众满意度 受益对象满意度'],
  // Of frameworks by which whole departments are looked at; no normal form has them.
  ['process', '过程 决策 项目过程 项目决策'],
  ['cost', '成本 项目成本 成本类 成本目标 预算成本 投入成本 投入'],
]

/** The names of the first level by their first letters. */
const firstNames: Lexicon<FirstLevel> = /* @__PURE__ */ lexicon(/* @__PURE__ */ meanings(firstLevels))

/** The first level that a name stands for, or `null`. */
export function firstLevelOf(name: string): FirstLevel | null {
  const bare = bareName(name)
  const found = wordAt(firstNames, bare, 0)
  return found !== undefined && found.word.length === bare.length ? found.meaning : null
}

/** The longest name of a first level that a text starts with, 指标 and a weight behind it included; 0 for none. */
export function firstLevelLength(text: string, at: number): number {
  const name = wordAt(firstNames, text, at)?.word
  return name === undefined ? 0 : withEnding(text, at, name.length)
}

/** Where the name of a first level starts that ends at a place, the longest there is, at `from` or behind it; -1 for none. */
export function firstLevelBefore(text: string, from: number, end: number): number {
  for (let start = Math.max(from, end - levelLength); start < end; start++) {
    if (firstLevelLength(text, start) === end - start) return start
  }
  return -1
}
