import { parse as csvParse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/write/csv/csv.js'
import { defuseFormula, restoreFormula } from '../../src/write/csv/formula.js'
import { toRows } from '../../src/write/rows/rows.js'
import type { Cell } from '../../src/write/rows/sheet.js'
import { anyTable, anyText } from '../arbitrary/any-table.js'

const level = fc.constantFrom('departments', 'projects', 'indicators')

/** Columns whose values are figures; they are never defused. */
const figures = /^(total|fiscalAppropriation|specialAccount|other|weight|score)$|(Value|ValueTo)$/

function stored(text: string): string {
  return Buffer.from(text).toString()
}

describe('CSV of any model', () => {
  it('is read back by csv-parse and papaparse, cell by cell', () => {
    fc.assert(
      fc.property(anyTable, level, fc.boolean(), (table, of, bom) => {
        const rows: Record<string, Cell>[] = toRows(table, of)
        // In UTF-8, as a file, a lone surrogate is U+FFFD.
        const csv = stored(toCsv(table, of, { locale: 'en', bom }))
        const byCsvParse: string[][] = csvParse(csv, { bom: true, relax_column_count: false })
        const byPapaparse = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' })
        expect(byPapaparse.errors).toEqual([])
        expect(byPapaparse.data).toEqual(byCsvParse)
        const [header, ...records] = byCsvParse
        expect(records).toHaveLength(rows.length)
        for (const [at, record] of records.entries()) {
          for (const [index, key] of header!.entries()) {
            const value = rows[at]![key]!
            const cell = record[index]!
            if (value === null) expect(cell).toBe('')
            else if (typeof value === 'boolean') expect(cell).toBe(String(value))
            else if (typeof value !== 'string' || figures.test(key)) expect(Number(cell)).toBe(Number(value))
            else expect(restoreFormula(cell)).toBe(stored(value))
          }
        }
      }),
    )
  })

  it('has no cell that starts like a formula but a figure', () => {
    fc.assert(
      fc.property(anyTable, level, (table, of) => {
        const [header, ...records]: string[][] = csvParse(toCsv(table, of, { locale: 'en' }), { bom: true })
        for (const record of records) {
          for (const [index, cell] of record.entries()) {
            if (!figures.test(header![index]!)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/)
          }
        }
      }),
    )
  })

  it('keeps every digit of a figure', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [header, ...records]: string[][] = csvParse(toCsv(table, 'projects', { locale: 'en' }), {
          bom: true,
        })
        const printed = records.map((record) => record[header!.indexOf('total')])
        const projects = table.departments.flatMap((department) => department.projects)
        expect(printed).toEqual(projects.map(({ funding }) => funding.total?.toFixed() ?? ''))
      }),
    )
  })
})

describe('defusing', () => {
  it('can be taken back for any text, and two texts never become one', () => {
    fc.assert(
      fc.property(anyText, fc.nat(3), (text, quotes) => {
        const quoted = `${"'".repeat(quotes)}${text}`
        expect(restoreFormula(defuseFormula(quoted))).toBe(quoted)
      }),
    )
  })
})
