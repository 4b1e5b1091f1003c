import * as z from 'zod/mini'
import type { DeadlineTarget } from '../../model/target.js'
import { type KindSchemaOf, schemaOf } from '../schema.js'
import { targetFields } from './base.js'
import { comparatorSchema } from './comparator.js'

/** Any day but the 29th of February, and that day in leap years: what zod checks, the JSON Schema can say. */
const day: RegExp =
  /^(([0-9]{4}-|--)((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-|--)02-29)$/

/** A day of ISO 8601; `--` stands for a year that is not known. */
export const dateSchema: z.ZodMiniType<string, string> = /* @__PURE__ */ z.string().check(z.regex(day))

/**
 * The zod schema of `DeadlineTarget`.
 *
 * @example
 * deadlineTargetSchema.safeParse(parseTarget('2026年11月底前完成')).success // true
 * deadlineTargetSchema.safeParse(parseTarget('通过审核')).success // false
 */
export const deadlineTargetSchema: KindSchemaOf<DeadlineTarget> = /* @__PURE__ */ schemaOf<DeadlineTarget>()(
  z.object({
    kind: z.literal('deadline'),
    ...targetFields,
    comparator: comparatorSchema,
    date: dateSchema,
    precision: z.enum(['year', 'half', 'quarter', 'month', 'day']),
    object: z.nullable(z.string()),
  }),
)
