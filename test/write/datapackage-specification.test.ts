import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDataPackage } from '../../src/write/datapackage/datapackage.js'
import { anyTable } from '../arbitrary/any-table.js'
import { runs } from '../laws.js'
import { dataPackage2 } from './data-package-2.js'
import { sample } from './sample.js'

// What validates on npm knows version 1 alone (datapackage.test.ts): so ajv holds the descriptor to what the
// specification of version 2 says.
const isValid = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(dataPackage2)

interface Field {
  name: string
  type: string
  constraints?: { required?: boolean; minimum?: number; pattern?: string; enum?: string[] }
}
interface Resource {
  name: string
  path: string
  schema: {
    fields: Field[]
    primaryKey: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}
interface Descriptor {
  resources: Resource[]
}

function descriptorOf(files: Record<string, string>): Descriptor {
  return JSON.parse(files['datapackage.json']!)
}

/** The rows of a file; a cell that is no more than a separator is blank, and so `null`. */
function rowsOf(text: string): Record<string, string | null>[] {
  return parse(text, {
    columns: true,
    cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
  }) as Record<string, string | null>[]
}

const number = /^-?\d+(\.\d+)?$/

/** What is wrong with a value, by the types and constraints of Table Schema. */
function wrongWith(value: string | null, { type, constraints = {} }: Field): string | null {
  if (value === null) return constraints.required ? 'is missing' : null
  if (type === 'integer' && !/^-?\d+$/.test(value)) return 'is no integer'
  if (type === 'number' && !number.test(value)) return 'is no number'
  if (type === 'boolean' && value !== 'true' && value !== 'false') return 'is no boolean'
  if (constraints.enum !== undefined && !constraints.enum.includes(value)) return 'is none of the words'
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(value))
    return 'is no such text'
  return constraints.minimum !== undefined && Number(value) < constraints.minimum ? 'is too small' : null
}

/** What is wrong with the rows of a package. */
function errorsIn(files: Record<string, string>): string[] {
  const { resources } = descriptorOf(files)
  const keyOf = (row: Record<string, string | null>, fields: string[]) =>
    fields.map((field) => row[field]).join('/')
  const read = new Map(resources.map(({ name, path }) => [name, rowsOf(files[path]!)]))
  return resources.flatMap(({ name, schema }) => {
    const rows = read.get(name)!
    const keys = rows.map((row) => keyOf(row, schema.primaryKey))
    const values = rows.flatMap((row) =>
      schema.fields.flatMap((field) => {
        const wrong = wrongWith(row[field.name] ?? null, field)
        return wrong === null ? [] : [`${name}.${field.name} ${JSON.stringify(row[field.name])} ${wrong}`]
      }),
    )
    const lost = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set(read.get(reference.resource)!.map((row) => keyOf(row, reference.fields)))
      return rows.map((row) => keyOf(row, fields)).filter((key) => !known.has(key))
    })
    return [
      ...values,
      ...lost,
      ...(new Set(keys).size === keys.length ? [] : [`${name}: a key stands twice`]),
    ]
  })
}

describe('the specification of version 2', () => {
  it('is kept, whatever the tables hold', () => {
    fc.assert(
      fc.property(fc.array(anyTable, { maxLength: 2 }), (tables) => {
        isValid(descriptorOf(toDataPackage(tables)))
        expect(isValid.errors).toBeNull()
      }),
      runs(30),
    )
  })

  const [projects, ...others] = descriptorOf(toDataPackage(sample)).resources.toReversed() as [
    Resource,
    ...Resource[],
  ]
  const having = (change: object) => ({ resources: [...others, { ...projects, ...change }] })
  const schemaHaving = (change: object) => having({ schema: { ...projects.schema, ...change } })
  it.each<[string, object]>([
    ['no resources', {}],
    ['resources of none', { resources: [] }],
    ['a resource without a name', having({ name: undefined })],
    ['a path out of the package', having({ path: '/etc/passwd' })],
    ['another type', having({ type: 'sheet' })],
    ['a dialect with a number', having({ dialect: { delimiter: 1 } })],
    ['a media type that is none', having({ mediatype: 'csv' })],
    ['a schema without fields', having({ schema: {} })],
    ['a field without a name', schemaHaving({ fields: [{ type: 'string' }] })],
    ['a field of no type', schemaHaving({ fields: [{ name: 'a', type: 'text' }] })],
    [
      'a text with a minimum of words',
      schemaHaving({ fields: [{ name: 'a', type: 'string', format: 'word' }] }),
    ],
    [
      'words that stand twice',
      schemaHaving({ fields: [{ name: 'a', type: 'string', constraints: { enum: ['b', 'b'] } }] }),
    ],
    ['a key that leads nowhere', schemaHaving({ foreignKeys: [{ fields: ['table'] }] })],
    ['a key of none', schemaHaving({ primaryKey: [] })],
  ])('refuses %s', (_what, descriptor) => {
    expect(isValid(JSON.parse(JSON.stringify(descriptor)))).toBe(false)
  })
})

describe('the rows', () => {
  it('are as their schemas say, whatever the tables hold', () => {
    fc.assert(
      fc.property(fc.array(anyTable, { maxLength: 3 }), (tables) => {
        expect(errorsIn(toDataPackage(tables))).toEqual([])
      }),
      runs(60),
    )
  })

  it.each([
    ['projects.csv', /^1,1,1,/m, '1,1,9,', 'indicators'],
    ['departments.csv', /^1,2,/m, '1,1,', 'stands twice'],
    ['tables.csv', '万元', '美元', 'none of the words'],
    ['tables.csv', ',45,', ',many,', 'no number'],
    ['indicators.csv', '2026-11-30', '2026年', 'no such text'],
  ])('of %s would be found wrong, so they are looked at', (file, from, to, _error) => {
    const files = toDataPackage(sample)
    const changed = { ...files, [file]: files[file]!.replace(from, to) }
    expect(changed[file]).not.toBe(files[file])
    expect(errorsIn(changed)).not.toEqual([])
  })
})
