import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** Processor time of one call in nanoseconds, its garbage collection included: other programs hardly count. */
export function timeOnce(call) {
  globalThis.gc?.()
  const started = performance.now()
  const before = process.cpuUsage()
  const result = call()
  const { user, system } = process.cpuUsage(before)
  return { result, nanoseconds: (user + system) * 1000, seconds: (performance.now() - started) / 1000 }
}

function median(figures) {
  return figures.toSorted((one, other) => one - other)[figures.length >> 1]
}

function ownProcess(script, ...words) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const printed = execFileSync(process.execPath, ['--expose-gc', path, ...words.map(String)], {
    encoding: 'utf8',
    maxBuffer: 1 << 20,
  })
  return JSON.parse(printed)
}

/** Peak memory of a reading in a process of its own, warm by the seed, and the bytes that it read. */
export function peakMemory(reader, input) {
  const warm = reader === 'parseHtml' ? 'pages 1' : 'seeds 1'
  return ownProcess('peak.mjs', reader, warm, input)
}

/** How far a figure is from its goal. */
export function ofGoal(figure, goal) {
  return goal === undefined ? '' : `${Math.round((100 * figure) / goal)}%`
}

/** Rounds of a process: the first is cold, and the last half are warm. */
const rounds = 10

/**
 * Times of several readers of the same input, cold and warm: the first time that a new process reads it, the median of three
 * processes; and the median of the sixth to the tenth time. Ratios are to the first reader.
 */
export function compared(readers, input) {
  const measured = readers.map(() => ({ cold: [], warm: [], bytes: 0 }))
  // By turns, so that a machine that is busy for a while is so for all of them.
  for (let turn = 0; turn < 3; turn++) {
    for (const [index, { reader }] of readers.entries()) {
      const { times, bytes } = ownProcess('fresh.mjs', reader, turn === 0 ? rounds : 1, input)
      measured[index].cold.push(times[0])
      if (turn === 0) measured[index].warm.push(...times.slice(rounds / 2))
      measured[index].bytes = bytes
    }
  }
  const cold = measured.map((each) => median(each.cold))
  const warm = measured.map((each) => median(each.warm))
  return readers.map(({ name, goal }, index) => ({
    reader: name,
    'cold ms': cold[index],
    'cold ratio': cold[index] / cold[0],
    'warm ms': warm[index],
    'warm ratio': warm[index] / warm[0],
    'warm ns a byte': (warm[index] * 1e6) / measured[index].bytes,
    goal: goal === undefined ? '' : `≤ ${goal}`,
    'cold, of the goal': ofGoal(cold[index] / cold[0], goal),
    'warm, of the goal': ofGoal(warm[index] / warm[0], goal),
  }))
}

/** Time and memory of a reader by size: neither is to grow with it, and memory is to stay below 60 bytes a byte. */
export function bySize(reader, kind) {
  let first
  return [1, 10, 100, 1000].map((copies) => {
    const input = `${kind} ${copies}`
    // Of a small document the first readings count little, of a large one they are long enough.
    const { times, bytes } = ownProcess(
      'fresh.mjs',
      reader,
      copies === 1 ? 300 : copies < 1000 ? 30 : 3,
      input,
    )
    const nanoseconds = (median(times.slice(times.length >> 1)) * 1e6) / bytes
    first ??= nanoseconds
    const { peak } = peakMemory(reader, input)
    return {
      copies,
      MB: bytes / 1e6,
      'cold ns a byte': (times[0] * 1e6) / bytes,
      'warm ns a byte': nanoseconds,
      'of the smallest': `${Math.round((100 * nanoseconds) / first)}%`,
      'peak memory, bytes a byte': peak / bytes,
      'of 60': ofGoal(peak / bytes, 60),
    }
  })
}
