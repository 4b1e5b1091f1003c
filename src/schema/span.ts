import * as z from 'zod/mini'
import type { Span } from '../model/span.js'
import { countSchema } from './count.js'
import { type SchemaOf, schemaOf } from './schema.js'

/**
 * The zod schema of `Span`.
 *
 * @example
 * spanSchema.parse({ start: 0, end: 3 }) // { start: 0, end: 3 }
 * spanSchema.safeParse({ start: -1, end: 3 }).success // false
 */
export const spanSchema: SchemaOf<Span> = /* @__PURE__ */ schemaOf<Span>()(
  z.object({ start: countSchema, end: countSchema }).check(z.refine(({ start, end }) => start <= end)),
)

/** A span, `null`, or left out, which is `null` too. */
export const spanOrNull: z.ZodMiniDefault<z.ZodMiniNullable<SchemaOf<Span>>> = /* @__PURE__ */ z._default(
  z.nullable(spanSchema),
  null,
)
