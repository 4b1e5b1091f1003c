import * as z from 'zod/mini'
import type { QualitativeTarget } from '../../model/target.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { targetFields } from './base.js'

/**
 * The zod schema of `QualitativeTarget`.
 *
 * @example
 * qualitativeTargetSchema.safeParse(parseTarget('通过审核')).success // true
 * qualitativeTargetSchema.safeParse(parseTarget('≥300支')).success // false
 */
export const qualitativeTargetSchema: KindSchemaOf<QualitativeTarget> =
  /* @__PURE__ */ schemaOf<QualitativeTarget>()(z.object({ kind: z.literal('qualitative'), ...targetFields }))
