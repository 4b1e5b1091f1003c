import * as z from 'zod/mini'
import type { TargetTable } from '../model/table.js'
import { placesSchema, yearSchema } from './count.js'
import { departmentSchema } from './department.js'
import { fundingSchema } from './funding.js'
import { type SchemaOf, schemaOf } from './schema.js'
import { spanOrNull } from './span.js'

/**
 * The zod schema of `TargetTable`.
 *
 * @example
 * const [json] = JSON.parse(toJson(parseMarkdown(source).tables)).tables
 * targetTableSchema.parse(json).departments.length // 3
 */
export const targetTableSchema: SchemaOf<TargetTable> = /* @__PURE__ */ schemaOf<TargetTable>()(
  z.object({
    title: z.nullable(z.string()),
    agency: z.nullable(z.string()),
    fiscalYear: z.nullable(yearSchema),
    amountUnit: z.nullable(z.enum(['元', '千元', '万元', '百万元', '亿元'])),
    decimals: placesSchema,
    total: z.nullable(fundingSchema),
    departments: z.array(departmentSchema),
    span: spanOrNull,
  }),
)
