import * as z from 'zod/mini'
import type { Basis } from '../../model/target.js'
import { type SchemaOf, schemaOf } from '../schema.js'

/**
 * The zod schema of `Basis`.
 *
 * @example
 * basisSchema.parse({ statistic: 'each', per: '日', text: '每日' }) // { statistic: 'each', per: '日', text: '每日' }
 */
export const basisSchema: SchemaOf<Basis> = /* @__PURE__ */ schemaOf<Basis>()(
  z.object({
    statistic: z.enum(['average', 'total', 'each']),
    per: z.nullable(z.string()),
    text: z.string(),
  }),
)
