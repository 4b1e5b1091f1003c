import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { pick, plainExpected, plainTable } from './plain.js'

const source = readFileSync('seeds/guangzhou-zhengfawei-2026.md', 'utf8')
const gold = JSON.parse(readFileSync('test/gold/seed-structure.json', 'utf8'))

describe('the seed', () => {
  const { tables, diagnostics } = parseMarkdown(source)

  it('reads as the gold has it', () => {
    expect(tables).toHaveLength(1)
    expect(pick(plainTable(tables[0]!), gold)).toEqual(plainExpected(gold))
  })

  it('has no errors, and an info for each repair', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['fragments-joined', 'column-lost', 'column-lost'])
  })
})
