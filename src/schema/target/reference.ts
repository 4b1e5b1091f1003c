import * as z from 'zod/mini'
import type { ReferenceTarget } from '../../model/target.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { targetFields } from './base.js'
import { comparatorSchema } from './comparator.js'

/**
 * The zod schema of `ReferenceTarget`.
 *
 * @example
 * referenceTargetSchema.safeParse(parseTarget('≤项目立项/预算批复数')).success // true
 * referenceTargetSchema.safeParse(parseTarget('通过审核')).success // false
 */
export const referenceTargetSchema: KindSchemaOf<ReferenceTarget> =
  /* @__PURE__ */ schemaOf<ReferenceTarget>()(
    z.object({
      kind: z.literal('reference'),
      ...targetFields,
      comparator: comparatorSchema,
      reference: z.string(),
    }),
  )
