import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import * as esbuild from 'esbuild'
import { type Plugin, type RollupCache, rollup } from 'rollup'
import { build } from 'tsup'
import { complete, options } from '../../tsup.config.js'
import { root } from './modules.js'

/** The package as a bundler sees it, built into a folder of its own, so that tests need no `dist`. */
export interface Built {
  folder: string
  remove: () => void
}

/** Builds the package as `npm run build` does, without declarations. */
export async function buildPackage(): Promise<Built> {
  const folder = mkdtempSync(join(root, 'node_modules/.perf-targets-'))
  await build({ ...options, config: false, outDir: folder })
  await complete(folder)
  const { name, type, sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, type, sideEffects }))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A bundle: its code, and what went into it. */
export interface Bundle {
  code: string
  /** Bytes of the code, minified and compressed by gzip. */
  size: number
  /** The packages with code in it, `@gz/perf-targets` apart, in alphabetical order. */
  packages: string[]
}

/** Which `exports` a bundler goes by: those for Node and others, for a page, or for a worker. */
export type Condition = 'default' | 'browser' | 'worker'

/** How esbuild bundles. */
export interface EsbuildOptions {
  /** A module, or a script that leaves its exports in `library`. */
  format?: 'esm' | 'iife'
  condition?: Condition
  /** Packages that are left out. */
  external?: string[]
}

/** Bundles a module by esbuild. */
export async function byEsbuild(
  code: string,
  { format = 'esm', condition = 'default', external = [] }: EsbuildOptions = {},
): Promise<Bundle> {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format,
    globalName: format === 'iife' ? 'library' : '',
    platform: condition === 'default' ? 'neutral' : 'browser',
    mainFields: ['module', 'main'],
    conditions: condition === 'worker' ? ['worker'] : [],
    external,
    target: 'es2022',
    logLevel: 'silent',
  })
  const [output] = Object.values(metafile.outputs)
  const files = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return bundleOf(
    outputFiles[0]?.text ?? '',
    files.map(([file]) => file),
  )
}

let cache: RollupCache | undefined

/** Bundles a module by rollup; its output is minified by esbuild, statement by statement. */
export async function byRollup(code: string): Promise<Bundle> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? code : null),
  }
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve()],
    cache: cache ?? true,
    logLevel: 'silent',
  })
  cache = bundle.cache
  const { output } = await bundle.generate({ format: 'esm' })
  const chunk = output[0]
  const files = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0)
  const { code: minified } = await esbuild.transform(chunk.code, {
    minify: true,
    format: 'esm',
    target: 'es2022',
  })
  return bundleOf(
    minified,
    files.map(([file]) => file),
  )
}

function bundleOf(code: string, files: string[]): Bundle {
  // The door to micromark is one file with all that stands behind it.
  const micromark = files.some((file) => file.endsWith('/table/markdown/mdast.js')) ? ['micromark'] : []
  const packages = files
    .map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file.replaceAll('\\', '/'))?.[1] ?? '')
    .filter((name) => name !== '' && !name.startsWith('.perf-targets-'))
  return {
    code,
    size: gzipSync(code, { level: 9 }).length,
    packages: [...new Set([...micromark, ...packages])].sort(),
  }
}
