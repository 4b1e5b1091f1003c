// Writes a spreadsheet with a sheet for departments, projects and indicators:
//
//     npm run build
//     node docs/examples/spreadsheet.mjs [FILE] [performance-targets.xlsx]
import { toCsv, toRows } from '@gz/perf-targets'
import ExcelJS from 'exceljs'
import { readTables } from './read.mjs'

const [file, out = 'performance-targets.xlsx'] = process.argv.slice(2)
const [table] = readTables(file)
const workbook = new ExcelJS.Workbook()

for (const [level, name] of [
  ['departments', '资金使用单位'],
  ['projects', '项目'],
  ['indicators', '绩效指标'],
]) {
  // The Chinese header of toCsv has no quotes in it.
  const [header] = toCsv(table, level).split('\r\n')
  const rows = toRows(table, level).map((row) => Object.values(row))
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(header.split(','))
  // A cell of a workbook has a type, so a text that begins with = stays a text.
  sheet.addRows(rows)
}

await workbook.xlsx.writeFile(out)
console.log(
  `${out}: ${workbook.worksheets.map(({ name, rowCount }) => `${name} ${rowCount - 1}`).join(', ')}`,
)
