// Inputs at which parsers break (test/table/hostile.ts): nanoseconds a letter from 10 KB to 10 MB, of the whole
// reading. A line that grows to the right is superlinear; one that falls pays at first for what must be made ready.
import { parseHtml, parseMarkdown } from '@gz/perf-targets'
import { timeOnce } from './tools/clock.mjs'
import { hostiles } from './tools/hostile.mjs'

const sizes = { '10 KB': 1e4, '100 KB': 1e5, '1 MB': 1e6, '10 MB': 1e7 }

/** A shape that takes longer is not tried at ten times the size. */
const patience = 60

export default async function bench() {
  return ['markdown', 'html'].map((form) => ({
    title: `hostile ${form}, nanoseconds a letter`,
    rows: hostiles.filter((each) => each.form === form).map((each) => row(each, form)),
  }))
}

function row({ name, make }, form) {
  const read = form === 'markdown' ? parseMarkdown : parseHtml
  const row = { input: name }
  let longest = 0
  for (const [title, length] of Object.entries(sizes)) {
    if (longest * 10 > patience) break
    const source = make(length)
    const { nanoseconds, seconds } = timeOnce(() => read(source))
    row[title] = nanoseconds / source.length
    longest = seconds
  }
  return row
}
