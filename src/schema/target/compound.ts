import * as z from 'zod/mini'
import type { CompoundTarget } from '../../model/target.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { targetFields } from './base.js'
import { simpleTargetSchema } from './simple.js'

/**
 * The zod schema of `CompoundTarget`.
 *
 * @example
 * compoundTargetSchema.safeParse(parseTarget('舆情产品制作≥200份、政法工作宣传≥12次')).success // true
 * compoundTargetSchema.safeParse(parseTarget('通过审核')).success // false
 */
export const compoundTargetSchema: KindSchemaOf<CompoundTarget> = /* @__PURE__ */ schemaOf<CompoundTarget>()(
  z.object({ kind: z.literal('compound'), ...targetFields, parts: z.array(simpleTargetSchema) }),
)
