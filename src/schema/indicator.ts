import * as z from 'zod/mini'
import type { Indicator } from '../model/indicator.js'
import { categorySchema } from './category.js'
import { decimalSchema } from './decimal.js'
import { type SchemaOf, schemaOf } from './schema.js'
import { spanOrNull } from './span.js'
import { targetSchema } from './target/target.js'

/**
 * The zod schema of `Indicator`.
 *
 * @example
 * const text = '1、1-产出指标；11-数量指标；培训班；实施周期指标值：≥4批次；年度指标值：≥4批次。'
 * indicatorSchema.safeParse(parseIndicators(text).indicators[0]).success // true
 */
export const indicatorSchema: SchemaOf<Indicator> = /* @__PURE__ */ schemaOf<Indicator>()(
  z.object({
    ordinal: z.nullable(z.int()),
    category: categorySchema,
    name: z.string(),
    cycle: z.nullable(targetSchema),
    annual: z.nullable(targetSchema),
    weight: z.nullable(decimalSchema),
    actual: z.nullable(targetSchema),
    score: z.nullable(decimalSchema),
    span: spanOrNull,
  }),
)
