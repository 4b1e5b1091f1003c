// Misuse by the programmer is a `TypeError` with one form of sentence: `NAME must be WANTED; received VALUE`. No
// text is misuse.

/** Demands what a caller has to pass. */
export function demand(holds: boolean, name: string, wanted: string, value: unknown): asserts holds {
  if (!holds) throw new TypeError(`${name} must be ${wanted}; received ${shown(value)}`)
}

/** A value in a few words: a string in quotes, cut where it is long; of an object only that it is one. */
function shown(value: unknown): unknown {
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`
  return typeof value === 'object' ? value && 'an object' : String(value)
}

/** Demands a text. */
export function demandText(value: unknown, name: string): void {
  demand(typeof value === 'string', name, 'a string', value)
}

/** Demands one of some words, or none. */
export function demandWord(value: unknown, name: string, words: readonly string[]): void {
  demand(value === undefined || words.includes(value as string), name, `one of ${words.join(', ')}`, value)
}

/** Demands a language, or none. */
export function demandLocale(value: unknown): void {
  demandWord(value, 'locale', ['zh-CN', 'en'])
}

/** Demands a year of four digits, as dates have, or none. */
export function demandYear(value: unknown): void {
  const holds = value === undefined || (Number.isInteger(value) && /^\d{4}$/.test(String(value)))
  demand(holds, 'fiscalYear', 'a year of four digits such as 2026', value)
}

/** What stands where a table of the model is wanted, by mistake or not. */
interface Handed {
  total?: { total?: unknown } | null
  departments?: { funding?: { total?: unknown } | null }[]
}

/** Demands a table of the model: a whole result is passed easily, or what `JSON.parse` gives. */
export function demandTable(value: unknown, name = 'table'): void {
  const { total, departments } = (value ?? {}) as Handed
  demand(Array.isArray(departments), name, 'a TargetTable, such as result.tables[0]', value)
  const amount = total?.total ?? departments[0]?.funding?.total
  demand(
    typeof amount !== 'string',
    `an amount of ${name}`,
    'a Decimal (read JSON with fromJson, not with JSON.parse)',
    amount,
  )
}
