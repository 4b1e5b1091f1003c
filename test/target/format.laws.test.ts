import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTarget } from '../../src/target/format.js'
import { parseTarget } from '../../src/target/parse.js'
import { targets } from '../arbitrary/target.js'
import { runs } from '../laws.js'
import { meaningOf } from './meaning.js'

describe('formatTarget', () => {
  it('writes what reads as the same target', () => {
    fc.assert(
      fc.property(targets(), (target) => {
        expect(meaningOf(parseTarget(formatTarget(target)))).toEqual(meaningOf(target))
      }),
      runs(3000),
    )
  })

  it('writes a standard form once and for all', () => {
    fc.assert(
      fc.property(targets(), (target) => {
        const written = formatTarget(target)
        expect(formatTarget(parseTarget(written))).toBe(written)
      }),
      runs(1000),
    )
  })
})
