import { isDeepStrictEqual } from 'node:util'
import ts from 'typescript'

/** A line of an `@example` whose result is told. */
export interface Claim {
  /** The expression as written. */
  expression: string
  /** The result as told behind it. */
  told: string
  /** What it is in truth; `thrown` where it throws. */
  found: { value: unknown } | { thrown: unknown }
  /** Whether both are the same. */
  holds: boolean
}

/**
 * Runs an `@example`. Statements are carried out in order; an expression with a comment behind or below it
 * claims that its result is what the comment says:
 *
 *     const { tables } = parseMarkdown(source)
 *     tables.length // 1
 *     parseQuantity('7万元')
 *     // { value: 7, unit: { text: '万元', … } }
 *
 * `console.log(one, other) // 1, 2` claims the same of each of its arguments.
 *
 * A result is a JavaScript literal. A decimal is told as a number or a string of digits, `…` stands for what
 * is left out (fields, items, a part of a string), `throws TypeError` for what is thrown.
 */
export function runExample(example: string, scope: Record<string, unknown>): Claim[] {
  const file = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true)
  const claims: { expression: string; told: string }[] = []
  const lines = file.statements.map((statement, index) => {
    const told = commentBehind(
      example,
      statement.end,
      file.statements[index + 1]?.getStart() ?? example.length,
    )
    if (!ts.isExpressionStatement(statement) || told === '') return statement.getText()
    const printed = printedBy(statement.expression)
    claims.push({ expression: statement.expression.getText(), told: printed === null ? told : `[${told}]` })
    return `claim(() => (${printed === null ? statement.expression.getText() : `[${printed}]`}));`
  })
  const { outputText } = ts.transpileModule(lines.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const found: Claim['found'][] = []
  const claim = (run: () => unknown): void => {
    try {
      found.push({ value: run() })
    } catch (thrown) {
      found.push({ thrown })
    }
  }
  // In a function of its own, what an example makes may have the name of something in the scope.
  const run = new Function(...Object.keys(scope), `return (claim) => {${outputText}\n}`)
  run(...Object.values(scope))(claim)
  return claims.map(({ expression, told }, index) => {
    const result = found[index] as Claim['found']
    return { expression, told, found: result, holds: agrees(told, result) }
  })
}

/** The arguments that `console.log` prints, or `null` for any other expression. */
function printedBy(expression: ts.Expression): string | null {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'console.log') return null
  return expression.arguments.map((argument) => argument.getText()).join(', ')
}

/** The line comments between a statement and the next one, put together. */
function commentBehind(text: string, from: number, to: number): string {
  const between = text.slice(from, to)
  return [...between.matchAll(/\/\/[ \t]?([^\n]*)/g)]
    .map(([, words]) => words)
    .join('\n')
    .trim()
}

function agrees(told: string, found: Claim['found']): boolean {
  const throws = /^throws (\w+)$/.exec(told)
  if (throws) return 'thrown' in found && (found.thrown as Error).name === throws[1]
  if ('thrown' in found) return false
  const rest = Symbol('rest')
  const literal = told.replace(/…(?=\s*\})/g, '[rest]: rest').replace(/…(?=\s*\])/g, 'rest')
  return same(new Function('rest', `return (${literal})`)(rest), found.value, rest)
}

/** Whether a value is what a literal says; `rest` in the literal leaves room. */
function same(told: unknown, value: unknown, rest: symbol): boolean {
  if (isDecimal(value)) {
    return (typeof told === 'number' || typeof told === 'string') && value.toFixed() === String(told)
  }
  if (typeof told === 'string' && typeof value === 'string' && told.includes('…')) return fits(told, value)
  if (Array.isArray(told) && Array.isArray(value)) {
    const open = told.at(-1) === rest
    const items = open ? told.slice(0, -1) : told
    return (
      (open ? value.length >= items.length : value.length === items.length) &&
      items.every((item, index) => same(item, value[index], rest))
    )
  }
  if (isRecord(told) && isRecord(value)) {
    const keys = Object.keys(told)
    const open = rest in told
    return (
      (open || Object.keys(value).length === keys.length) &&
      keys.every((key) => key in value && same(told[key], value[key], rest))
    )
  }
  return isDeepStrictEqual(told, value)
}

/** `'a…z'` fits whatever begins with `a` and ends with `z`. */
function fits(told: string, value: string): boolean {
  const parts = told.split('…')
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = index === parts.length - 1 ? value.length - part.length : value.indexOf(part, at)
    if (found < at || (index === 0 && found !== 0) || !value.startsWith(part, found)) return false
    at = found + part.length
  }
  return true
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDecimal(value: unknown): value is { toFixed(): string } {
  return isRecord(value) && typeof value.toFixed === 'function'
}
