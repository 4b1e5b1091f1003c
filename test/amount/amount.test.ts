import { describe, expect, it } from 'vitest'
import { parseAmount, readAmount } from '../../src/amount/amount.js'

const amounts: readonly (readonly [text: string, value: string, decimals: number])[] = [
  ['2,763.84', '2763.84', 2],
  ['２，７６３．８４', '2763.84', 2],
  ['2，763.84', '2763.84', 2],
  ['437.45', '437.45', 2],
  ['15', '15', 0],
  ['15.00', '15', 2],
  ['0.00', '0', 2],
  ['-0.00', '0', 2],
  ['.50', '0.5', 2],
  ['007', '7', 0],
  ['\ufeff 12.30\u200b', '12.3', 2],
  // gaps inside one number
  ['1. 36', '1.36', 2],
  ['77 .77', '77.77', 2],
  ['6,157. 77', '6157.77', 2],
  ['1 160.83', '1160.83', 2],
  ['28 3.23', '283.23', 2],
  ['6,4 41.00', '6441', 2],
  ['6\n, 441.00', '6441', 2],
  ['１ ２３４.00', '1234', 2],
  ['1\u00a0160.83', '1160.83', 2],
  ['1\u2009160.83', '1160.83', 2],
  ['1,160.\n83', '1160.83', 2],
  ['1,160.\n 83', '1160.83', 2],
  ['1,160. \n83', '1160.83', 2],
  ['12345\n.67', '12345.67', 2],
  ['2,763.8 4', '2763.84', 2],
  ['12 345', '12345', 0],
  ['1 234 567', '1234567', 0],
  ['6,4 41', '6441', 0],
  ['12 345.678 9', '12345.6789', 4],
  // signs
  ['-12.00', '-12', 2],
  ['－12.00', '-12', 2],
  ['- 12.00', '-12', 2],
  ['−12.00', '-12', 2],
  ['▲12.00', '-12', 2],
  ['△ 12.00', '-12', 2],
  ['负12.00', '-12', 2],
  ['(12.00)', '-12', 2],
  ['（1,212.00）', '-1212', 2],
  ['+12.00', '12', 2],
  // currency
  ['¥45.00', '45', 2],
  ['￥ 45.00', '45', 2],
  ['-¥45.00', '-45', 2],
  ['¥-45.00', '-45', 2],
  ['人民币45.00', '45', 2],
  ['**2,763.84**', '2763.84', 2],
  // LaTeX around and within it
  ['$2,763.84$', '2763.84', 2],
  ['$2{,}763.84$', '2763.84', 2],
  ['$2\\,763.84$', '2763.84', 2],
  ['\\(2,763.84\\)', '2763.84', 2],
  // marks of footnotes behind it
  ['33.50①', '33.5', 2],
  ['1,033.50 ※', '1033.5', 2],
]

const units: readonly (readonly [text: string, value: string, unit: string])[] = [
  ['45.00 万元', '45', '万元'],
  ['120.00万元', '120', '万元'],
  ['１２０万', '120', '万元'],
  ['3.5亿元', '3.5', '亿元'],
  ['15,000元', '15000', '元'],
  ['15,000元整', '15000', '元'],
  ['2百万元', '2', '百万元'],
  ['2千元', '2', '千元'],
  ['(2.00)万元', '-2', '万元'],
  ['(2.00万元)', '-2', '万元'],
]

const blanks = [
  '',
  ' ',
  '\n',
  '\u00a0',
  '\u3000',
  '-',
  '--',
  '－',
  '–',
  '—',
  '——',
  '――',
  '/',
  '／',
  '\\-',
  '无',
  '…',
  '……',
  '...',
  'N/A',
  '_',
  '\0',
]

const several = [
  '15.00 28.00',
  '15.00 28',
  '15 28',
  '0 15',
  '0 15.00',
  '12\n345',
  '1 1,144',
  '1,160.83 144.17',
  '1,160 144',
  '437.45\n30.00',
  '437.45 30.00',
  '5, 120.00 5,120.00',
  '120万元 30万元',
  '¥15.00 ¥28.00',
  '15.00/28.00',
  '15.00、28.00',
  '38.23 245.00',
]

const unreadable = [
  '1,2345',
  '12,34',
  ',123',
  '123,',
  '1,,234',
  '2.763,84',
  '1.2.3',
  '15.',
  '0,015',
  '0x10',
  '1e3',
  '1_000',
  'Infinity',
  'NaN',
  '12%',
  '百分之十二',
  '12.00%',
  '$45.00',
  'US$45',
  '--12.00',
  '-\n12.00',
  '(-12.00)',
  '(+12.00)',
  '(▲12.00)',
  '(12.00',
  '约120',
  '5千万元',
  '12a',
  'l2.00',
  '1O.00',
  '12.00元/人',
  '合计',
  '\ud800',
  '\udc0012',
]

describe('readAmount', () => {
  it.each(amounts)('reads %j as %s with %i decimals', (text, value, decimals) => {
    const reading = readAmount(text)
    expect(reading).toMatchObject({ kind: 'amount', decimals, unit: null })
    expect(parseAmount(text)?.toFixed()).toBe(value)
  })

  it.each(units)('reads %j as %s %s', (text, value, unit) => {
    expect(readAmount(text)).toMatchObject({ kind: 'amount', unit })
    expect(parseAmount(text)?.toFixed()).toBe(value)
  })

  it.each(blanks)('reads %j as a blank', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'blank' })
    expect(parseAmount(text)).toBeNull()
  })

  it.each(several)('finds several amounts in %j', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'several' })
    expect(parseAmount(text)).toBeNull()
  })

  it.each(unreadable)('finds no amount in %j', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'unreadable' })
    expect(parseAmount(text)).toBeNull()
  })
})
