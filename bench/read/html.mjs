// Reading HTML: the whole model beside a parser alone, then by size.
import { bySize, compared } from './tools/clock.mjs'

const readers = [
  { name: 'hast-util-from-html', reader: 'hast' },
  { name: 'parse5, no positions', reader: 'parse5' },
  { name: 'parseHtml', reader: 'parseHtml', goal: 1 },
  { name: '  its blocks alone', reader: 'htmlBlocks' },
  { name: '  its blocks alone, by hast', reader: 'htmlBlocksByHast' },
]

export default async function bench() {
  return [
    {
      title: 'the seed as HTML, 100 times as 100 documents, processor time',
      rows: compared(readers, 'page 100'),
    },
    {
      title: 'parseHtml by size: goals are an even time and 60 bytes a byte',
      rows: bySize('parseHtml', 'pages'),
    },
  ]
}
