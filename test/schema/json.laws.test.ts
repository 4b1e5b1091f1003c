import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { TargetTable } from '../../src/model/table.js'
import { fromJson } from '../../src/schema/from-json.js'
import { toJsonSchema } from '../../src/schema/json-schema.js'
import { SchemaError } from '../../src/schema/schema-error.js'
import { targetTableSchema } from '../../src/schema/table.js'
import { toJson } from '../../src/write/json/json.js'
import { anyTable } from '../arbitrary/any-table.js'

const tables = fc.array(anyTable, { maxLength: 3 })

/** The tables with every `span` null. */
function withoutSpans(value: readonly TargetTable[]): unknown {
  return JSON.parse(toJson(value), (key, inner) => (key === 'span' ? null : inner))
}

describe('JSON of any model', () => {
  it('reads back equal', () => {
    fc.assert(
      fc.property(tables, fc.nat(3), (value, indent) => {
        expect(fromJson(toJson(value, { indent }))).toEqual(value)
      }),
    )
  })

  it('is the same text again, whatever the order of the keys in the objects', () => {
    fc.assert(
      fc.property(tables, (value) => {
        expect(toJson(fromJson(toJson(value)))).toBe(toJson(value))
      }),
    )
  })

  it('reads back with null for the spans that were left out', () => {
    fc.assert(
      fc.property(tables, (value) => {
        const read = fromJson(toJson(value, { spans: false }))
        expect(JSON.parse(toJson(read)).tables).toEqual((withoutSpans(value) as { tables: unknown }).tables)
      }),
    )
  })

  it('is valid by the JSON Schema, spans or none', () => {
    const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(toJsonSchema())
    fc.assert(
      fc.property(tables, fc.boolean(), (value, spans) => {
        expect(valid(JSON.parse(toJson(value, { spans })))).toBe(true)
      }),
    )
  })

  it('is decoded and encoded by the schema of a table, which takes the model as well', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [json] = JSON.parse(toJson(table)).tables
        expect(targetTableSchema.parse(json)).toEqual(table)
        expect(targetTableSchema.parse(table)).toEqual(table)
        expect(z.encode(targetTableSchema, table)).toEqual(json)
      }),
    )
  })
})

describe('fromJson on any text', () => {
  const envelope = (inner: unknown) =>
    JSON.stringify({ format: 'gz-perf-targets', version: '1.0', tables: inner })

  it('gives tables or throws a SchemaError', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.jsonValue().map(envelope))
    fc.assert(fc.property(texts, onlySchemaErrors))
  })

  it('gives tables or throws a SchemaError on JSON that was damaged in one place', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.jsonValue(), (value, at, inner) => {
        let count = 0
        const places = toJson(value).split(/[[{,:]/).length
        const text = JSON.stringify(
          JSON.parse(toJson(value), (_key, old) => (count++ === at % places ? inner : old)),
        )
        if (text !== undefined) onlySchemaErrors(text)
      }),
    )
  })

  function onlySchemaErrors(json: string): void {
    try {
      const read = fromJson(json)
      expect(fromJson(toJson(read))).toEqual(read)
    } catch (error) {
      expect(error).toBeInstanceOf(SchemaError)
      const { issues, message } = error as SchemaError
      expect(issues.length).toBeGreaterThan(0)
      expect(message).not.toContain('Invalid input')
      expect(issues.map((issue) => issue.expected)).not.toContain('another form')
    }
  }
})
