import * as z from 'zod/mini'
import type { CompoundTarget } from '../../model/target.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { targetFields } from './base.js'
import { simpleTargetSchema } from './simple.js'

/** The schema of several targets in one. */
export const compoundTargetSchema: KindSchemaOf<CompoundTarget> = /* @__PURE__ */ schemaOf<CompoundTarget>()(
  z.object({ kind: z.literal('compound'), ...targetFields, parts: z.array(simpleTargetSchema) }),
)
