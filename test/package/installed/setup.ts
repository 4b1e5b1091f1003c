// Once for all tests here: packs the package and installs the tarball in an empty project, beside the Node
// versions, compilers and bundlers that it has to work with. Needs the registry.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { root } from '../modules.js'

/** What the project is given: the name in `node_modules`, and what is installed there. */
const tools: Record<string, string> = {
  // The lowest that `engines` allows of two lines, and the newest of the third.
  node20: `npm:node-${platform()}-${arch()}@20.19.0`,
  node22: `npm:node-${platform()}-${arch()}@22.12.0`,
  node24: `npm:node-${platform()}-${arch()}@24`,
  typescript5: 'npm:typescript@5.9',
  typescript6: 'npm:typescript@6',
  typescript7: 'npm:typescript@7',
  esbuild: '^0.28.0',
  rollup: '^4.0.0',
  '@rollup/plugin-node-resolve': '^16.0.0',
  vite: '^7.0.0',
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The project's folder. */
    project: string
    /** The packed tarball. */
    tarball: string
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'perf-targets-'))
  const npm = (...args: string[]): string => {
    return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  }
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' })
  const packed = npm('pack', root, '--json', '--ignore-scripts', '--pack-destination', folder)
  const tarball = join(folder, JSON.parse(packed)[0].filename)
  const dependencies = { '@gz/perf-targets': `file:${tarball}`, ...tools }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  npm('install', '--no-audit', '--no-fund', '--ignore-scripts')
  mkdirSync(join(folder, 'seeds'))
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true })
  const tour = readFileSync(join(root, 'test/package/tour.ts'), 'utf8')
  writeFileSync(join(folder, 'tour.js'), transformSync(tour, { loader: 'ts', format: 'esm' }).code)
  provide('project', folder)
  provide('tarball', tarball)
  return () => rmSync(folder, { recursive: true, force: true })
}
