import * as z from 'zod/mini'
import { countSchema, placesSchema, yearSchema } from './count.js'
import { decimalSchema, scaleSchema } from './decimal.js'
import { spanSchema } from './span.js'
import { dateSchema } from './target/deadline.js'

type Schema = z.core.$ZodType

/**
 * What a schema has at a place, in words: `a string or null`. The way down goes by the schema; at a union, by
 * the `kind` that stands in the data.
 */
export function expectedAt(root: Schema, path: readonly PropertyKey[], data: unknown): string {
  let schema = root
  let value = data
  for (const step of path) {
    const node = bare(schema)
    if (node instanceof z.ZodMiniDiscriminatedUnion && step === 'kind')
      return oneOf(node._zod.def.options.flatMap(kindsOf))
    schema = childOf(node, step, value)
    value = valueAt(value, step)
  }
  return wordsOf(schema)
}

/** The value under a key of its own, or `undefined`. */
export function valueAt(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return (value as Record<PropertyKey, unknown>)[step]
}

/** A schema without the marks that something may be left out or `null`. */
function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodMiniDefault || schema instanceof z.ZodMiniNullable) {
    return bare(schema._zod.def.innerType as Schema)
  }
  return schema
}

/** The schema below a node. What zod finds fault with in a union lies below the option that its `kind` names. */
function childOf(node: Schema, step: PropertyKey, value: unknown): Schema {
  if (node instanceof z.ZodMiniArray) return node._zod.def.element as Schema
  if (node instanceof z.ZodMiniObject)
    return (node._zod.def.shape as Record<PropertyKey, Schema>)[step] as Schema
  const kind = valueAt(value, 'kind')
  const { options } = (node as z.ZodMiniDiscriminatedUnion)._zod.def
  return childOf(options.find((each) => kindsOf(each).includes(kind)) as Schema, step, value)
}

/** The kinds that one option of a union stands for. */
function kindsOf(option: z.core.SomeType): unknown[] {
  const values = (option as Schema)._zod.propValues as z.core.util.PropValues
  return [...(values.kind as ReadonlySet<unknown>)]
}

function wordsOf(schema: Schema): string {
  const words = wordsOfBare(bare(schema))
  const own = schema instanceof z.ZodMiniDefault ? schema._zod.def.innerType : schema
  return own instanceof z.ZodMiniNullable ? `${words} or null` : words
}

function wordsOfBare(node: Schema): string {
  if (node === decimalSchema) return 'a string of plain digits ("2763.84")'
  if (node === dateSchema) return 'a date ("2026-11-30", "--11-30")'
  if (node === countSchema) return 'an integer of 0 or more'
  if (node === scaleSchema) return 'a string of plain digits above zero ("10000")'
  if (node === yearSchema) return 'a year of four digits'
  if (node === placesSchema) return 'an integer from -1000000 to 1000000'
  if (node === spanSchema) return 'an object whose start is not after its end'
  if (node instanceof z.ZodMiniEnum) return oneOf(Object.values(node._zod.def.entries))
  if (node instanceof z.ZodMiniLiteral) return oneOf(node._zod.def.values)
  if (node instanceof z.ZodMiniArray) return 'an array'
  if (node instanceof z.ZodMiniString) return 'a string'
  if (node instanceof z.ZodMiniBoolean) return 'true or false'
  if (node instanceof z.ZodMiniNumberFormat) return 'an integer'
  return 'an object'
}

function oneOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => `"${String(value)}"`)
  return quoted.length === 1 ? String(quoted[0]) : `one of ${quoted.join(', ')}`
}
