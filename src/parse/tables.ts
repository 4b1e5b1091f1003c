import { type Diagnostic, diagnostic, type Report } from '../diagnostic/diagnostic.js'
import type { IndicatorOptions } from '../indicator/options.js'
import type { ParseOptions } from '../model/parse-options.js'
import type { ParseResult } from '../model/parse-result.js'
import type { Project, TargetTable } from '../model/table.js'
import { readSheets } from '../sheet/read.js'
import type { Sheet, SheetProject } from '../sheet/sheet.js'
import type { Block } from '../table/block.js'
import { indicatorsOf } from './indicators.js'
import { inOrder } from './order.js'

/** The sentence behind every reader: blocks → sheets → projects with their indicators. */
export function readTables(read: (report: Report) => Iterable<Block>, options: ParseOptions): ParseResult {
  const diagnostics: Diagnostic[] = []
  const report: Report = (each) => {
    diagnostics.push(each)
  }
  const { sheets, foreign } = readSheets(read(report), options, report)
  if (sheets.length === 0) report(diagnostic('no-table', null, { tables: foreign }))
  const tables = sheets.map((sheet) => tableOf(sheet, report))
  return { tables, diagnostics: inOrder(diagnostics) }
}

function tableOf(sheet: Sheet, report: Report): TargetTable {
  const { title, agency, fiscalYear, amountUnit, decimals, total, span } = sheet
  const reading: IndicatorOptions = { fiscalYear: fiscalYear ?? undefined, levels: new Map() }
  const departments = sheet.departments.map(({ name, funding, projects, span }) => ({
    name,
    funding,
    projects: projects.map((project) => projectOf(project, reading, report)),
    span,
  }))
  return { title, agency, fiscalYear, amountUnit, decimals, total, departments, span }
}

function projectOf(project: SheetProject, reading: IndicatorOptions, report: Report): Project {
  const { name, funding, goal, withheld, indicators, span } = project
  const read = indicatorsOf(indicators, reading, report)
  return { name, funding, goal, withheld, indicators: read, span }
}
