// node --expose-gc peak.mjs READER WARM INPUT: prints as JSON the peak memory of one reading, beyond what source and program
// take, and what its result holds of it.
import process from 'node:process'
import { documentsOf, readers } from './readers.mjs'

const [reader, warm, input] = process.argv.slice(2)
const read = readers[reader]
const [source] = documentsOf(input)
const [small] = documentsOf(warm)
// Loaded, compiled and warm before it counts.
for (let round = 0; round < 20; round++) read(small)
source.charCodeAt(source.length - 1)
globalThis.gc()
const before = process.memoryUsage()
const result = read(source)
const peak = process.resourceUsage().maxRSS * 1024
globalThis.gc()
const kept = result === undefined ? 0 : process.memoryUsage().heapUsed - before.heapUsed
console.log(
  JSON.stringify({
    bytes: Buffer.byteLength(source),
    peak: Math.max(0, peak - before.rss),
    kept: Math.max(0, kept),
  }),
)
