// Amounts that someone gathered who had not seen the code: test/target/corpus/README.md.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAmount } from '../../src/amount/amount.js'
import { decimal } from '../../src/amount/decimal.js'

const lines = readFileSync(new URL('../target/corpus/amounts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const cases = lines.map((line): { text: string; value: string | null } => JSON.parse(line))

describe('the corpus of amounts', () => {
  it.each(cases)('$text is $value', ({ text, value }) => {
    const read = parseAmount(text)
    if (value === null) expect(read).toBeNull()
    else expect(read?.toFixed()).toBe(decimal(value).toFixed())
  })
})
