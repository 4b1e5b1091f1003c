import * as z from 'zod/mini'
import type { Comparator } from '../../model/target.js'
import { type SchemaOf, schemaOf } from '../schema.js'

/**
 * The zod schema of `Comparator`.
 *
 * @example
 * comparatorSchema.parse('gte') // 'gte'
 * comparatorSchema.safeParse('≥').success // false
 */
export const comparatorSchema: SchemaOf<Comparator> = /* @__PURE__ */ schemaOf<Comparator>()(
  z.enum(['gte', 'lte', 'gt', 'lt', 'eq']),
)
