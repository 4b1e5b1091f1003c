import { join } from 'node:path'
import * as library from '../../../src/index.js'
import { buildPackage, byEsbuild, byRollup } from '../build.js'

/** What an export costs a page that imports it alone: minified and compressed by gzip. */
export interface Cost {
  name: string
  /** Bytes as esbuild bundles it. */
  esbuild: number
  /** Bytes as rollup bundles it. */
  rollup: number
  /** Bytes as esbuild bundles it, decimal.js left out: many pages have it already. */
  own: number
  /** Packages with code in the bundle, by either bundler. */
  packages: string[]
}

/** Measures every export of the first entry, one by one. */
export async function measure(): Promise<Cost[]> {
  const built = await buildPackage()
  const from = JSON.stringify(join(built.folder, 'index.js'))
  const costs: Cost[] = []
  for (const name of Object.keys(library).sort()) {
    const code = `export { ${name} } from ${from}`
    const esbuild = await byEsbuild(code)
    const rollup = await byRollup(code)
    const own = await byEsbuild(code, { external: ['decimal.js'] })
    const packages = [...new Set([...esbuild.packages, ...rollup.packages])].sort()
    costs.push({ name, esbuild: esbuild.size, rollup: rollup.size, own: own.size, packages })
  }
  built.remove()
  return costs
}
