import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDecimal } from '../../src/amount/decimal.js'
import type { Quantity } from '../../src/model/unit.js'
import { toBase } from '../../src/target/quantity.js'

/** A line of a corpus: a text with what it is to be read as. A field that is left out may hold anything. */
export interface Line {
  text: string
  context?: Record<string, string | number>
  expect?: Record<string, unknown>
  value?: string | null
  [field: string]: unknown
}

export function readLines(path: string): Line[] {
  const text = readFileSync(join(import.meta.dirname, path), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
}

/** Where a reading differs from an expectation, path by path; empty where it meets it. */
export function differences(actual: unknown, expected: Record<string, unknown>, path = ''): string[] {
  const found: string[] = []
  const read = actual as Record<string, unknown>
  for (const [field, wanted] of Object.entries(expected)) {
    const at = `${path}${field}`
    if (field === 'base') {
      const base = toBase({ value: read.value, unit: read.unit ?? null } as Quantity)
      found.push(
        ...differences({ value: base.value, unit: base.unit }, wanted as Record<string, unknown>, `${at}.`),
      )
      continue
    }
    let value = read[field]
    if (field === 'unit' && (typeof wanted === 'string' || wanted === null)) {
      value = (value as { text: string } | null | undefined)?.text ?? null
      if (path.endsWith('base.')) value = (read.unit as { base: string } | null)?.base ?? null
    }
    if (isDecimal(value)) {
      if (!value.equals(String(wanted))) found.push(`${at}: ${value.toFixed()}, not ${String(wanted)}`)
    } else if (Array.isArray(wanted) && Array.isArray(value)) {
      if (wanted.length !== value.length) found.push(`${at}: ${value.length} of them, not ${wanted.length}`)
      else
        for (const [index, each] of wanted.entries()) {
          if (typeof each === 'object') {
            found.push(...differences(value[index], each as Record<string, unknown>, `${at}[${index}].`))
          } else if (value[index] !== each)
            found.push(`${at}[${index}]: ${String(value[index])}, not ${String(each)}`)
        }
    } else if (typeof wanted === 'object' && wanted !== null && typeof value === 'object' && value !== null) {
      found.push(...differences(value, wanted as Record<string, unknown>, `${at}.`))
    } else if (value !== wanted) found.push(`${at}: ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`)
  }
  return found
}
