import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { fromJson } from '../../src/schema/from-json.js'
import { toJsonSchema } from '../../src/schema/json-schema.js'
import { SchemaError } from '../../src/schema/schema-error.js'
import { toJson } from '../../src/write/json/json.js'
import { sample } from '../write/sample.js'

describe('toJsonSchema', () => {
  it('is the file that the package ships; rewritten with vitest -u', async () => {
    await expect(`${JSON.stringify(toJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../src/schema/schema.json',
    )
  })

  it('is a valid schema of draft 2020-12', () => {
    expect(new Ajv2020({ strict: true, allowUnionTypes: true }).compile(toJsonSchema())).toBeTypeOf(
      'function',
    )
  })
})

/** Whatever JSON holds. */
type Json = ReturnType<typeof JSON.parse>

/** The sample's JSON with one thing changed. */
function changed(change: (document: Json) => void): unknown {
  const document = JSON.parse(toJson(sample))
  change(document)
  return document
}

describe('an independent validator', () => {
  const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(toJsonSchema())
  const indicator = (document: Json) => document.tables[0].departments[0].projects[0].indicators[0]

  it.each<[string, (document: Json) => void]>([
    ['nothing changed', () => {}],
    ['no spans', (document) => delete document.tables[0].span],
    [
      'a newer minor version with a new key',
      (document) => Object.assign(document, { version: '1.7', made: 'today' }),
    ],
    ['a new key in a node', (document) => Object.assign(indicator(document), { note: 'x' })],
  ])('accepts %s', (_, change) => {
    const document = changed(change)
    expect(valid(document)).toBe(true)
    expect(() => fromJson(JSON.stringify(document))).not.toThrow()
  })

  it.each<[string, (document: Json) => void]>([
    ['another format', (document) => Object.assign(document, { format: 'geojson' })],
    ['another major version', (document) => Object.assign(document, { version: '2.0' })],
    ['no tables', (document) => delete document.tables],
    ['a number for a decimal', (document) => Object.assign(document.tables[0].total, { total: 45 })],
    ['an exponent', (document) => Object.assign(document.tables[0].total, { total: '4.5e1' })],
    ['a comma in a decimal', (document) => Object.assign(document.tables[0].total, { total: '1,045' })],
    ['an unknown unit of amounts', (document) => Object.assign(document.tables[0], { amountUnit: '美元' })],
    ['half a decimal', (document) => Object.assign(document.tables[0], { decimals: 0.5 })],
    ['a billion decimals', (document) => Object.assign(document.tables[0], { decimals: 1e9 })],
    ['a year below zero', (document) => Object.assign(document.tables[0], { fiscalYear: -5 })],
    ['half an ordinal', (document) => Object.assign(indicator(document), { ordinal: 1.5 })],
    ['a unit of nothing', (document) => Object.assign(indicator(document).annual.unit, { scale: '0.00' })],
    [
      'a day that no month has',
      (document) =>
        Object.assign(document.tables[0].departments[0].projects[0].indicators[3].annual, {
          date: '2027-02-30',
        }),
    ],
    ['a missing key', (document) => delete document.tables[0].departments[0].projects[0].goal],
    ['null for a name', (document) => Object.assign(indicator(document), { name: null })],
    ['an unknown kind', (document) => Object.assign(indicator(document).annual, { kind: 'number' })],
    ['a kind without its fields', (document) => Object.assign(indicator(document).annual, { kind: 'range' })],
    ['an unknown comparator', (document) => Object.assign(indicator(document).annual, { comparator: '>=' })],
    ['an unknown category', (document) => Object.assign(indicator(document).category, { key: 'output' })],
    ['a span without an end', (document) => Object.assign(document.tables[0], { span: { start: 0 } })],
    [
      'a day that is none',
      (document) =>
        Object.assign(document.tables[0].departments[0].projects[0].indicators[3].annual, {
          date: '2026-11',
        }),
    ],
  ])('refuses %s', (_, change) => {
    const document = changed(change)
    expect(valid(document)).toBe(false)
    expect(() => fromJson(JSON.stringify(document))).toThrow(SchemaError)
  })
})
