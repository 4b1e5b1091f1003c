import { expect, test } from 'vitest'
import { lexicon, wordAt } from '../../src/script/lexicon.js'
import { meanings, wordsOf } from '../../src/script/words.js'

test.each([
  ['提升', ['提升']],
  ['提升 提高', ['提升', '提高']],
  ['提[升高]', ['提升', '提高']],
  ['达到?', ['达到', '达']],
  ['[以之]?内', ['以内', '之内', '内']],
  ['不[得能]?', ['不得', '不能', '不']],
  [' 及其?', ['', '及其', '及']],
])('the pattern %s stands for %j', (patterns, words) => {
  expect(wordsOf(patterns)).toEqual(words)
})

test('the longest word that stands at a place is found', () => {
  const words = lexicon(
    meanings([
      ['day', '日 工作日'],
      ['year', '年度?'],
    ]),
  )
  expect(wordAt(words, '30个工作日内', 3)).toEqual({ word: '工作日', meaning: 'day' })
  expect(wordAt(words, '全年度', 1)).toEqual({ word: '年度', meaning: 'year' })
  expect(wordAt(words, '全年', 1)).toEqual({ word: '年', meaning: 'year' })
  expect(wordAt(words, '全年', 0)).toBeUndefined()
  expect(wordAt(words, '工作', 0)).toBeUndefined()
  expect(wordAt(words, '全年', 2)).toBeUndefined()
})

test('of a word that is given twice the first meaning counts', () => {
  const words = lexicon<string>([
    ['约', 'about'],
    ['约', 'treaty'],
  ])
  expect(wordAt(words, '约200人', 0)?.meaning).toBe('about')
})
