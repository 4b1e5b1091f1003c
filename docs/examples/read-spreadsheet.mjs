// A table of performance targets in an .xlsx file, read through parseGrid.
//
//     npm run build
//     node docs/examples/read-spreadsheet.mjs [FILE]
//
// exceljs reads the file; a merged cell is handed over once, with what it covers. Without a file the example makes
// one first, so that it runs as it stands.
import { parseGrid } from '@gz/perf-targets'
import ExcelJS from 'exceljs'

const [file] = process.argv.slice(2)
const workbook = new ExcelJS.Workbook()
if (file === undefined) await workbook.xlsx.load(await sample())
else await workbook.xlsx.readFile(file)

const grids = workbook.worksheets.map(gridOf)
const { tables, diagnostics } = parseGrid(grids)
for (const { title, agency, amountUnit, departments } of tables) {
  console.log(`${title}: ${agency}, ${amountUnit}`)
  for (const { name, projects } of departments) {
    console.log(`  ${name}`)
    for (const project of projects) {
      console.log(
        `    ${project.name} ${project.funding.total?.toFixed()} (${project.indicators.length} indicators)`,
      )
    }
  }
}
for (const { code, severity } of diagnostics) console.log(`${severity} ${code}`)

/** A sheet as a grid: each written cell once, with the rows and columns that it covers. */
function gridOf(sheet) {
  const rows = []
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells = []
    for (let column = 1; column <= sheet.columnCount; column++) {
      const cell = row.getCell(column)
      // The cells that a merge covers are not handed over.
      if (cell.isMerged && cell.master !== cell) continue
      cells.push({ text: textOf(cell), ...spansOf(sheet, cell) })
    }
    rows.push(cells)
  })
  return { rows }
}

/** What a cell shows. Of 20.000000000000004, the sum of a formula, a spreadsheet shows fifteen digits. */
function textOf(cell) {
  const value = cell.result ?? cell.value
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : cell.text
}

/** How far a cell reaches: over the cells to its right and below that have it for their master. */
function spansOf(sheet, cell) {
  if (!cell.isMerged) return {}
  let colSpan = 1
  let rowSpan = 1
  while (covers(sheet, cell, 0, colSpan)) colSpan++
  while (covers(sheet, cell, rowSpan, 0)) rowSpan++
  return { colSpan, rowSpan }
}

function covers(sheet, cell, down, right) {
  const row = Number(cell.row) + down
  const column = Number(cell.col) + right
  if (row > sheet.rowCount || column > sheet.columnCount) return false
  return sheet.getCell(row, column).master === cell
}

/** A workbook with a title over all columns, a header of two rows, and a project over two rows. */
async function sample() {
  const made = new ExcelJS.Workbook()
  const sheet = made.addWorksheet('绩效目标表')
  sheet.addRows([
    ['2026年项目支出绩效目标表'],
    ['部门名称：某市图书馆', '', '', '', '', '', '单位：万元'],
    ['项目名称（资金使用单位）', '预算金额', '', '', '', '绩效目标', '绩效指标'],
    ['', '总计', '财政拨款', '财政专户拨款', '其他资金', '', ''],
    ['合计', 42.5, 40, '', 2.5, '', ''],
    ['某市图书馆', 42.5, 40, '', 2.5, '', ''],
    [
      '图书购置',
      42.5,
      40,
      '',
      2.5,
      '丰富馆藏。',
      '1、1-产出指标；11-数量指标；购置图书；年度指标值:≥5000册。',
    ],
    ['', '', '', '', '', '', '2、3-满意度指标；31-服务对象满意度；读者满意度；年度指标值:≥90%。'],
  ])
  for (const merged of ['A1:G1', 'A2:F2', 'A3:A4', 'B3:E3', 'F3:F4', 'G3:G4']) sheet.mergeCells(merged)
  for (const column of ['A', 'B', 'C', 'D', 'E', 'F']) sheet.mergeCells(`${column}7:${column}8`)
  return made.xlsx.writeBuffer()
}
