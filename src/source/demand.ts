// Misuse by the programmer is a `TypeError` that says what was expected; no text is misuse.

/** Demands a text. */
export function demandText(value: unknown, name: string): void {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string`)
}

/** Demands a year, or none. */
export function demandYear(value: unknown): void {
  if (value !== undefined && !Number.isSafeInteger(value))
    throw new TypeError('fiscalYear must be a whole number, such as 2026')
}

/** Demands a table of the model: a whole result is handed in easily. */
export function demandTable(value: unknown): void {
  if (!Array.isArray((value as { departments?: unknown } | null | undefined)?.departments))
    throw new TypeError('table must be a TargetTable, such as result.tables[0]')
}
