// Reading Markdown: the whole model with spans and targets, beside the parser alone, what a user would write
// otherwise, and a bare split. Then the time that a letter takes and the memory that a byte takes, by size.
import { parseMarkdown } from '@gz/perf-targets'
import { readMarkdownBlocks } from '../../dist/table/markdown/read.js'
import { compared, peakMemory, timeOnce } from './tools/clock.mjs'
import { markdownItModel, mdast, remarkModel, split } from './tools/others.mjs'
import { seed, seeds } from './tools/sources.mjs'

const readers = [
  { name: named('mdast-util-from-markdown', 'mdast-util-gfm-table'), read: mdast, rounds: 3 },
  { name: named('remark-parse', 'remark-gfm', 'RegExp', 'zod'), read: remarkModel, rounds: 3 },
  { name: named('markdown-it', 'RegExp', 'zod'), read: markdownItModel },
  { name: 'parseMarkdown', read: (source) => parseMarkdown(source), goal: 0.15 },
  { name: '  its blocks alone', read: (source) => readMarkdownBlocks(source, () => {}) },
  {
    name: '  its blocks alone, by mdast',
    read: (source) => readMarkdownBlocks(source, () => {}, { reader: 'mdast' }),
    rounds: 3,
  },
  { name: 'a bare split', read: split },
]

/** What a reading is made of; the versions of these packages are printed above. */
function named(...packages) {
  return packages.join(', ')
}

export default async function bench() {
  const documents = Array.from({ length: 100 }, (_, index) => `${seed}\n${index}\n`)
  return [
    { title: 'the seed, 100 times as 100 documents, processor time', rows: compared(readers, documents) },
    { title: 'the seed, 100 times as one document of 2.5 MB', rows: compared(readers, [seeds(100)]) },
    { title: 'parseMarkdown by size: goals are an even time and 60 bytes a byte', rows: bySize() },
  ]
}

function bySize() {
  return [1, 10, 100, 1000].map((copies) => {
    const source = seeds(copies)
    const whole = timeOnce(() => parseMarkdown(source))
    const blocks = timeOnce(() => readMarkdownBlocks(source, () => {}))
    const memory = peakMemory('parseMarkdown', copies)
    return {
      copies,
      MB: memory.bytes / 1e6,
      'ns a letter': whole.nanoseconds / source.length,
      'blocks, ns a letter': blocks.nanoseconds / source.length,
      'peak memory, bytes a byte': memory.peak / memory.bytes,
      'of the goal': `${Math.round((100 * memory.peak) / memory.bytes / 60)}%`,
    }
  })
}
