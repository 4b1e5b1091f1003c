import * as z from 'zod/mini'
import type { Bound } from '../../model/target.js'
import { decimalSchema } from '../decimal.js'
import { type SchemaOf, schemaOf } from '../schema.js'

/**
 * The zod schema of `Bound`.
 *
 * @example
 * boundSchema.parse({ value: '80', inclusive: true }) // { value: 80, inclusive: true }
 */
export const boundSchema: SchemaOf<Bound> = /* @__PURE__ */ schemaOf<Bound>()(
  z.object({ value: decimalSchema, inclusive: z.boolean() }),
)
