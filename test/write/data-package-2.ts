/**
 * What the specification of Data Package 2 (https://datapackage.org/standard/data-package/ and the pages beside it:
 * Data Resource, Table Dialect, Table Schema) asks of a descriptor with tables in it, as a JSON Schema. Written for
 * these tests from the specification's sentences; the profile itself is on no registry of packages.
 */
const text = { type: 'string', minLength: 1 }
const texts = { type: 'array', minItems: 1, uniqueItems: true, items: text }

/** "A POSIX path … relative to the descriptor … `/` and `../` are forbidden", or a URL. */
const path = { type: 'string', pattern: '^(https?://.+|(?!/|~|\\.\\.?/)(?!.*/\\.\\./)[^:\\\\]+)$' }

/** "The field descriptor MUST contain a name"; type, format and constraints as each type has them. */
const field = (type: string, format: string[], constraints: Record<string, object>): object => ({
  properties: {
    type: { const: type },
    format: { enum: ['default', ...format] },
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        ...constraints,
      },
      additionalProperties: false,
    },
  },
})
const length = { type: 'integer', minimum: 0 }
const words = { pattern: { type: 'string', format: 'regex' }, minLength: length, maxLength: length }
const bounds = { minimum: {}, maximum: {}, exclusiveMinimum: {}, exclusiveMaximum: {} }

/** "The fields of the key exist in the schema" is more than a JSON Schema can say; the rows are held to it apart. */
const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: texts,
    reference: {
      type: 'object',
      required: ['fields'],
      properties: { resource: { type: 'string' }, fields: texts },
    },
  },
}

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, title: text, description: text },
        anyOf: [
          field('string', ['email', 'uri', 'binary', 'uuid'], words),
          field('number', [], bounds),
          field('integer', [], bounds),
          field('boolean', [], {}),
          field('date', ['any'], bounds),
          field('year', [], bounds),
        ],
      },
    },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: texts,
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
  },
}

const dialect = {
  type: 'object',
  properties: {
    $schema: { type: 'string', format: 'uri' },
    header: { type: 'boolean' },
    delimiter: text,
    lineTerminator: text,
    quoteChar: { type: 'string', maxLength: 1 },
    doubleQuote: { type: 'boolean' },
    skipInitialSpace: { type: 'boolean' },
  },
}

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    name: text,
    path,
    type: { const: 'table' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[a-z]+/[-+.a-z0-9]+$' },
    encoding: text,
    dialect,
    schema: tableSchema,
  },
}

export const dataPackage2 = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: text,
    description: text,
    keywords: texts,
    resources: { type: 'array', minItems: 1, items: resource },
  },
}
