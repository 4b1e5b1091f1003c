// node --expose-gc peak.mjs READER COPIES: prints the peak memory of one reading, in bytes, as JSON.
import process from 'node:process'
import { parseHtml, parseMarkdown } from '@gz/perf-targets'
import { readMarkdownBlocks } from '../../../dist/table/markdown/read.js'
import { mdast } from './others.mjs'
import { htmlSeed, seeds } from './sources.mjs'

const [reader, copies] = process.argv.slice(2)
const readers = {
  parseMarkdown,
  parseHtml,
  blocks: (source) => readMarkdownBlocks(source, () => {}),
  mdast,
}
const source = reader === 'parseHtml' ? htmlSeed().repeat(Number(copies)) : seeds(Number(copies))
// Loaded, compiled and warm before it counts.
const small = reader === 'parseHtml' ? htmlSeed() : seeds(1)
for (let round = 0; round < 20; round++) readers[reader](small)
globalThis.gc()
const before = process.memoryUsage().rss
const result = readers[reader](source)
const peak = process.resourceUsage().maxRSS * 1024
globalThis.gc()
console.log(
  JSON.stringify({
    bytes: Buffer.byteLength(source),
    peak: peak - before,
    kept: process.memoryUsage().rss - before,
    any: result !== undefined,
  }),
)
