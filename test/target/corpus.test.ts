import { describe, expect, it } from 'vitest'
import { parseTarget } from '../../src/target/parse.js'
import { parseQuantity, toBase } from '../../src/target/quantity.js'
import { differences, type Line, readLines } from './expectation.js'

/** The differences of every line that has some, with its text. */
function failing(lines: Line[], check: (line: Line) => string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const line of lines) {
    const wrong = check(line)
    if (wrong.length > 0) found[`${line.text} ${JSON.stringify(line.context ?? '')}`] = wrong
  }
  return found
}

const asTarget = (line: Line): string[] =>
  differences(parseTarget(line.text, line.context), line.expect as Record<string, unknown>)

describe('the values of the seed', () => {
  it('reads every one as the gold has it', () => {
    const lines = readLines('../gold/seed-targets.jsonl')
    expect(lines).toHaveLength(65)
    expect(failing(lines, asTarget)).toEqual({})
  })
})

describe('the independent corpus', () => {
  it.each(['values', 'published', 'ranges', 'percentages', 'dates'])('reads %s', (name) => {
    const lines = readLines(`corpus/${name}.jsonl`)
    expect(lines.length).toBeGreaterThan(20)
    expect(failing(lines, asTarget)).toEqual({})
  })

  it('reads numbers', () => {
    const wrong = failing(readLines('corpus/numbers.jsonl'), ({ text, value }) => {
      const quantity = parseQuantity(text)
      const read = quantity === null ? null : toBase(quantity).value
      if (read === null || value === null)
        return read === value ? [] : [`${String(read)}, not ${String(value)}`]
      return read.equals(value as string) ? [] : [`${read.toFixed()}, not ${String(value)}`]
    })
    expect(wrong).toEqual({})
  })

  it('reads quantities', () => {
    const wrong = failing(readLines('corpus/quantities.jsonl'), ({ text, source: _source, ...expected }) => {
      const quantity = parseQuantity(text)
      if (quantity === null) return expected.value === null ? [] : ['null']
      if (expected.value === null) return ['not null']
      const { unit } = quantity
      return differences({ ...quantity, per: unit?.per, dimension: unit?.dimension }, expected)
    })
    expect(wrong).toEqual({})
  })
})
