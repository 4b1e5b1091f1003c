import * as z from 'zod/mini'
import { categorySchema } from './category.js'
import { decimalSchema, digits, positiveDigits, scaleSchema } from './decimal.js'
import { departmentSchema } from './department.js'
import { descriptions } from './descriptions.js'
import { targetDocumentSchema } from './document.js'
import { fundingSchema } from './funding.js'
import { indicatorSchema } from './indicator.js'
import { projectSchema } from './project.js'
import { spanSchema } from './span.js'
import { targetTableSchema } from './table.js'
import { basisSchema } from './target/basis.js'
import { boundSchema } from './target/bound.js'
import { changeTargetSchema } from './target/change.js'
import { compoundTargetSchema } from './target/compound.js'
import { deadlineTargetSchema } from './target/deadline.js'
import { qualitativeTargetSchema } from './target/qualitative.js'
import { quantityTargetSchema } from './target/quantity.js'
import { rangeTargetSchema } from './target/range.js'
import { referenceTargetSchema } from './target/reference.js'
import { targetSchema } from './target/target.js'
import { unitSchema } from './unit.js'

/**
 * A JSON Schema as a plain object.
 *
 * @example
 * Object.keys(toJsonSchema()).slice(0, 3) // ['$schema', 'title', 'type']
 */
export interface JsonSchema {
  [keyword: string]: unknown
}

const title = 'Performance targets of public budgets (gz-perf-targets 1.x)'

/**
 * Creates the JSON Schema (2020-12) of the document that `toJson` writes. `@gz/perf-targets/schema.json` is the same
 * schema as a file. It accepts the documents that `fromJson` accepts: unknown keys are allowed, since a newer minor
 * version may add some.
 *
 * @returns A new object on each call.
 *
 * @example
 * toJsonSchema()['$schema'] // 'https://json-schema.org/draft/2020-12/schema'
 * toJsonSchema()['required'] // ['format', 'version', 'tables']
 */
export function toJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named())) names.add(schema, { id })
  const { $schema, ...schema } = z.toJSONSchema(targetDocumentSchema, {
    metadata: names,
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // A codec has no JSON form of its own; what it reads is a text.
      if (Object.is(zodSchema, decimalSchema)) Object.assign(jsonSchema, decimalJsonSchema)
      if (Object.is(zodSchema, scaleSchema))
        Object.assign(jsonSchema, { type: 'string', pattern: positiveDigits.source })
      const limits = jsonSchema as { minimum?: number; maximum?: number }
      if (limits.minimum === Number.MIN_SAFE_INTEGER) delete limits.minimum
      if (limits.maximum === Number.MAX_SAFE_INTEGER) delete limits.maximum
    },
  })
  // A copy without zod's hidden properties.
  const plain = JSON.parse(JSON.stringify({ $schema, title, ...schema })) as DescribedSchema
  describe(plain, descriptions.Document)
  for (const [id, definition] of Object.entries(plain.$defs as Record<string, DescribedSchema>)) {
    if (id in descriptions) describe(definition, descriptions[id as keyof typeof descriptions])
  }
  return plain
}

const decimalJsonSchema = {
  description: 'A decimal as a string of plain digits, exact at any length.',
  type: 'string',
  pattern: digits.source,
}

/** The definitions of the JSON Schema by name. */
function named(): Record<string, z.core.$ZodType> {
  return {
    TargetTable: targetTableSchema,
    Department: departmentSchema,
    Funding: fundingSchema,
    Project: projectSchema,
    Indicator: indicatorSchema,
    Category: categorySchema,
    Target: targetSchema,
    QuantityTarget: quantityTargetSchema,
    RangeTarget: rangeTargetSchema,
    ChangeTarget: changeTargetSchema,
    DeadlineTarget: deadlineTargetSchema,
    ReferenceTarget: referenceTargetSchema,
    QualitativeTarget: qualitativeTargetSchema,
    CompoundTarget: compoundTargetSchema,
    Basis: basisSchema,
    Bound: boundSchema,
    Unit: unitSchema,
    Decimal: decimalSchema,
    Span: spanSchema,
  }
}

interface DescribedSchema extends JsonSchema {
  description?: string
  properties?: Record<string, DescribedSchema>
  $defs?: Record<string, DescribedSchema>
}

/** Puts the sentences of a node and of its fields where they belong. */
function describe(schema: DescribedSchema, sentences: Readonly<Record<string, string>>): void {
  schema.description = sentences[''] as string
  for (const [field, property] of Object.entries(schema.properties as Record<string, DescribedSchema>)) {
    property.description = sentences[field] as string
  }
}
