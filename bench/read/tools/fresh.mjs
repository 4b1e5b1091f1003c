// node --expose-gc fresh.mjs READER ROUNDS INPUT: prints the processor time of each round over an input, in milliseconds, as JSON.
// The process has loaded everything and read nothing: the first round pays for what must be compiled.
import process from 'node:process'
import { documentsOf, readers } from './readers.mjs'

const [reader, rounds, input] = process.argv.slice(2)
const read = readers[reader]
const documents = documentsOf(input)
// Strings that were put together are copied when they are first looked into.
for (const each of documents) each.charCodeAt(each.length - 1)
const times = []
for (let round = 0; round < Number(rounds); round++) {
  globalThis.gc()
  const before = process.cpuUsage()
  for (const each of documents) read(each)
  const { user, system } = process.cpuUsage(before)
  times.push((user + system) / 1000)
}
const bytes = documents.reduce((sum, each) => sum + Buffer.byteLength(each), 0)
console.log(JSON.stringify({ times, bytes }))
