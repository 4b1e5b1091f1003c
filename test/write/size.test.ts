import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** What importing a function costs, minified, with the modules that come along. */
async function bundle(code: string): Promise<{ gzipped: number; inputs: string[] }> {
  const result = await build({
    stdin: { contents: code, resolveDir: `${import.meta.dirname}/../../src`, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  })
  const [output] = Object.values(result.metafile.outputs)
  const inputs = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return { gzipped: gzipSync(result.outputFiles[0]!.contents).length, inputs: inputs.map(([path]) => path) }
}

describe('what writing costs', () => {
  // Columns with their headers, targets, defusing. Writing takes decimals as they come, so decimal.js stays away.
  it('toCsv alone is less than 4 KB, without decimal.js', async () => {
    const { gzipped, inputs } = await bundle("export { toCsv } from './write/csv/csv.js'")
    expect(gzipped).toBeLessThan(4096)
    expect(inputs.filter((path) => path.includes('node_modules'))).toEqual([])
  })

  it.each([
    ['toJson', './write/json/json.js'],
    ['toRows', './write/rows/rows.js'],
  ])('%s loads no package', async (name, file) => {
    const { inputs } = await bundle(`export { ${name} } from '${file}'`)
    expect(inputs.filter((path) => path.includes('node_modules'))).toEqual([])
  })
})
