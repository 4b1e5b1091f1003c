import * as z from 'zod/mini'
import type { Project } from '../model/table.js'
import { fundingSchema } from './funding.js'
import { indicatorSchema } from './indicator.js'
import { type SchemaOf, schemaOf } from './schema.js'
import { spanOrNull } from './span.js'

/**
 * The zod schema of `Project`.
 *
 * @example
 * projectSchema.safeParse(parseMarkdown(source).tables[0].departments[0].projects[0]).success // true
 */
export const projectSchema: SchemaOf<Project> = /* @__PURE__ */ schemaOf<Project>()(
  z.object({
    name: z.string(),
    funding: fundingSchema,
    goal: z.nullable(z.string()),
    withheld: z.boolean(),
    indicators: z.array(indicatorSchema),
    span: spanOrNull,
  }),
)
