import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/write/csv/csv.js'
import { defuseFormula, restoreFormula } from '../../src/write/csv/formula.js'
import { toRows } from '../../src/write/rows/rows.js'
import { sample } from './sample.js'

describe('toCsv', () => {
  it('writes a header and records parted by CRLF', () => {
    expect(toCsv(sample, 'projects')).toBe(
      [
        '部门名称,预算年度,单位序号,资金使用单位,项目序号,项目名称,金额单位,总计,财政拨款,财政专户拨款,其他资金,绩效目标,涉密',
        '市水务局,2026,1,市水务局,1,河道整治,万元,30.5,30.5,,,"一是清淤。\n二是护岸。",false',
        "市水务局,2026,1,市水务局,2,'=1+1,万元,,,,,,true",
      ].join('\r\n'),
    )
  })

  it.each(['departments', 'projects', 'indicators'] as const)(
    'has the keys of toRows as the English header of %s',
    (level) => {
      const [header] = toCsv(sample, level, { locale: 'en' }).split('\r\n')
      expect(header?.split(',')).toEqual(Object.keys(toRows(sample, level)[0]!))
    },
  )

  it.each(['departments', 'projects', 'indicators'] as const)('has no header twice in %s', (level) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const names = toCsv(sample, level, { locale }).split('\r\n')[0]!.split(',')
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('puts a byte order mark in front where told to', () => {
    expect(toCsv(sample, 'projects', { bom: true })).toBe(`\ufeff${toCsv(sample, 'projects')}`)
  })

  it('tells an empty text from a blank, and quotes what needs it', () => {
    const project = { ...sample.departments[0]!.projects[0]!, goal: '' }
    const rows = (name: string) =>
      toCsv(
        { ...sample, departments: [{ name, funding: null, projects: [project], span: null }] },
        'projects',
      ).split(/\r\n(?=市)/)[1]
    expect(rows('a"b')).toContain(',"a""b",')
    expect(rows('a,b')).toContain(',"a,b",')
    expect(rows(' a')).toContain(',1," a",1,')
    expect(rows('a')).toMatch(/,"",false$/)
  })
})

describe('formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\rx', "'\rx"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['  =1', "'  =1"],
    ['\u3000=1', "'\u3000=1"],
    ['\n=1', "'\n=1"],
    ['\u200b=1', "'\u200b=1"],
    [' \tx', "' \tx"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["' =1", "'' =1"],
  ])('%j is defused as %j', (text, defused) => {
    expect(defuseFormula(text)).toBe(defused)
    expect(restoreFormula(defused)).toBe(text)
  })

  it.each(['', ' ', 'a=1', '1-2', "'tis", "'", '≥90%', 'a\tb', '\n', '“=1”'])('%j stays as it is', (text) => {
    expect(defuseFormula(text)).toBe(text)
    expect(restoreFormula(text)).toBe(text)
  })
})
