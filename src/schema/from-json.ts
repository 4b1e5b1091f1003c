import type * as z from 'zod/mini'
import type { TargetTable } from '../model/table.js'
import { demandText } from '../source/demand.js'
import { jsonFormat } from '../write/json/form.js'
import { departmentSchema } from './department.js'
import { readableVersion, type TargetDocument, targetDocumentSchema } from './document.js'
import { expectedAt, valueAt } from './expected.js'
import { foundWords, quoted } from './found.js'
import { indicatorSchema } from './indicator.js'
import { jsonFault } from './json-fault.js'
import { projectSchema } from './project.js'
import { SchemaError, type SchemaIssue, schemaIssue } from './schema-error.js'
import { targetTableSchema } from './table.js'

/**
 * Reads the JSON that `toJson` writes: `fromJson(toJson(tables))` equals `tables`. Other minor versions of the format are
 * read as well; keys that this version does not know are dropped.
 *
 * @param json The text of the JSON document; a byte order mark at its start is ignored.
 * @returns The tables. Spans that were not written are `null`.
 * @throws {SchemaError} If the text is not JSON, has another format or major version, or does not match the schema. The
 * error lists every invalid value.
 * @throws {TypeError} If `json` is not a string.
 *
 * @example
 * const json = toJson(parseMarkdown(source).tables)
 * fromJson(json)[0].departments.map(({ name }) => name).at(-1) // '广州市社会治安综合治理中心'
 * fromJson('[]') // throws SchemaError
 */
export function fromJson(json: string): TargetTable[] {
  demandText(json, 'json')
  // RFC 8259, section 8.1: a parser may pass over a byte order mark, and files of some systems begin with one.
  const data = parsed(json.startsWith('\ufeff') ? json.slice(1) : json)
  checkFormat(data)
  const result = checked(data)
  if (result.success) return result.data.tables
  throw new SchemaError(result.error.issues.map((issue) => asSchemaIssue(issue, data)))
}

function checked(
  data: unknown,
): z.core.util.SafeParseResult<TargetDocument> | { success: false; error: Pick<z.core.$ZodError, 'issues'> } {
  try {
    return check(targetDocumentSchema, data)
  } catch {
    // zod hands issues up as the arguments of a call, and an engine takes no more than some 100,000: then node by node.
    return { success: false, error: { issues: issuesBelow(data, []) } }
  }
}

function check<Model>(schema: z.ZodMiniType<Model>, data: unknown): z.core.util.SafeParseResult<Model> {
  // Without generated code: pages that forbid eval would report the attempt.
  return schema.safeParse(data, { jitless: true })
}

/** The lists of a document, from the outermost in, each with the schema of the node that has it. */
const levels: readonly (readonly [z.ZodMiniType, string])[] = [
  [targetDocumentSchema, 'tables'],
  [targetTableSchema, 'departments'],
  [departmentSchema, 'projects'],
  [projectSchema, 'indicators'],
  [indicatorSchema, ''],
]

/** What is wrong of a node by itself, and then of each node in its list. */
function issuesBelow(data: unknown, path: PropertyKey[], depth = 0): z.core.$ZodIssue[] {
  const [schema, list] = levels[depth] as (typeof levels)[number]
  const below = valueAt(data, list)
  const own = Array.isArray(below) ? { ...(data as object), [list]: [] } : data
  const issues = check(schema, own).error?.issues ?? []
  const found = issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
  if (!Array.isArray(below)) return found
  return found.concat(below.flatMap((node, at) => issuesBelow(node, [...path, list, at], depth + 1)))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    // What engines say of it differs, so it stays in the cause.
    throw new SchemaError([schemaIssue([], 'a JSON object', notJson(json))], { cause })
  }
}

/** `text that is not JSON (line 3, column 14: "}")`. */
function notJson(json: string): string {
  const at = jsonFault(json)
  if (at >= json.length) return json === '' ? 'an empty text' : 'JSON that ends too early'
  const start = json.lastIndexOf('\n', at - 1) + 1
  const line = json.slice(0, start).split('\n').length
  const place = `line ${line}, column ${at - (at === 0 ? 0 : start) + 1}`
  return `text that is not JSON (${place}: ${quoted(json.slice(at, at + 50))})`
}

/** Says first that it is another format, before all that is wrong of it as ours. */
function checkFormat(data: unknown): void {
  const format = valueAt(data, 'format')
  if (format !== jsonFormat) throw wrongAt(['format'], data)
  const version = valueAt(data, 'version')
  if (typeof version === 'string' && readableVersion.test(version)) return
  const expected = '"1.0" or another minor version of 1'
  throw new SchemaError([schemaIssue(['version'], expected, foundWords(version))])
}

function wrongAt(path: (string | number)[], data: unknown): SchemaError {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return new SchemaError([schemaIssue([], 'an object', foundWords(data))])
  }
  const expected = expectedAt(targetDocumentSchema, path, data)
  const found = foundWords(path.reduce<unknown>(valueAt, data))
  return new SchemaError([schemaIssue(path, expected, found)])
}

function asSchemaIssue(issue: z.core.$ZodIssue, data: unknown): SchemaIssue {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  return schemaIssue(
    path,
    expectedAt(targetDocumentSchema, path, data),
    foundWords(path.reduce<unknown>(valueAt, data)),
  )
}
