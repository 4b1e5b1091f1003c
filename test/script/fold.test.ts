import { describe, expect, it, test } from 'vitest'
import { closingsOf } from '../../src/script/brackets.js'
import { fold, unfold } from '../../src/script/fold.js'

test.each([
  ['≥９５％', '≥95%'],
  ['＞＝９５%', '≥95%'],
  ['≧95% ≦5%', '≥95%≤5%'],
  ['$\\geqslant 95\\%$', '≥95%'],
  ['\\mathrm{5}', '5'],
  ['&ge;95%', '≥95%'],
  ['&amp;ge;95%', '≥95%'],
  ['&#8805;95%', '≥95%'],
  ['&#x2265;95%', '≥95%'],
  ['&foo;5', '&foo;5'],
  ['5&nbsp;天', '5天'],
  ['1 160.83万元', '1 160.83万元'],
  ['合 格 率', '合格率'],
  ['培训3期\n参训300人', '培训3期\n参训300人'],
  ['萬億點', '万亿点'],
  ['⼈数', '人数'],
  ['10—15天', '10-15天'],
])('%j folds to %j', (written, text) => {
  expect(fold(written).text).toBe(text)
})

describe('unfold', () => {
  it.each([
    ['合格率 $\\geq ９５\\%$', 3, 6, '\\geq ９５'],
    ['合 格 率≥95%', 0, 3, '合格率'],
    ['&amp;ge;95%', 0, 1, '&amp;ge;'],
    ['$\\geq 95\\%$', 0, 4, '$\\geq 95\\%$'],
    ['  95% ', 0, 3, '95%'],
  ])('of %j, letters %i to %i are %j', (written, from, to, text) => {
    const { start, end, ...read } = unfold(fold(written), written, from, to)
    expect(read.text).toBe(text)
    expect(written.slice(start, end).replace(/\s(?=[\u4e00-\u9fff])/g, '')).toBe(text)
  })
})

test.each([
  ['（40岁以下）', [[0, 6]]],
  [
    'a(b(c)d)',
    [
      [3, 5],
      [1, 7],
    ],
  ],
  ['“甲(乙”', [[0, 4]]],
  ['a)b(', []],
  ['', []],
])('the brackets of %j close at %j', (text, closings) => {
  expect([...closingsOf(fold(text).text)]).toEqual(closings)
})
