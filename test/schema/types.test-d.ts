// Held by the compiler (npm run types): each schema gives the interface and takes its JSON form, field by field.
import type * as z from 'zod/mini'
import * as mini from 'zod/mini'
import type { Decimal } from '../../src/amount/decimal.js'
import type { Category, Indicator } from '../../src/model/indicator.js'
import type { Span } from '../../src/model/span.js'
import type { Department, Funding, Project, TargetTable } from '../../src/model/table.js'
import type { Target } from '../../src/model/target.js'
import type { Unit } from '../../src/model/unit.js'
import type { categorySchema } from '../../src/schema/category.js'
import { decimalSchema } from '../../src/schema/decimal.js'
import type { departmentSchema } from '../../src/schema/department.js'
import type { fundingSchema } from '../../src/schema/funding.js'
import type { indicatorSchema } from '../../src/schema/indicator.js'
import type { projectSchema } from '../../src/schema/project.js'
import { type Same, schemaOf } from '../../src/schema/schema.js'
import { spanOrNull, type spanSchema } from '../../src/schema/span.js'
import type { targetTableSchema } from '../../src/schema/table.js'
import type { targetSchema } from '../../src/schema/target/target.js'
import type { unitSchema } from '../../src/schema/unit.js'

function holds<_Claim extends true>(): void {}

holds<Same<z.output<typeof targetTableSchema>, TargetTable>>()
holds<Same<z.output<typeof departmentSchema>, Department>>()
holds<Same<z.output<typeof projectSchema>, Project>>()
holds<Same<z.output<typeof fundingSchema>, Funding>>()
holds<Same<z.output<typeof indicatorSchema>, Indicator>>()
holds<Same<z.output<typeof categorySchema>, Category>>()
holds<Same<z.output<typeof targetSchema>, Target>>()
holds<Same<z.output<typeof unitSchema>, Unit>>()
holds<Same<z.output<typeof spanSchema>, Span>>()
holds<Same<z.output<typeof decimalSchema>, Decimal>>()

holds<Same<z.input<typeof fundingSchema>['total'], string | null>>()
holds<Same<z.input<typeof projectSchema>['span'], Span | null | undefined>>()
holds<Same<z.input<typeof unitSchema>['scale'], string>>()

// A schema that says less, more or other than its interface does not compile.
const { nullable, object, optional, number, string } = mini
interface Line {
  text: string
  value: Decimal | null
  span: Span | null
}
const text = string()
const value = nullable(decimalSchema)
schemaOf<Line>()(object({ text, value, span: spanOrNull }))
// @ts-expect-error a field less
schemaOf<Line>()(object({ text, span: spanOrNull }))
// @ts-expect-error a field more
schemaOf<Line>()(object({ text, value, span: spanOrNull, more: text }))
// @ts-expect-error a field that may be missing
schemaOf<Line>()(object({ text: optional(text), value, span: spanOrNull }))
// @ts-expect-error another type
schemaOf<Line>()(object({ text: number(), value, span: spanOrNull }))
// @ts-expect-error never null
schemaOf<Line>()(object({ text, value: decimalSchema, span: spanOrNull }))
// @ts-expect-error a value less in a union
schemaOf<{ unit: '元' | '万元' }>()(object({ unit: mini.enum(['元']) }))
