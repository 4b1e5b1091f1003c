import * as z from 'zod/mini'
import type { Funding } from '../model/table.js'
import { decimalSchema } from './decimal.js'
import { type SchemaOf, schemaOf } from './schema.js'

/**
 * The zod schema of `Funding`.
 *
 * @example
 * fundingSchema.parse({ total: '2763.84', fiscalAppropriation: null, specialAccount: null, other: '0' })
 * // { total: 2763.84, fiscalAppropriation: null, specialAccount: null, other: 0 }
 */
export const fundingSchema: SchemaOf<Funding> = /* @__PURE__ */ schemaOf<Funding>()(
  z.object({
    total: z.nullable(decimalSchema),
    fiscalAppropriation: z.nullable(decimalSchema),
    specialAccount: z.nullable(decimalSchema),
    other: z.nullable(decimalSchema),
  }),
)
