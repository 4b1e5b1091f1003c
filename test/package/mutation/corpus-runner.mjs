// Runs the lines of the target corpora as the tests of a mutation run: each line is a test of its own, so that a
// change is tried against the lines that reach it and no others, a thousand times as fast as by whole test files.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

globalThis.__stryker__ ??= {}

class CorpusRunner {
  /** What Stryker's changes of the code look at: which of them is on, and which test runs. */
  switchboard = globalThis.__stryker__

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    // In the sandbox: the sources there are those that Stryker has changed.
    this.folder = mkdtempSync(join(process.cwd(), 'corpus-'))
    const outfile = join(this.folder, 'cases.mjs')
    await build({
      entryPoints: [join(process.cwd(), 'test/target/cases.ts')],
      define: { 'import.meta.dirname': JSON.stringify(join(process.cwd(), 'test/target')) },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
    })
    const { cases } = await import(pathToFileURL(outfile).href)
    this.cases = new Map(cases().map((each) => [each.name, each]))
  }

  async dryRun() {
    const { switchboard } = this
    switchboard.activeMutant = undefined
    // Once before: tables that are made at their first use belong to no line, as those that are made on loading.
    for (const { check } of this.cases.values()) check()
    const once = { ...switchboard.mutantCoverage.static }
    const tests = []
    for (const [id, { check }] of this.cases) {
      switchboard.currentTestId = id
      const start = performance.now()
      const wrong = check()
      const timeSpentMs = performance.now() - start
      const failed = { status: 1, failureMessage: wrong.join('; ') }
      tests.push({ id, name: id, timeSpentMs, ...(wrong.length === 0 ? { status: 0 } : failed) })
    }
    switchboard.currentTestId = undefined
    const { perTest } = switchboard.mutantCoverage
    const reached = new Set(Object.values(perTest).flatMap(Object.keys))
    const fixed = Object.fromEntries(Object.entries(once).filter(([mutant]) => !reached.has(mutant)))
    return { status: 'complete', tests, mutantCoverage: { static: fixed, perTest } }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const { switchboard } = this
    Object.assign(switchboard, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const ids = testFilter ?? [...this.cases.keys()]
    try {
      for (const [at, id] of ids.entries()) {
        const failureMessage = failureOf(this.cases.get(id))
        // A change that never ends is stopped by an error of its own.
        if (switchboard.hitCount > hitLimit) return { status: 'timeout', reason: `${hitLimit} hits` }
        if (failureMessage !== '')
          return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: at + 1 }
      }
      return { status: 'survived', nrOfTests: ids.length }
    } finally {
      switchboard.activeMutant = undefined
    }
  }

  async dispose() {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function failureOf({ check }) {
  try {
    return check().join('; ')
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'corpus', injectableClass: CorpusRunner }]
