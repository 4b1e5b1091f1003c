import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { fromJson } from '../../src/schema/from-json.js'
import { jsonFault } from '../../src/schema/json-fault.js'
import { SchemaError } from '../../src/schema/schema-error.js'
import { dateSchema } from '../../src/schema/target/deadline.js'
import { toJson } from '../../src/write/json/json.js'
import { runs } from '../laws.js'

const emptyTable = {
  title: null,
  agency: null,
  fiscalYear: null,
  amountUnit: null,
  decimals: 0,
  total: null,
  departments: [] as unknown[],
}

/** A table with one project, and that with one indicator in a unit. */
const document = `单位：万元

| 项目名称 | 总计 | 绩效目标 | 绩效指标 |
|---|---|---|---|
| 培训经费 | 5.39 | 培训干警 | 1、1-产出指标；11-数量指标；培训班；年度指标值：≥4批次。 |
`

function write(tables: unknown, envelope: object = {}): string {
  return JSON.stringify({ format: 'gz-perf-targets', version: '1.0', tables, ...envelope })
}

function errorOf(json: string): SchemaError {
  try {
    fromJson(json)
  } catch (error) {
    if (error instanceof SchemaError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a SchemaError', () => {
  it('that a program makes without a place says no more than it knows', () => {
    expect(new SchemaError([]).message).toBe('The document does not match the format.')
  })
})

describe('the envelope', () => {
  it('reads a newer minor version and drops what it adds', () => {
    const table = { ...emptyTable, approved: true }
    expect(fromJson(write([table], { version: '1.12', producer: 'x' }))).toEqual([
      { ...emptyTable, span: null },
    ])
  })

  it.each(['2.0', '0.9', '1', '1.', '1.00', '1.0.0', ' 1.0', '', 1, null, undefined])(
    'refuses version %j',
    (version) => {
      const { issues } = errorOf(write([], { version }))
      expect(issues).toHaveLength(1)
      expect(issues[0]).toMatchObject({ path: ['version'], expected: expect.stringContaining('"1.0"') })
    },
  )

  it('says what another major version is', () => {
    expect(errorOf(write([], { version: '2.0' })).message).toBe(
      'At version: expected "1.0" or another minor version of 1, found the string "2.0".',
    )
  })

  it('names the format before all else that is wrong', () => {
    expect(errorOf('{"format":"geojson","tables":5}').issues).toEqual([
      {
        path: ['format'],
        expected: '"gz-perf-targets"',
        found: 'the string "geojson"',
        message: 'At format: expected "gz-perf-targets", found the string "geojson".',
      },
    ])
  })

  it.each(['null', '[]', '5', '"gz-perf-targets"', 'true'])('refuses %s', (json) => {
    expect(errorOf(json).issues[0]).toMatchObject({ path: [], expected: 'an object' })
  })

  it.each(['', '<html>', '{', '{"format":"gz-perf-targets",}', '\ud800', '\0', '['.repeat(200_000)])(
    'refuses what is not JSON',
    (json) => {
      const error = errorOf(json)
      expect(error.issues[0]).toMatchObject({ path: [], expected: 'a JSON object' })
      expect(error.cause).toBeInstanceOf(SyntaxError)
    },
  )

  it.each([
    ['', 'an empty text'],
    ['{"format":"gz-perf-targets"', 'JSON that ends too early'],
    ['<html>', 'text that is not JSON (line 1, column 1: "<html>")'],
    ['{\n  "tables": [\n    1,\n  ]\n}', 'text that is not JSON (line 4, column 3: "]\\n}")'],
    ['\n,', 'text that is not JSON (line 2, column 1: ",")'],
    ["{'a':1}", `text that is not JSON (line 1, column 2: "'a':1}")`],
    ['{"a":NaN}', 'text that is not JSON (line 1, column 6: "NaN}")'],
    ['{}{}', 'text that is not JSON (line 1, column 3: "{}")'],
  ])('says where %j is not JSON', (json, found) => {
    expect(errorOf(json).issues[0]?.found).toBe(found)
  })

  it('passes over a byte order mark before the text, and one alone', () => {
    const json = write([emptyTable])
    expect(fromJson(`\ufeff${json}`)).toEqual(fromJson(json))
    expect(errorOf(`\ufeff\ufeff${json}`).issues[0]?.expected).toBe('a JSON object')
  })

  it('finds a place exactly where the engine finds fault', () => {
    const json = fc.oneof(
      fc.json(),
      fc.string(),
      fc.array(fc.constantFrom(...'{}[],:"\\ \n0-.1e', 'true', '"a"', 'null')).map((parts) => parts.join('')),
      fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ']', '"', '0', '-')).map(([text, at, sign]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + sign + text.slice(place + 1)
      }),
    )
    fc.assert(
      fc.property(json, (text) => {
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        const at = jsonFault(text)
        if (valid) expect(at).toBe(text.length)
        // What stands before the place is the beginning of some JSON: it is no fault to end there.
        else expect(jsonFault(text.slice(0, at))).toBe(at)
      }),
      runs(500),
    )
  })

  it('has no trouble with deep nesting', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const json = write([]).replace('[]', deep)
    expect(errorOf(json).issues[0]).toMatchObject({ path: ['tables', 0], found: 'an array of 1' })
  })

  it('is a TypeError for what is no text', () => {
    expect(() => fromJson(undefined as never)).toThrow(TypeError)
    expect(() => fromJson({} as never)).toThrow(TypeError)
  })
})

