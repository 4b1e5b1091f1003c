import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** Median processor time of a call in milliseconds, its garbage collection included: other programs do not count. */
export function medianTime(call, rounds = 5) {
  const times = []
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.()
    const before = process.cpuUsage()
    call()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]
}

/** Processor time of one call in nanoseconds. */
export function timeOnce(call) {
  globalThis.gc?.()
  const started = performance.now()
  const before = process.cpuUsage()
  const result = call()
  const { user, system } = process.cpuUsage(before)
  return { result, nanoseconds: (user + system) * 1000, seconds: (performance.now() - started) / 1000 }
}

/** Peak memory of a reading, in bytes beyond what the source and the program take: measured in a process of its own. */
export function peakMemory(reader, copies) {
  const script = fileURLToPath(new URL('peak.mjs', import.meta.url))
  const printed = execFileSync(process.execPath, ['--expose-gc', script, reader, String(copies)], {
    encoding: 'utf8',
    maxBuffer: 1 << 20,
  })
  return JSON.parse(printed)
}

/** Times of several readers of the same input, beside the first, and how far each is from its goal. */
export function compared(readers, documents) {
  const letters = documents.reduce((sum, each) => sum + each.length, 0)
  const measured = readers.map(({ read, rounds = 5 }) => {
    documents.slice(0, 3).forEach(read)
    return medianTime(() => documents.forEach(read), rounds)
  })
  return readers.map(({ name, goal }, index) => ({
    reader: name,
    ms: measured[index],
    'ns a letter': (measured[index] * 1e6) / letters,
    ratio: measured[index] / measured[0],
    goal: goal === undefined ? '' : `≤ ${goal}`,
    'of the goal': goal === undefined ? '' : `${Math.round((100 * measured[index]) / measured[0] / goal)}%`,
  }))
}
