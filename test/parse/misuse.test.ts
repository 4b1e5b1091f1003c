// What no type checker would let through is a TypeError; a source that is too long is refused, not read.
import { describe, expect, test } from 'vitest'
import {
  compare,
  type Diagnostic,
  defuseFormula,
  describeCode,
  formatDiagnostic,
  formatTarget,
  fromJson,
  parseAmount,
  parseGrid,
  parseHtml,
  parseIndicators,
  parseMarkdown,
  parseQuantity,
  parseTarget,
  parseTargetWithDiagnostics,
  reconcile,
  restoreFormula,
  toBase,
  toCsv,
  toDataPackage,
  toHtml,
  toJson,
  toMarkdown,
  toRows,
} from '../../src/index.js'

const readers = { parseMarkdown, parseHtml, parseIndicators } as const

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each([undefined, null, 5, {}, ['text'], Symbol('text')])('takes no %s for a text', (value) => {
    expect(() => read(value as never)).toThrow(TypeError)
  })

  test('refuses a text of one letter too many, with its length, and reads none of it', () => {
    const { diagnostics, ...rest } = read('项目绩效表', { maxLength: 4 })
    expect(diagnostics).toEqual([
      { code: 'source-too-long', severity: 'error', span: null, data: { length: 5, limit: 4 } },
    ])
    expect(Object.values(rest)).toEqual([[]])
    expect(read('项目绩效', { maxLength: 4 }).diagnostics.map(({ code }) => code)).not.toContain(
      'source-too-long',
    )
  })
})

