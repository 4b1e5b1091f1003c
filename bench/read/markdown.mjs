// Reading Markdown: the whole model with spans and targets, beside the parser alone, what a user would write
// otherwise, and a bare split. Then the time and the memory that a byte takes, by size.
import { bySize, compared } from './tools/clock.mjs'

const readers = [
  { name: named('mdast-util-from-markdown', 'mdast-util-gfm-table'), reader: 'mdast' },
  { name: named('remark-parse', 'remark-gfm', 'RegExp', 'zod'), reader: 'remarkModel' },
  { name: named('markdown-it', 'RegExp', 'zod'), reader: 'markdownItModel' },
  { name: 'parseMarkdown', reader: 'parseMarkdown', goal: 0.15 },
  { name: '  its blocks alone', reader: 'markdownBlocks' },
  { name: '  its blocks alone, by mdast', reader: 'markdownBlocksByMdast' },
  { name: 'a bare split', reader: 'split' },
]

/** What a reading is made of; the versions of these packages are printed above. */
function named(...packages) {
  return packages.join(', ')
}

export default async function bench() {
  return [
    { title: 'the seed, 100 times as 100 documents, processor time', rows: compared(readers, 'seed 100') },
    { title: 'the seed, 100 times as one document of 2.5 MB', rows: compared(readers, 'seeds 100') },
    {
      title: 'parseMarkdown by size: goals are an even time and 60 bytes a byte',
      rows: bySize('parseMarkdown', 'seeds'),
    },
  ]
}
