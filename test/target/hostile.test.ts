import { expect, it } from 'vitest'
import { parseTarget } from '../../src/target/parse.js'

/**
 * Values that go on and on. That a reading is linear shows in that this file comes to its end: what is quadratic takes a
 * minute for each. Clocks are left to bench/target.
 */
it.each(['2、', '1月、', '1、2月，', '比', '百', '1~', '1.1-', '（1', '“1', '每1', '分别1、', '≥1', '9'])(
  '300 KB of %s are a value as written',
  (piece) => {
    const text = piece.repeat(300_000 / piece.length)
    const target = parseTarget(text)
    expect(text.startsWith(target.text)).toBe(true)
    expect(target.text.length).toBeGreaterThan(text.length - 10)
  },
)
