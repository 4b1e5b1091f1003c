/**
 * One invalid value in a JSON document.
 *
 * @example
 * targetDocumentSchema.safeParse({}).success // false
 * new SchemaError([{ path: ['tables'], expected: 'a list', found: 'nothing', message: 'No tables.' }]).issues[0].path // ['tables']
 */
export interface SchemaIssue {
  /** The path of the value: `['tables', 0, 'departments', 2, 'name']`; empty for the whole document. */
  path: (string | number)[]
  /** What the schema requires: `a string or null`. */
  expected: string
  /** What the document has: `the number 5`, `nothing`. */
  found: string
  /** Path, requirement and finding in one sentence. */
  message: string
}

/** More places than these are counted in the message and not named. */
const namedIssues = 10

/**
 * The error that `fromJson` throws for text that is not JSON or does not match the schema.
 *
 * @example
 * fromJson('{}') // throws SchemaError
 */
export class SchemaError extends Error {
  override readonly name: string = 'SchemaError'
  /** Every invalid value, in the order of the schema. */
  readonly issues: readonly SchemaIssue[]

  constructor(issues: readonly SchemaIssue[], options: { cause?: unknown } = {}) {
    super(summary(issues), options)
    this.issues = issues
  }
}

/** An issue with its sentence. */
export function schemaIssue(path: (string | number)[], expected: string, found: string): SchemaIssue {
  const place = path.length === 0 ? 'At the top level' : `At ${pathText(path)}`
  return { path, expected, found, message: `${place}: expected ${expected}, found ${found}.` }
}

/** A path as JavaScript writes it: `tables[0].departments[2].name`. */
function pathText(path: readonly (string | number)[]): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else text += text === '' ? step : `.${step}`
  }
  return text
}

function summary(issues: readonly SchemaIssue[]): string {
  const first = issues[0]?.message ?? 'The document does not match the format.'
  if (issues.length <= 1) return first
  const named = issues.slice(0, namedIssues).map((issue) => `- ${issue.message}`)
  const rest = issues.length - named.length
  if (rest > 0) named.push(`- and ${rest} more`)
  return `${issues.length} values do not match the format gz-perf-targets:\n${named.join('\n')}`
}
