import * as z from 'zod/mini'
import type { Category } from '../model/indicator.js'
import { type SchemaOf, schemaOf } from './schema.js'

/**
 * The zod schema of `Category`.
 *
 * @example
 * const category = { key: 'output.quantity', codes: ['1', '11'], names: ['产出指标', '数量指标'] }
 * categorySchema.parse(category) // { key: 'output.quantity', codes: ['1', '11'], names: ['产出指标', '数量指标'] }
 */
export const categorySchema: SchemaOf<Category> = /* @__PURE__ */ schemaOf<Category>()(
  z.object({
    key: z.nullable(
      z.enum([
        'output.quantity',
        'output.quality',
        'output.timeliness',
        'output.cost',
        'benefit.economic',
        'benefit.social',
        'benefit.ecological',
        'benefit.sustainability',
        'satisfaction.service',
        'cost.economic',
        'cost.social',
        'cost.ecological',
      ]),
    ),
    codes: z.array(z.string()),
    names: z.array(z.string()),
  }),
)
