import { expect, test } from 'vitest'
import { wordsOf } from '../../src/script/words.js'
import { unitWords } from '../../src/target/measure/unit-words.js'
import { parseTargetWithDiagnostics } from '../../src/target/parse.js'
import { readPlain } from '../../src/target/plain.js'
import { settingOf } from '../../src/target/scan/setting.js'

const units = unitWords.flatMap(([, patterns]) => wordsOf(patterns.replaceAll(/=\S+/g, '')))
const place = (start: number, end: number) => ({ start, end })

// A closing 。 is no part of a value, but makes it none of the plain ones.
test('what is read as plain is read so by the whole grammar', () => {
  const different: string[] = []
  let plain = 0
  for (const unit of units) {
    for (const scale of ['', '万', '亿', '百', '十万']) {
      for (const start of ['', '≥', '≤', '<', '>', '=']) {
        for (const digits of ['2', '95', '2026', '0.5', '292']) {
          const text = start + digits + scale + unit
          if (readPlain(text, place, settingOf({})) === null) continue
          plain++
          for (const context of [{}, { name: '合格率', fiscalYear: 2026 }, { name: '人数(人)' }]) {
            const one = JSON.stringify(parseTargetWithDiagnostics(text, context))
            if (one !== JSON.stringify(parseTargetWithDiagnostics(`${text}。`, context))) different.push(text)
          }
        }
      }
    }
  }
  expect(different).toEqual([])
  expect(plain).toBeGreaterThan(30_000)
})

test.each([
  '12月',
  '2026年',
  '3级',
  '3号',
  '1万两',
  '5天',
  '≥5',
  '95％',
  '1,200人',
  '3次会议',
  '三次',
  '≥95%以上',
])('%s is left to the whole grammar', (text) => {
  expect(readPlain(text, place, settingOf({}))).toBeNull()
})

test('so is what a sign or a unit column may contradict', () => {
  expect(readPlain('95%', place, settingOf({ sign: '≥' }))).toBeNull()
  expect(readPlain('95%', place, settingOf({ unit: '%' }))).toBeNull()
})
