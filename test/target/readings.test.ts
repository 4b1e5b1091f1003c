import { describe, expect, it } from 'vitest'
import { formatTarget } from '../../src/target/format.js'
import { parseTargetWithDiagnostics } from '../../src/target/parse.js'
import { readLines } from './expectation.js'

/**
 * Values in the words of many provinces, each with the kind it is read as, its standard form, and the
 * diagnostics it calls forth. Every line was read by a person before it was kept.
 */
const readings = readLines('readings.jsonl')

describe('values in many words', () => {
  it('reads each as its standard form says', () => {
    const wrong = readings.flatMap((reading) => {
      const { target, diagnostics } = parseTargetWithDiagnostics(reading.text, reading.context)
      const read = {
        kind: target.kind,
        standard: formatTarget(target),
        codes: diagnostics.map(({ code }) => code as string),
      }
      const wanted = { kind: reading.kind, standard: reading.standard, codes: reading.codes ?? [] }
      return JSON.stringify(read) === JSON.stringify(wanted) ? [] : [{ text: reading.text, read, wanted }]
    })
    expect(readings.length).toBeGreaterThan(500)
    expect(wrong).toEqual([])
  })
})
