// Reading HTML: the whole model beside a parser alone, then by size.
import { parseHtml } from '@gz/perf-targets'
import { fromHtml } from 'hast-util-from-html'
import { parse } from 'parse5'
import { readHtmlBlocks } from '../../dist/table/html/read.js'
import { compared, peakMemory, timeOnce } from './tools/clock.mjs'
import { htmlSeed } from './tools/sources.mjs'

export default async function bench() {
  const page = htmlSeed()
  const documents = Array.from({ length: 100 }, (_, index) => `${page}<p>${index}</p>`)
  const readers = [
    { name: 'hast-util-from-html', read: (source) => fromHtml(source), rounds: 3 },
    { name: 'parse5, no positions', read: (source) => parse(source), rounds: 3 },
    { name: 'parseHtml', read: (source) => parseHtml(source) },
    { name: '  its blocks alone', read: (source) => readHtmlBlocks(source, () => {}) },
    {
      // What is not plain, here an empty <svg>, sends the page to the whole parser.
      name: '  its blocks alone, by hast',
      read: (source) => readHtmlBlocks(`<svg></svg>${source}`, () => {}),
      rounds: 3,
    },
  ]
  return [
    {
      title: 'the seed as HTML, 100 times as 100 documents, processor time',
      rows: compared(readers, documents),
    },
    { title: 'parseHtml by size', rows: bySize(page) },
  ]
}

function bySize(page) {
  return [1, 10, 100, 1000].map((copies) => {
    const source = page.repeat(copies)
    const { nanoseconds } = timeOnce(() => parseHtml(source))
    const memory = peakMemory('parseHtml', copies)
    return {
      copies,
      MB: memory.bytes / 1e6,
      'ns a letter': nanoseconds / source.length,
      'peak memory, bytes a byte': memory.peak / memory.bytes,
      'of the goal': `${Math.round((100 * memory.peak) / memory.bytes / 60)}%`,
    }
  })
}
