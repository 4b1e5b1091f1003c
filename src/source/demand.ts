// Misuse by the programmer is a `TypeError` that says what was expected; no text is misuse.

/** Demands what a caller has to hand in. */
export function demand(holds: boolean, name: string, wanted: string): asserts holds {
  if (!holds) throw new TypeError(`${name} must be ${wanted}`)
}

/** Demands a text. */
export function demandText(value: unknown, name: string): void {
  demand(typeof value === 'string', name, 'a string')
}

/** Demands one of some words, or none. */
export function demandWord(value: unknown, name: string, words: readonly string[]): void {
  demand(value === undefined || words.includes(value as string), name, `one of ${words.join(', ')}`)
}

/** Demands a language, or none. */
export function demandLocale(value: unknown): void {
  demandWord(value, 'locale', ['zh-CN', 'en'])
}

/** Demands a year, or none. */
export function demandYear(value: unknown): void {
  demand(value === undefined || Number.isSafeInteger(value), 'fiscalYear', 'a whole number, such as 2026')
}

/** What stands where a table of the model is wanted, by mistake or not. */
interface Handed {
  total?: { total?: unknown } | null
  departments?: { funding?: { total?: unknown } | null }[]
}

/** Demands a table of the model: a whole result is handed in easily, or what `JSON.parse` gives. */
export function demandTable(value: unknown): void {
  const { total, departments } = (value ?? {}) as Handed
  demand(Array.isArray(departments), 'table', 'a TargetTable, such as result.tables[0]')
  const amount = total?.total ?? departments[0]?.funding?.total
  demand(typeof amount !== 'string', 'an amount', 'a Decimal: read JSON with fromJson, not with JSON.parse')
}
