import type { Ceiling } from './ceilings.js'
import type { Cost } from './measure.js'

/** `docs/sizes.md`. */
export function sizesTable(costs: Cost[], ceilings: Ceiling[]): string {
  const rows = costs.map(({ name, esbuild, rollup, own, packages }) => {
    const limit = ceilings.find((one) => one.exports.includes(name))?.limit ?? ''
    return `| \`${name}\` | ${kilobytes(esbuild)} | ${kilobytes(rollup)} | ${kilobytes(own)} | ${limit} | ${brought(packages)} |`
  })
  const reasons = ceilings.map(({ exports, limit, reason }) => {
    return `- ${exports.map((name) => `\`${name}\``).join(', ')}: ${limit} KB. ${reason}`
  })
  return `# What each export costs

Kilobytes (1,024 bytes) of a bundle that imports the one export and nothing else, minified by esbuild, compressed
by gzip. *Own* is without decimal.js, which is 12.6 of it; the ceiling holds for that. Packages are those with
code in the bundle. Written by \`npm run sizes\`, held by \`test/package/sizes/\`.

| export | esbuild | rollup | own | ceiling | packages |
|---|--:|--:|--:|--:|---|
${rows.join('\n')}

## The ceilings

${reasons.join('\n')}
`
}

/** The packages by name; of a long list those that say what it is. */
function brought(packages: string[]): string {
  const doors = ['decimal.js', 'zod', 'micromark', 'hast-util-from-html', 'parse5', 'entities']
  const named = packages.length > 4 ? packages.filter((name) => doors.includes(name)) : packages
  const rest = packages.length - named.length
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}

/** A row of `docs/sizes.md`. */
export interface SizesRow {
  /** By esbuild, by rollup, own; in kilobytes. */
  sizes: number[]
  packages: number
}

/** Reads `docs/sizes.md` back. */
export function readTable(text: string): Map<string, SizesRow> {
  const rows = new Map<string, SizesRow>()
  for (const line of text.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim())
    const name = /^`(\w+)`$/.exec(cells[1] ?? '')?.[1]
    if (name === undefined) continue
    const packages = (cells[6] ?? '').split(', ').filter((one) => one !== '')
    const more = Number(/^(\d+) more$/.exec(packages.at(-1) ?? '')?.[1] ?? 0)
    rows.set(name, {
      sizes: [Number(cells[2]), Number(cells[3]), Number(cells[4])],
      packages: more > 0 ? packages.length - 1 + more : packages.length,
    })
  }
  return rows
}
