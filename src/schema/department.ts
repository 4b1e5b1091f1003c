import * as z from 'zod/mini'
import type { Department } from '../model/table.js'
import { fundingSchema } from './funding.js'
import { projectSchema } from './project.js'
import { type SchemaOf, schemaOf } from './schema.js'
import { spanOrNull } from './span.js'

/**
 * The zod schema of `Department`.
 *
 * @example
 * departmentSchema.safeParse(parseMarkdown(source).tables[0].departments[0]).success // true
 */
export const departmentSchema: SchemaOf<Department> = /* @__PURE__ */ schemaOf<Department>()(
  z.object({
    name: z.nullable(z.string()),
    funding: z.nullable(fundingSchema),
    projects: z.array(projectSchema),
    span: spanOrNull,
  }),
)
