import * as z from 'zod/mini'
import type { RangeTarget } from '../../model/target.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { unitSchema } from '../unit.js'
import { targetFields } from './base.js'
import { boundSchema } from './bound.js'

/**
 * The zod schema of `RangeTarget`.
 *
 * @example
 * rangeTargetSchema.safeParse(parseTarget('80%-90%')).success // true
 * rangeTargetSchema.safeParse(parseTarget('通过审核')).success // false
 */
export const rangeTargetSchema: KindSchemaOf<RangeTarget> = /* @__PURE__ */ schemaOf<RangeTarget>()(
  z.object({
    kind: z.literal('range'),
    ...targetFields,
    min: boundSchema,
    max: boundSchema,
    unit: z.nullable(unitSchema),
    approximate: z.boolean(),
    object: z.nullable(z.string()),
  }),
)
