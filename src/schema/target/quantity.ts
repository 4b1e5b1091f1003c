import * as z from 'zod/mini'
import type { QuantityTarget } from '../../model/target.js'
import { decimalSchema } from '../decimal.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { unitSchema } from '../unit.js'
import { targetFields } from './base.js'
import { comparatorSchema } from './comparator.js'

/**
 * The zod schema of `QuantityTarget`.
 *
 * @example
 * quantityTargetSchema.safeParse(parseTarget('≥300支')).success // true
 * quantityTargetSchema.safeParse(parseTarget('通过审核')).success // false
 */
export const quantityTargetSchema: KindSchemaOf<QuantityTarget> = /* @__PURE__ */ schemaOf<QuantityTarget>()(
  z.object({
    kind: z.literal('quantity'),
    ...targetFields,
    comparator: comparatorSchema,
    implied: z.boolean(),
    approximate: z.boolean(),
    value: decimalSchema,
    unit: z.nullable(unitSchema),
    object: z.nullable(z.string()),
  }),
)
