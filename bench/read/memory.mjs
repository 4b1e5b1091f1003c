// Peak memory of the whole reading, bytes for each byte of the source, those that take most at the top: of inputs at which parsers
// break, of a megabyte each, and of tables of 50,000 rows. A new process has 16 to 48 MB for what is young, used or not: 48 bytes a
// byte of a megabyte.
import { ofGoal, peakMemory } from './tools/clock.mjs'
import { hostiles } from './tools/hostile.mjs'
import { kinds } from './tools/rows.mjs'

export default async function bench() {
  const inputs = hostiles.map(({ form, name }) => ({ form, name, input: `hostile ${form} ${name} 1000000` }))
  const tables = ['markdown', 'html'].flatMap((form) =>
    kinds.map((kind) => ({ form, name: kind, input: `rows ${form} ${kind}` })),
  )
  return [
    { title: 'peak memory of hostile inputs', rows: measured(inputs) },
    { title: 'peak memory of tables of 50,000 rows', rows: measured(tables) },
  ]
}

function measured(inputs) {
  const rows = inputs.map(({ form, name, input }) => {
    const { peak, kept, bytes } = peakMemory(form === 'markdown' ? 'parseMarkdown' : 'parseHtml', input)
    return {
      form,
      input: name,
      MB: bytes / 1e6,
      'bytes a byte': peak / bytes,
      'of 60': ofGoal(peak / bytes, 60),
      'of it the result': kept / bytes,
    }
  })
  return rows.sort((one, other) => other['bytes a byte'] - one['bytes a byte'])
}
