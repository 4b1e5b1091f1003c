import * as z from 'zod/mini'
import type { Unit } from '../model/unit.js'
import { scaleSchema } from './decimal.js'
import { type SchemaOf, schemaOf } from './schema.js'

/**
 * The zod schema of `Unit`.
 *
 * @example
 * unitSchema.parse({ text: '万元', scale: '10000', base: '元', per: [], dimension: 'money' }).scale // 10000
 */
export const unitSchema: SchemaOf<Unit> = /* @__PURE__ */ schemaOf<Unit>()(
  z.object({
    text: z.string(),
    scale: scaleSchema,
    base: z.string(),
    per: z.array(z.string()),
    dimension: z.nullable(
      z.enum([
        'money',
        'ratio',
        'duration',
        'count',
        'score',
        'length',
        'area',
        'volume',
        'mass',
        'data',
        'energy',
      ]),
    ),
  }),
)
