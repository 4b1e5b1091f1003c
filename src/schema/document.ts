import * as z from 'zod/mini'
import type { TargetTable } from '../model/table.js'
import { jsonFormat } from '../write/json/form.js'
import { type SchemaOf, schemaOf } from './schema.js'
import { targetTableSchema } from './table.js'

/**
 * The document that `toJson` writes, with tables as in the model.
 *
 * @example
 * JSON.parse(toJson([])) // { format: 'gz-perf-targets', version: '1.0', tables: [] }
 */
export interface TargetDocument {
  /** The name of the format. */
  format: typeof jsonFormat
  /** The version of the format, `major.minor`; the major is 1. */
  version: string
  /** The tables in document order. */
  tables: TargetTable[]
}

/** Versions that are read: a newer minor only adds. */
export const readableVersion: RegExp = /^1\.(0|[1-9][0-9]*)$/

/**
 * The zod schema of `TargetDocument`, the document that `toJson` writes.
 *
 * @example
 * targetDocumentSchema.parse(JSON.parse(toJson([]))).tables // []
 */
export const targetDocumentSchema: SchemaOf<TargetDocument> = /* @__PURE__ */ schemaOf<TargetDocument>()(
  z.object({
    format: z.literal(jsonFormat),
    version: z.string().check(z.regex(readableVersion)),
    tables: z.array(targetTableSchema),
  }),
)
