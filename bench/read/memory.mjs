// Peak memory of the whole reading of inputs at which parsers break, of a megabyte each: bytes for each byte of the source, those
// that take most at the top. A new process has 16 to 48 MB for what is young, used or not: 48 bytes a byte here.
import { ofGoal, peakMemory } from './tools/clock.mjs'
import { hostiles } from './tools/hostile.mjs'

export default async function bench() {
  const rows = hostiles.map(({ form, name }) => {
    const reader = form === 'markdown' ? 'parseMarkdown' : 'parseHtml'
    const { peak, bytes } = peakMemory(reader, `hostile ${form} ${name} 1000000`)
    return {
      form,
      input: name,
      MB: bytes / 1e6,
      'bytes a byte': peak / bytes,
      'of 60': ofGoal(peak / bytes, 60),
    }
  })
  rows.sort((one, other) => other['bytes a byte'] - one['bytes a byte'])
  return [{ title: 'peak memory of hostile inputs', rows }]
}
