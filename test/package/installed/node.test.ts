// The tarball under real Node binaries, by `import` and by `require`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as library from '../../../src/index.js'
import { root } from '../modules.js'
import { entries } from '../surface.js'
import { difference, tour } from '../tour.js'
import { nodeBinary, run, write } from './project.js'

const seed = 'seeds/guangzhou-zhengfawei-2026.md'
const expected = tour(library, readFileSync(join(root, seed), 'utf8'))
const specifiers = Object.keys(entries).map((entry) => `@gz/perf-targets${entry.slice(1)}`)

beforeAll(() => {
  write(
    'import.mjs',
    `import { readFileSync } from 'node:fs'
     import * as library from '@gz/perf-targets'
     import { tour } from './tour.js'
     process.stdout.write(tour(library, readFileSync('${seed}', 'utf8')))`,
  )
  write(
    'require.cjs',
    `const { readFileSync } = require('node:fs')
     const library = require('@gz/perf-targets')
     const { tour } = require('./tour.js')
     process.stdout.write(tour(library, readFileSync('${seed}', 'utf8')))`,
  )
  write(
    'entries.mjs',
    `import { createRequire } from 'node:module'
     const require = createRequire(import.meta.url)
     const all = require('@gz/perf-targets')
     for (const name of ${JSON.stringify(specifiers)}) {
       const imported = await import(name)
       const required = require(name)
       for (const key of Object.keys(imported)) {
         if (imported[key] !== required[key] || imported[key] !== all[key]) throw new Error(name + ' ' + key)
       }
     }
     if (require('@gz/perf-targets/schema.json').$schema === undefined) throw new Error('schema.json')
     if (require('@gz/perf-targets/package.json').name !== '@gz/perf-targets') throw new Error('package.json')`,
  )
})

describe.each(['node20', 'node22', 'node24'])('%s', (name) => {
  test('is the version that it is called', () => {
    expect(run(nodeBinary(name), '--version').output).toMatch(new RegExp(`^v${name.slice(4)}\\.`))
  })

  test.each(['import.mjs', 'require.cjs'])('%s gives every result', (file) => {
    const { ok, output, errors } = run(nodeBinary(name), file)
    expect(ok, errors).toBe(true)
    expect(difference(output, expected)).toBe(null)
  })

  test('every entry is there by both ways, with the same things in it', () => {
    const { ok, errors } = run(nodeBinary(name), 'entries.mjs')
    expect(ok, errors).toBe(true)
  })
})
