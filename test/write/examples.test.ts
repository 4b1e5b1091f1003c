// The examples of docs/writing.md run, and what they write can be read by somebody else.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import initSqlJs from 'sql.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Built, buildPackage } from '../package/build.js'
import { root } from '../package/modules.js'

const seed = join(root, 'seeds/guangzhou-zhengfawei-2026.md')
let built: Built | undefined
let out: string

/** Runs an example beside a build of the package, as if it were installed there. */
function run(example: string, target: string): string {
  return execFileSync(process.execPath, [join(built!.folder, 'examples', example), seed, join(out, target)], {
    encoding: 'utf8',
  })
}

beforeAll(async () => {
  built = await buildPackage()
  const manifest = JSON.parse(readFileSync(join(built.folder, 'package.json'), 'utf8'))
  writeFileSync(
    join(built.folder, 'package.json'),
    JSON.stringify({ ...manifest, exports: { '.': './index.js' } }),
  )
  cpSync(join(root, 'docs/examples'), join(built.folder, 'examples'), { recursive: true })
  out = mkdtempSync(join(tmpdir(), 'examples-'))
})

afterAll(() => {
  built?.remove()
  rmSync(out, { recursive: true })
})

describe('docs/examples', () => {
  it('spreadsheet.mjs writes a workbook with the amounts as numbers', async () => {
    expect(run('spreadsheet.mjs', 'out.xlsx')).toContain('资金使用单位 3, 项目 20, 绩效指标 86')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(join(out, 'out.xlsx'))
    const projects = workbook.getWorksheet('项目')!
    const header = projects.getRow(1).values as string[]
    expect(projects.getRow(2).getCell(header.indexOf('项目名称')).value).toBe('部门日常运转经费')
    expect(projects.getRow(2).getCell(header.indexOf('总计')).value).toBe(437.45)
  })

  it('sqlite.mjs writes a database that answers', async () => {
    expect(run('sqlite.mjs', 'out.sqlite')).toContain('output.quantity: ')
    const { Database } = await initSqlJs()
    const database = new Database(readFileSync(join(out, 'out.sqlite')))
    const [sum] = database.exec('SELECT COUNT(*), ROUND(SUM(total), 2) FROM projects')
    expect(sum?.values).toEqual([[20, 2763.83]])
  })

  it('datapackage.mjs writes the files of the package', () => {
    run('datapackage.mjs', 'package')
    for (const name of [
      'datapackage.json',
      'tables.csv',
      'departments.csv',
      'projects.csv',
      'indicators.csv',
    ]) {
      expect(existsSync(join(out, 'package', name))).toBe(true)
    }
  })

  const python = ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import pandas']).status === 0,
  )

  it.skipIf(python === undefined)('pandas_report.py reads them', () => {
    run('datapackage.mjs', 'package')
    const report = execFileSync(
      python!,
      [join(root, 'docs/examples/pandas_report.py'), join(out, 'package')],
      {
        encoding: 'utf8',
      },
    )
    expect(report).toContain('1,160.83, 6 indicators')
    expect(report).toMatch(/\d+ of 86 targets of the year have a figure/)
  })
})
