import * as z from 'zod/mini'
import type { Target } from '../../model/target.js'
import { type SchemaOf, schemaOf } from '../schema.js'
import { changeTargetSchema } from './change.js'
import { compoundTargetSchema } from './compound.js'
import { deadlineTargetSchema } from './deadline.js'
import { qualitativeTargetSchema } from './qualitative.js'
import { quantityTargetSchema } from './quantity.js'
import { rangeTargetSchema } from './range.js'
import { referenceTargetSchema } from './reference.js'

/**
 * The zod schema of `Target`, of any kind.
 *
 * @example
 * targetSchema.safeParse(parseTarget('≥300支')).success // true
 * targetSchema.safeParse({ kind: 'guess' }).success // false
 */
export const targetSchema: SchemaOf<Target> = /* @__PURE__ */ schemaOf<Target>()(
  z.discriminatedUnion('kind', [
    quantityTargetSchema,
    rangeTargetSchema,
    changeTargetSchema,
    deadlineTargetSchema,
    referenceTargetSchema,
    qualitativeTargetSchema,
    compoundTargetSchema,
  ]),
)
