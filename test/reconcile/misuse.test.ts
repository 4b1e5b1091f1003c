// What a program hands in by mistake is told in a sentence.
import { expect, test } from 'vitest'
import { compare } from '../../src/reconcile/compare/compare.js'
import { formatCheck } from '../../src/reconcile/format/check.js'
import { formatComparison } from '../../src/reconcile/format/comparison.js'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { checkSum } from '../../src/reconcile/sum.js'
import { table } from './model.js'

const check = checkSum({ total: '1', parts: ['1'], decimals: 0 })
const comparison = compare(table(null, []), table(null, []))
const fr = { locale: 'fr' as never }

test.each<[string, () => unknown, string]>([
  [
    'a number for a figure',
    () => checkSum({ total: '5', parts: [2, 3] as never, decimals: 0 }),
    'a figure must be a string, a Decimal or null',
  ],
  [
    'a blank misspelt',
    () => checkSum({ total: '5', parts: ['5', ''], decimals: 0, blank: 'none' as never }),
    'blank must be one of unknown, zero, nonnegative',
  ],
  [
    'a blank misspelt, for a table',
    () => reconcile(table(null, []), { blank: 'none' as never }),
    'blank must be one of unknown, zero, nonnegative',
  ],
  [
    'a whole reconciliation for a check',
    () => formatCheck(reconcile(table(null, [])) as never),
    'check must be one of reconcile(table).checks, or what checkSum gives',
  ],
  [
    'a check that was not found',
    () => formatCheck(undefined as never),
    'check must be one of reconcile(table).checks, or what checkSum gives',
  ],
  [
    'a table for a comparison',
    () => formatComparison(table(null, []) as never),
    'comparison must be what compare gives',
  ],
  [
    'a comparison of nothing',
    () => formatComparison(undefined as never),
    'comparison must be what compare gives',
  ],
  ['a check in another language', () => formatCheck(check, fr), 'locale must be one of zh-CN, en'],
  [
    'a comparison in another language',
    () => formatComparison(comparison, fr),
    'locale must be one of zh-CN, en',
  ],
])('%s', (_, call, sentence) => {
  expect(call).toThrow(new TypeError(sentence))
})
