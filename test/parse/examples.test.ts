// The example of docs/reading.md runs, beside a build of the package.
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Built, buildPackage } from '../package/build.js'
import { root } from '../package/modules.js'

let built: Built | undefined

beforeAll(async () => {
  built = await buildPackage()
  const manifest = JSON.parse(readFileSync(join(built.folder, 'package.json'), 'utf8'))
  writeFileSync(
    join(built.folder, 'package.json'),
    JSON.stringify({ ...manifest, exports: { '.': './index.js' } }),
  )
  cpSync(join(root, 'docs/examples'), join(built.folder, 'examples'), { recursive: true })
})

afterAll(() => {
  built?.remove()
})

it('read-spreadsheet.mjs reads a workbook with merged cells', () => {
  const said = execFileSync(process.execPath, [join(built!.folder, 'examples', 'read-spreadsheet.mjs')], {
    encoding: 'utf8',
  })
  expect(said.split('\n')).toEqual([
    '2026年项目支出绩效目标表: 某市图书馆, 万元',
    '  某市图书馆',
    '    图书购置 42.5 (2 indicators)',
    'info rows-merged',
    '',
  ])
})
