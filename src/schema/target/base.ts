import * as z from 'zod/mini'
import type { Basis } from '../../model/target.js'
import type { SchemaOf } from '../schema.js'
import { spanOrNull } from '../span.js'
import { basisSchema } from './basis.js'

/** The fields that every target has, whatever its kind. */
export const targetFields: {
  text: z.ZodMiniString<string>
  subject: z.ZodMiniNullable<z.ZodMiniString<string>>
  basis: z.ZodMiniNullable<SchemaOf<Basis>>
  span: typeof spanOrNull
} = {
  text: /* @__PURE__ */ z.string(),
  subject: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
  basis: /* @__PURE__ */ z.nullable(basisSchema),
  span: spanOrNull,
}
