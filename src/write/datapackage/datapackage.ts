import type { TargetTable } from '../../model/table.js'
import { demandTable } from '../../source/demand.js'
import { csvOf } from '../csv/csv.js'
import { type Field, fieldOf } from './field.js'
import { type PackageSheet, packageSheets } from './sheets.js'
import { both, resourceWords } from './words.js'

/** The profiles of Data Package, version 2. */
const profiles = 'https://datapackage.org/profiles/2.0'

const description =
  "Performance targets of public budgets: tables, spending units, projects, indicators. A text that a spreadsheet would run as a formula is prefixed with '. " +
  "公共预算绩效目标：表、资金使用单位、项目、绩效指标。可能被电子表格当作公式的文本，前面加有一个 '。"

/**
 * Writes tables as a Frictionless Data Package (version 2): `datapackage.json` and four CSV files, `tables.csv`,
 * `departments.csv`, `projects.csv` and `indicators.csv`, related by foreign keys. Every field has a type and a
 * description in English and Chinese.
 *
 * @param tables One table or several, read or constructed.
 * @returns The content of each file by its name; to be saved as UTF-8.
 * @throws {TypeError} If a table is not a `TargetTable` or holds amounts as strings.
 *
 * @example
 * Object.keys(toDataPackage([])) // ['datapackage.json', 'tables.csv', 'departments.csv', 'projects.csv', 'indicators.csv']
 * JSON.parse(toDataPackage([])['datapackage.json']).$schema // 'https://datapackage.org/profiles/2.0/datapackage.json'
 */
export function toDataPackage(tables: TargetTable | readonly TargetTable[]): Record<string, string> {
  const list: readonly TargetTable[] = Array.isArray(tables) ? tables : [tables as TargetTable]
  for (const table of list) demandTable(table)
  const sheets = packageSheets(list)
  const descriptor = {
    $schema: `${profiles}/datapackage.json`,
    name: 'performance-targets',
    title: 'Performance targets of public budgets 项目支出绩效目标表',
    description,
    keywords: ['绩效目标', '绩效指标', '部门预算', 'performance targets', 'public budget', 'China'],
    resources: sheets.map(resourceOf),
  }
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(sheets.map((sheet) => [`${sheet.name}.csv`, csvOf(sheet, 'en')])),
  }
}

function resourceOf(sheet: PackageSheet): object {
  const { name, key, columns } = sheet
  const words = resourceWords[name]
  return {
    $schema: `${profiles}/dataresource.json`,
    name,
    type: 'table',
    path: `${name}.csv`,
    title: words.zh,
    description: both(words),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
    },
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: columns.map((column): Field => fieldOf(column, key.includes(column.key))),
      missingValues: [''],
      primaryKey: key,
      ...(sheet.parent === null ? {} : { foreignKeys: [parentKey(key, sheet.parent)] }),
    },
  }
}

/** A row leads to the row above it by its key without the last column. */
function parentKey(key: readonly string[], resource: string): object {
  const fields = key.slice(0, -1)
  return { fields, reference: { resource, fields } }
}
