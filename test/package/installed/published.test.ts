// What the registry would hand out.
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { readModules, root } from '../modules.js'

const bin = (name: string): string => join(root, 'node_modules/.bin', name)

test('the tarball holds the built modules with their declarations, the papers, and nothing else', () => {
  const files = execFileSync('tar', ['-tzf', inject('tarball')], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const modules = [...readModules().keys()].map((path) => path.replace(/\.ts$/, ''))
  const expected = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'package.json',
    'dist/schema.json',
    'dist/table/markdown/LICENSES.txt',
    ...modules.flatMap((path) => [`dist/${path}.js`, `dist/${path}.d.ts`]),
  ]
  expect(files.map((file) => file.replace('package/', '')).sort()).toEqual(expected.sort())
})

test('publint finds nothing, strictly', () => {
  const { status, stdout, stderr } = spawnSync(bin('publint'), ['--strict', inject('tarball')], {
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(0)
})

test('are the types wrong? They are not', () => {
  const { status, stdout, stderr } = spawnSync(bin('attw'), [inject('tarball'), '--profile', 'esm-only'], {
    encoding: 'utf8',
  })
  expect(status, stdout + stderr).toBe(0)
})
