import * as z from 'zod/mini'
import type { ChangeTarget } from '../../model/target.js'
import { decimalSchema } from '../decimal.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { unitSchema } from '../unit.js'
import { targetFields } from './base.js'
import { comparatorSchema } from './comparator.js'

/**
 * The zod schema of `ChangeTarget`.
 *
 * @example
 * changeTargetSchema.safeParse(parseTarget('提升20%')).success // true
 * changeTargetSchema.safeParse(parseTarget('通过审核')).success // false
 */
export const changeTargetSchema: KindSchemaOf<ChangeTarget> = /* @__PURE__ */ schemaOf<ChangeTarget>()(
  z.object({
    kind: z.literal('change'),
    ...targetFields,
    direction: z.enum(['increase', 'decrease']),
    comparator: comparatorSchema,
    implied: z.boolean(),
    approximate: z.boolean(),
    value: decimalSchema,
    unit: z.nullable(unitSchema),
    baseline: z.nullable(z.string()),
    object: z.nullable(z.string()),
  }),
)