describe('what a program hands in by mistake is told in a sentence', () => {
  const result = parseMarkdown('') as never
  const empty = { departments: [], total: null } as never
  const languages: [string, (options: { locale: 'en' }) => unknown][] = [
    [
      'formatDiagnostic',
      (options) => formatDiagnostic(parseMarkdown('').diagnostics[0] as Diagnostic, options),
    ],
    ['toCsv', (options) => toCsv(empty, 'projects', options)],
  ]
  const table = 'table must be a TargetTable, such as result.tables[0]; received an object'
  test.each<[string, () => unknown, string]>([
    ['parseTarget(95)', () => parseTarget(95 as never), 'text must be a string; received 95'],
    [
      'parseTargetWithDiagnostics(null)',
      () => parseTargetWithDiagnostics(null as never),
      'text must be a string; received null',
    ],
    ['parseQuantity(5)', () => parseQuantity(5 as never), 'text must be a string; received 5'],
    ["parseAmount(['5'])", () => parseAmount(['5'] as never), 'text must be a string; received an object'],
    [
      'toBase of what is no quantity',
      () => toBase(parseQuantity('无') as never),
      'quantity must be a Quantity, as parseQuantity returns; received null',
    ],
    [
      'formatTarget(null)',
      () => formatTarget(null as never),
      'target must be a Target, as parseTarget returns; received null',
    ],
    [
      'formatDiagnostic({})',
      () => formatDiagnostic({} as never),
      'diagnostic.code must be a DiagnosticCode such as no-table; received undefined',
    ],
    [
      'describeCode of no code',
      () => describeCode('toString' as never),
      'code must be a DiagnosticCode such as no-table; received "toString"',
    ],
    ['defuseFormula(null)', () => defuseFormula(null as never), 'text must be a string; received null'],
    ['restoreFormula(5)', () => restoreFormula(5 as never), 'text must be a string; received 5'],
    ['reconcile(result)', () => reconcile(result), table],
    ['compare(result, result)', () => compare(result, result), table.replace('table', 'before')],
    ['toMarkdown(result)', () => toMarkdown(result), table],
    ['toHtml(result)', () => toHtml(result), table],
    ['toCsv(tables)', () => toCsv([] as never, 'projects'), table],
    [
      'toRows(undefined)',
      () => toRows(undefined as never, 'projects'),
      table.replace('an object', 'undefined'),
    ],
    ['toJson(result)', () => toJson(result), table],
    ['toDataPackage(result)', () => toDataPackage(result), table],
    [
      'toCsv without a level',
      () => toCsv({ departments: [] } as never, undefined as never),
      'level must be one of departments, projects, indicators; received undefined',
    ],
    [
      'a year as a text',
      () => parseMarkdown('', { fiscalYear: '2026' as never }),
      'fiscalYear must be a year of four digits such as 2026; received "2026"',
    ],
    [
      'a year as a text beside a value',
      () => parseTarget('12月底前', { fiscalYear: '2026' as never }),
      'fiscalYear must be a year of four digits such as 2026; received "2026"',
    ],
    [
      'a year of two digits, of which no date can be made',
      () => parseMarkdown('', { fiscalYear: 26 }),
      'fiscalYear must be a year of four digits such as 2026; received 26',
    ],
    ...[26, -1, 0, 999, 10_000, 20_260].map((fiscalYear): [string, () => unknown, string] => [
      `the year ${fiscalYear}`,
      () => parseTarget('12月底前', { fiscalYear }),
      `fiscalYear must be a year of four digits such as 2026; received ${fiscalYear}`,
    ]),
    [
      'half a year',
      () => parseIndicators('', { fiscalYear: 20.5 }),
      'fiscalYear must be a year of four digits such as 2026; received 20.5',
    ],
    [
      'a long text for a language',
      () => toCsv(empty, 'projects', { locale: '中'.repeat(50) as never }),
      `locale must be one of zh-CN, en; received "${'中'.repeat(40)}"`,
    ],
    ['a number for JSON', () => fromJson(5 as never), 'json must be a string; received 5'],
    [
      'a unit that there is not',
      () => parseHtml('', { amountUnit: 'yuan' as never }),
      'amountUnit must be one of 元, 千元, 万元, 百万元, 亿元; received "yuan"',
    ],
    [
      'null for a unit',
      () => parseTarget('5', { unit: null as never }),
      'unit must be a string; received null',
    ],
    [
      'a sign that is no text',
      () => parseTarget('5', { sign: 1 as never }),
      'sign must be a string; received 1',
    ],
    [
      'a name that is no text',
      () => parseTarget('5', { name: {} as never }),
      'name must be a string; received an object',
    ],
    [
      'a table that JSON.parse gives',
      () => reconcile({ departments: [], total: { total: '5.00' } } as never),
      'an amount of table must be a Decimal (read JSON with fromJson, not with JSON.parse); received "5.00"',
    ],
    [
      'one without a 合计',
      () => toMarkdown({ departments: [{ funding: { total: '5.00' } }], total: null } as never),
      'an amount of table must be a Decimal (read JSON with fromJson, not with JSON.parse); received "5.00"',
    ],
    ...languages.map(([name, call]): [string, () => unknown, string] => [
      `${name} in another language`,
      () => call({ locale: 'fr' as never }),
      'locale must be one of zh-CN, en; received "fr"',
    ]),
  ])('%s', (_, call, sentence) => {
    expect(call).toThrow(new TypeError(sentence))
  })
})

describe('parseGrid', () => {
  test.each([
    null,
    'text',
    [null],
    [{ rows: 'text' }],
    [{ rows: ['text'] }],
    [{ rows: [[null]] }],
    [{ rows: [[{ text: 5 }]] }],
  ])('takes no %j for grids', (value) => {
    expect(() => parseGrid(value as never)).toThrow(TypeError)
  })

  test('counts the letters of all cells', () => {
    const grid = { rows: [[{ text: '项目' }, { text: '绩效' }], [{ text: '表' }]] }
    expect(parseGrid([grid], { maxLength: 4 })).toEqual({
      tables: [],
      diagnostics: [
        { code: 'source-too-long', severity: 'error', span: null, data: { length: 5, limit: 4 } },
      ],
    })
    expect(parseGrid([grid], { maxLength: 5 }).diagnostics.map(({ code }) => code)).toContain('no-table')
  })
})
