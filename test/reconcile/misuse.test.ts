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
    'parts[0] must be a string, a Decimal or null; received 2',
  ],
  [
    'a number for the total',
    () => checkSum({ total: 5 as never, parts: ['5'], decimals: 0 }),
    'total must be a string, a Decimal or null; received 5',
  ],
  [
    'one part without a list',
    () => checkSum({ total: '5', parts: '5' as never, decimals: 0 }),
    'parts must be an array; received "5"',
  ],
  [
    'decimals in words',
    () => checkSum({ total: '5', parts: ['5'], decimals: 'two' as never }),
    'decimals must be an integer from -1000000 to 1000000, or null; received "two"',
  ],
  [
    'half a decimal of the total',
    () => checkSum({ total: '5', parts: ['5'], decimals: 0, totalDecimals: 0.5 }),
    'totalDecimals must be an integer from -1000000 to 1000000, or null; received 0.5',
  ],
  [
    'half a decimal of a part',
    () => checkSum({ total: '5', parts: ['2', '3'], decimals: 0, partDecimals: [0, 0.5] }),
    'partDecimals[1] must be an integer from -1000000 to 1000000, or null; received 0.5',
  ],
  [
    'a tolerance misspelt',
    () => checkSum({ total: '5', parts: ['5'], decimals: 0, tolerance: 'none' as never }),
    'tolerance must be rounding, exact or { absolute }; received "none"',
  ],
  [
    'a blank misspelt',
    () => checkSum({ total: '5', parts: ['5', ''], decimals: 0, blank: 'none' as never }),
    'blank must be one of unknown, zero, nonnegative; received "none"',
  ],
  [
    'a blank misspelt, for a table',
    () => reconcile(table(null, []), { blank: 'none' as never }),
    'blank must be one of unknown, zero, nonnegative; received "none"',
  ],
  [
    'a whole reconciliation for a check',
    () => formatCheck(reconcile(table(null, [])) as never),
    'check must be one of reconcile(table).checks or the result of checkSum; received an object',
  ],
  [
    'a check that was not found',
    () => formatCheck(undefined as never),
    'check must be one of reconcile(table).checks or the result of checkSum; received undefined',
  ],
  [
    'a table for a comparison',
    () => formatComparison(table(null, []) as never),
    'comparison must be the result of compare; received an object',
  ],
  [
    'a comparison of nothing',
    () => formatComparison(undefined as never),
    'comparison must be the result of compare; received undefined',
  ],
  [
    'a check in another language',
    () => formatCheck(check, fr),
    'locale must be one of zh-CN, en; received "fr"',
  ],
  [
    'a comparison in another language',
    () => formatComparison(comparison, fr),
    'locale must be one of zh-CN, en; received "fr"',
  ],
])('%s', (_, call, sentence) => {
  expect(call).toThrow(new TypeError(sentence))
})
