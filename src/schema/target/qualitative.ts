import * as z from 'zod/mini'
import type { QualitativeTarget } from '../../model/target.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { targetFields } from './base.js'

/** The schema of a target without a figure. */
export const qualitativeTargetSchema: KindSchemaOf<QualitativeTarget> =
  /* @__PURE__ */ schemaOf<QualitativeTarget>()(z.object({ kind: z.literal('qualitative'), ...targetFields }))
