import * as z from 'zod/mini'
import type { SimpleTarget } from '../../model/target.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { changeTargetSchema } from './change.js'
import { deadlineTargetSchema } from './deadline.js'
import { qualitativeTargetSchema } from './qualitative.js'
import { quantityTargetSchema } from './quantity.js'
import { rangeTargetSchema } from './range.js'
import { referenceTargetSchema } from './reference.js'

/**
 * The zod schema of `SimpleTarget`: any kind except `compound`.
 *
 * @example
 * simpleTargetSchema.safeParse(parseTarget('≥300支')).success // true
 * simpleTargetSchema.safeParse(parseTarget('舆情产品制作≥200份、政法工作宣传≥12次')).success // false
 */
export const simpleTargetSchema: KindSchemaOf<SimpleTarget> = /* @__PURE__ */ schemaOf<SimpleTarget>()(
  z.discriminatedUnion('kind', [
    quantityTargetSchema,
    rangeTargetSchema,
    changeTargetSchema,
    deadlineTargetSchema,
    referenceTargetSchema,
    qualitativeTargetSchema,
  ]),
)
