// The programs of docs/examples run, and what they write can be read by somebody else.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import initSqlJs from 'sql.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Built, buildPackage } from './build.js'
import { root } from './modules.js'

const seed = join(root, 'seeds/guangzhou-zhengfawei-2026.md')
let built: Built | undefined
let out: string

/** Runs an example beside a build of the package, as if it were installed there. */
function run(example: string, ...words: string[]): string {
  return execFileSync(process.execPath, [join(built!.folder, 'examples', example), ...words], {
    encoding: 'utf8',
  })
}

/** Runs one that reads the seed and writes to a path. */
function write(example: string, target: string): string {
  return run(example, seed, join(out, target))
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
  it('report.mjs tells what stands in a document, in either language and as JSON', () => {
    expect(run('report.mjs', seed)).toContain('金额核对：尾差')
    expect(run('report.mjs', seed, '--en')).toContain('Reconciliation: rounding difference')
    expect(JSON.parse(run('report.mjs', seed, '--json')).tables).toHaveLength(1)
  })

  it('report.mjs ends with a sentence where it cannot read the file, or does not know a flag', () => {
    const failed = (...words: string[]) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(built!.folder, 'examples/report.mjs'), ...words],
        { encoding: 'utf8' },
      )
      return { status, stderr }
    }
    expect(failed('missing.md', '--en')).toEqual({
      status: 1,
      stderr: 'The file missing.md cannot be read (ENOENT). Check the path.\n',
    })
    expect(failed(seed, '--xml')).toEqual({ status: 1, stderr: '不认识的选项 --xml。可用：--json、--en。\n' })
  })

  it('read-spreadsheet.mjs reads a workbook with merged cells', () => {
    expect(run('read-spreadsheet.mjs').split('\n')).toEqual([
      '2026年项目支出绩效目标表: 某市图书馆, 万元',
      '  某市图书馆',
      '    图书购置 42.5 (2 indicators)',
      'info rows-merged',
      '',
    ])
  })

  it('spreadsheet.mjs writes a workbook with the amounts as numbers', async () => {
    expect(write('spreadsheet.mjs', 'out.xlsx')).toContain('资金使用单位 3, 项目 20, 绩效指标 86')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(join(out, 'out.xlsx'))
    const projects = workbook.getWorksheet('项目')!
    const header = projects.getRow(1).values as string[]
    expect(projects.getRow(2).getCell(header.indexOf('项目名称')).value).toBe('部门日常运转经费')
    expect(projects.getRow(2).getCell(header.indexOf('总计')).value).toBe(437.45)
  })

  it('sqlite.mjs writes a database that answers', async () => {
    expect(write('sqlite.mjs', 'out.sqlite')).toContain('output.quantity: ')
    const { Database } = await initSqlJs()
    const database = new Database(readFileSync(join(out, 'out.sqlite')))
    const [sum] = database.exec('SELECT COUNT(*), ROUND(SUM(total), 2) FROM projects')
    expect(sum?.values).toEqual([[20, 2763.83]])
  })

  it('datapackage.mjs writes the files of the package', () => {
    write('datapackage.mjs', 'package')
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
    write('datapackage.mjs', 'package')
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
