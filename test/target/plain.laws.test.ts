import { expect, test } from 'vitest'
import { byFirstLetter, type Lexicon } from '../../src/script/lexicon.js'
import { wordsOf } from '../../src/script/words.js'
import { prefixWords, suffixWords } from '../../src/target/measure/comparator-words.js'
import { unitWords } from '../../src/target/measure/unit-words.js'
import { parseTargetWithDiagnostics } from '../../src/target/parse.js'
import { readPlain } from '../../src/target/plain.js'
import { settingOf } from '../../src/target/scan/setting.js'

const units = unitWords.flatMap(([, patterns]) => wordsOf(patterns.replaceAll(/=\S+/g, '')))
const place = (start: number, end: number) => ({ start, end })

function wordsIn(words: Lexicon<unknown>): string[] {
  return [...byFirstLetter(words).values()].flatMap((entries) => entries.map(({ word }) => word))
}

/** What is read as plain, of texts made of all these parts in their order. */
function plainOf(...parts: readonly (readonly string[])[]): string[] {
  let texts = ['']
  for (const part of parts) texts = texts.flatMap((text) => part.map((each) => text + each))
  return texts.filter((text) => readPlain(text, place, settingOf({})) !== null)
}

/** Those that the whole grammar reads otherwise. A closing 。 is no part of a value, but makes it none of the plain ones. */
function readOtherwise(texts: readonly string[]): string[] {
  const contexts = [{}, { name: '合格率', fiscalYear: 2026 }, { name: '人数(人)' }]
  const read = (text: string, context: object) => JSON.stringify(parseTargetWithDiagnostics(text, context))
  return texts.filter((text) =>
    contexts.some((context) => read(text, context) !== read(`${text}。`, context)),
  )
}

test('a number of any unit is read as the whole grammar reads it', () => {
  const scales = ['', '万', '亿', '百', '十万']
  const plain = plainOf(['', '≥', '≤', '<', '>', '='], ['2', '95', '2026', '0.5', '292'], scales, units)
  expect(readOtherwise(plain)).toEqual([])
  expect(plain.length).toBeGreaterThan(30_000)
})

test('so is one with any word before it or behind it', () => {
  const before = wordsIn(prefixWords).flatMap((word) => [word, `不${word}`, `应${word}`])
  const behind = wordsIn(suffixWords)
  const counted = ['%', '次', '万元', '小时', '天', '项', '元/人', '人次', '名']
  const plain = [
    ...plainOf(
      ['', '≥'],
      ['1', '95', '0.5'],
      counted,
      behind.flatMap((word) => [word, `${word}内`, `${word}不含本数`]),
    ),
    ...plainOf(before, ['1', '95', '0.5'], counted, ['', '以上']),
  ]
  expect(readOtherwise(plain)).toEqual([])
  expect(plain.length).toBeGreaterThan(5000)
})

test.each([
  '12月',
  '2026年',
  '3级',
  '3号',
  '1万两',
  '5日',
  '约30人',
  '30人左右',
  '≥5',
  '95％',
  '1,200人',
  '3次会议',
  '三次',
  '≥95%以上',
  '>=95%',
])('%s is left to the whole grammar', (text) => {
  expect(readPlain(text, place, settingOf({}))).toBeNull()
})

test('so is what a sign or a unit column may contradict', () => {
  expect(readPlain('95%', place, settingOf({ sign: '≥' }))).toBeNull()
  expect(readPlain('95%', place, settingOf({ unit: '%' }))).toBeNull()
})
