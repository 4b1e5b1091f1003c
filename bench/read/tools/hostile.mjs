// The inputs at which parsers break, which the tests have too: test/table/hostile.ts.
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

const file = new URL('../../../test/table/hostile.ts', import.meta.url)
const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' })

export const { hostiles } = await import(`data:text/javascript,${encodeURIComponent(code)}`)

/** One of them, of about so many letters. `name` begins with its form: `html spans`. */
export function hostile(name, length) {
  return hostiles.find((each) => `${each.form} ${each.name}` === name).make(length)
}
