// The tarball bundled by the bundlers that people use, and the bundle run.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { beforeAll, expect, test } from 'vitest'
import * as library from '../../../src/index.js'
import { root } from '../modules.js'
import { difference, tour } from '../tour.js'
import { project, run, write } from './project.js'

const source = readFileSync(join(root, 'seeds/guangzhou-zhengfawei-2026.md'), 'utf8')

beforeAll(() => {
  write(
    'entry.js',
    `import * as library from '@gz/perf-targets'
     import { tour } from './tour.js'
     globalThis.go = (source) => tour(library, source)`,
  )
  write(
    'esbuild.mjs',
    `import { build } from 'esbuild'
     await build({ entryPoints: ['entry.js'], bundle: true, minify: true, format: 'iife',
       platform: 'neutral', mainFields: ['module', 'main'], outfile: 'out/esbuild.js' })`,
  )
  write(
    'rollup.mjs',
    `import { rollup } from 'rollup'
     import { nodeResolve } from '@rollup/plugin-node-resolve'
     const bundle = await rollup({ input: 'entry.js', plugins: [nodeResolve()] })
     await bundle.write({ file: 'out/rollup.js', format: 'iife' })`,
  )
  // As for a server or a worker; by the exports for a page it is run in Chromium, where there is a document.
  write(
    'vite.mjs',
    `import { build } from 'vite'
     await build({ configFile: false, logLevel: 'error', resolve: { conditions: ['worker', 'module', 'production'] },
       build: { outDir: 'out', emptyOutDir: false, minify: true,
         lib: { entry: 'entry.js', formats: ['iife'], name: 'app', fileName: () => 'vite.js' } } })`,
  )
})

test.each(['esbuild', 'rollup', 'vite'])('%s', (bundler) => {
  const { ok, errors } = run(process.execPath, `${bundler}.mjs`)
  expect(ok, errors).toBe(true)
  const realm = createContext(Object.create(null))
  runInContext(readFileSync(join(project, `out/${bundler}.js`), 'utf8'), realm)
  const result = runInContext(`go(${JSON.stringify(source)})`, realm)
  expect(difference(result, tour(library, source))).toBe(null)
})