describe('a wrong shape', () => {
  it('is told place by place, in the order of the format', () => {
    const { issues, message } = errorOf(
      write([
        {
          ...emptyTable,
          title: 5,
          amountUnit: '美元',
          decimals: 1_000_001,
          total: { total: 30, fiscalAppropriation: '1e5', specialAccount: null, other: '' },
          departments: [{ name: '', projects: {}, span: { start: 0.5, end: '3' } }],
        },
        null,
      ]),
    )
    expect(issues.map((issue) => issue.message)).toEqual([
      'At tables[0].title: expected a string or null, found the number 5.',
      'At tables[0].amountUnit: expected one of "元", "千元", "万元", "百万元", "亿元" or null, found the string "美元".',
      'At tables[0].decimals: expected an integer from -1000000 to 1000000, found the number 1000001.',
      'At tables[0].total.total: expected a string of plain digits ("2763.84") or null, found the number 30.',
      'At tables[0].total.fiscalAppropriation: expected a string of plain digits ("2763.84") or null, found the string "1e5".',
      'At tables[0].total.other: expected a string of plain digits ("2763.84") or null, found an empty string.',
      'At tables[0].departments[0].funding: expected an object or null, found nothing.',
      'At tables[0].departments[0].projects: expected an array, found an object.',
      'At tables[0].departments[0].span.start: expected an integer of 0 or more, found the number 0.5.',
      'At tables[0].departments[0].span.end: expected an integer of 0 or more, found the string "3".',
      'At tables[1]: expected an object, found null.',
    ])
    expect(message).toContain('11 values')
    expect(message).toContain('and 1 more')
  })

  it('is told with what may stand there, null among it', () => {
    const project = JSON.parse(toJson(parseMarkdown(document).tables)).tables[0].departments[0].projects[0]
    const [first] = project.indicators
    const wrong = (change: object) =>
      errorOf(
        write([
          {
            ...emptyTable,
            departments: [
              {
                name: null,
                funding: null,
                projects: [{ ...project, indicators: [{ ...first, ...change }] }],
              },
            ],
          },
        ]),
      ).issues.map(({ expected }) => expected)
    const unit = (scale: unknown) => ({ ...first.annual, unit: { ...first.annual.unit, scale } })
    expect(wrong({ ordinal: '1' })).toEqual(['an integer or null'])
    expect(wrong({ ordinal: -1.5 })).toEqual(['an integer or null'])
    expect(wrong({ span: 'x' })).toEqual(['an object whose start is not after its end or null'])
    expect(wrong({ span: { start: 9, end: 2 } })).toEqual([
      'an object whose start is not after its end or null',
    ])
    for (const scale of ['0', '-1', '0.00', '01', 1]) {
      expect(wrong({ annual: unit(scale) })).toEqual(['a string of plain digits above zero ("10000")'])
    }
    expect(errorOf(write([{ ...emptyTable, fiscalYear: -5 }])).issues[0]?.expected).toBe(
      'a year of four digits or null',
    )
  })

  it.each([-2, 0, 1_000_000])('reads %i decimals, as reconcile does', (decimals) => {
    expect(fromJson(write([{ ...emptyTable, decimals }]))[0]?.decimals).toBe(decimals)
  })

  it.each([
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['--02-29', true],
    ['2026-04-30', true],
    ['2026-12-31', true],
    ['2027-02-29', false],
    ['2100-02-29', false],
    ['2027-02-30', false],
    ['--02-30', false],
    ['2026-11-31', false],
    ['--04-31', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
  ])('takes %s for a day: %s', (date, isDay) => {
    expect(dateSchema.safeParse(date).success).toBe(isDay)
  })

  it('is told inside targets by their kind', () => {
    const indicator = {
      ordinal: 1.5,
      category: { key: 'output', codes: [], names: [1] },
      name: '',
      span: 'x',
      cycle: { kind: 'number', text: '' },
      annual: {
        kind: 'compound',
        text: '',
        subject: null,
        basis: null,
        parts: [
          { kind: 'compound' },
          {
            kind: 'deadline',
            text: 'x',
            subject: null,
            basis: null,
            comparator: 'before',
            date: '2026-13-01',
            precision: 'day',
            object: null,
          },
        ],
      },
      weight: null,
      actual: {
        kind: 'range',
        text: '',
        subject: null,
        basis: null,
        min: { value: '-.5' },
        max: null,
        unit: null,
        approximate: 0,
        object: null,
      },
      score: 'NaN',
    }
    const project = {
      name: '',
      funding: { total: null, fiscalAppropriation: null, specialAccount: null, other: null },
      goal: null,
      withheld: false,
      indicators: [indicator],
    }
    const { issues } = errorOf(
      write([{ ...emptyTable, departments: [{ name: null, funding: null, projects: [project] }] }]),
    )
    const under = ['tables', 0, 'departments', 0, 'projects', 0, 'indicators', 0]
    for (const issue of issues) expect(issue.path.slice(0, under.length)).toEqual(under)
    expect(
      issues.map(({ path, expected, found }) => [path.slice(under.length).join('.'), expected, found]),
    ).toEqual([
      ['ordinal', 'an integer or null', 'the number 1.5'],
      ['category.key', expect.stringContaining('"output.quantity"'), 'the string "output"'],
      ['category.names.0', 'a string', 'the number 1'],
      [
        'cycle.kind',
        'one of "quantity", "range", "change", "deadline", "reference", "qualitative", "compound"',
        'the string "number"',
      ],
      [
        'annual.parts.0.kind',
        'one of "quantity", "range", "change", "deadline", "reference", "qualitative"',
        'the string "compound"',
      ],
      ['annual.parts.1.comparator', 'one of "gte", "lte", "gt", "lt", "eq"', 'the string "before"'],
      ['annual.parts.1.date', 'a date ("2026-11-30", "--11-30")', 'the string "2026-13-01"'],
      ['actual.min.value', 'a string of plain digits ("2763.84")', 'the string "-.5"'],
      ['actual.min.inclusive', 'true or false', 'nothing'],
      ['actual.max', 'an object', 'null'],
      ['actual.approximate', 'true or false', 'the number 0'],
      ['score', 'a string of plain digits ("2763.84") or null', 'the string "NaN"'],
      ['span', 'an object whose start is not after its end or null', 'the string "x"'],
    ])
  })

  it('names every place too where more is wrong than the schemas can hand up at once', () => {
    const department = { name: null, funding: null, projects: [{}], span: null }
    const table = { ...emptyTable, span: null, departments: [department] }
    const count = 60_000
    const [first, ...others] = errorOf(write([table])).issues
    const all = errorOf(write(Array(count).fill(table))).issues
    expect(first?.path).toEqual(['tables', 0, 'departments', 0, 'projects', 0, 'name'])
    expect(all).toHaveLength(count * (1 + others.length))
    expect(all[0]).toEqual(first)
    expect(all.at(-1)?.path.slice(0, 2)).toEqual(['tables', count - 1])
    expect(all.at(-1)?.expected).toBe(others.at(-1)?.expected)
  })

  it('never pollutes a prototype', () => {
    const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
    const json = write([emptyTable]).replaceAll('{"', `{${poison},"`)
    const [table] = fromJson(json)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect((table as { polluted?: number }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(table)).toBe(Object.prototype)
    expect(Object.keys(table as object).sort()).toEqual([...Object.keys(emptyTable), 'span'].sort())
  })

  it('does not take what only a prototype has', () => {
    const json = '{"format":"gz-perf-targets","version":"1.0","tables":[{"__proto__":{"title":"x"}}]}'
    expect(errorOf(json).issues[0]).toMatchObject({ path: ['tables', 0, 'title'], found: 'nothing' })
  })
})
