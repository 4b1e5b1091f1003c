/**
 * One place of a JSON text that is not as the format has it.
 *
 * @example
 * targetDocumentSchema.safeParse({}).success // false
 * new SchemaError([{ path: ['tables'], expected: 'a list', found: 'nothing', message: 'No tables.' }]).issues[0].path // ['tables']
 */
export interface SchemaIssue {
  /** The way to it: `['tables', 0, 'departments', 2, 'name']`; empty for the text as a whole. */
  path: (string | number)[]
  /** What the format has there: `a text or null`. */
  expected: string
  /** What stands there: `the number 5`, `nothing`. */
  found: string
  /** Both in a sentence. */
  message: string
}

/** More places than these are counted in the message and not named. */
const namedIssues = 10

/**
 * Thrown by `fromJson` for a text that is not JSON or not of this format, with every place that is wrong.
 *
 * @example
 * fromJson('{}') // throws SchemaError
 */
export class SchemaError extends Error {
  override readonly name: string = 'SchemaError'
  /** Every place that is wrong, in the order of the format. */
  readonly issues: readonly SchemaIssue[]

  constructor(issues: readonly SchemaIssue[], options: { cause?: unknown } = {}) {
    super(summary(issues), options)
    this.issues = issues
  }
}

/** An issue with its sentence. */
export function schemaIssue(path: (string | number)[], expected: string, found: string): SchemaIssue {
  const place = path.length === 0 ? 'At the top' : `At ${pathText(path)}`
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
  const first = issues[0]?.message ?? 'It is not of the format.'
  if (issues.length <= 1) return first
  const named = issues.slice(0, namedIssues).map((issue) => `- ${issue.message}`)
  const rest = issues.length - named.length
  if (rest > 0) named.push(`- and ${rest} more`)
  return `${issues.length} places are not as the format gz-perf-targets has them:\n${named.join('\n')}`
}
