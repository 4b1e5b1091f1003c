import { describe, expect, it, vi } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'

/**
 * Pieces of which a cell is made that goes on and on: brackets that do not close, ends without a beginning, starts without a
 * value. That a reading is linear shows in that this file comes to its end: what is quadratic takes minutes.
 */
const pieces: readonly string[] = [
  '1、产出指标（',
  '；产出指标（；数量指标（',
  '【产出指标（】',
  '【',
  '（',
  '；合计',
  '。元',
  '；名称【',
  '培训≥1期（数量指标）；（',
  '产出指标-',
  '1、1-',
  '2、',
  '指标1：',
  '年度指标值:',
  '实施周期指标值:≥',
  '名称≥',
  '名称：',
  '（分值：1',
  '、≥1',
]

describe('200 KB of one piece after another', () => {
  it.each(pieces)('%s', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const { indicators, diagnostics } = parseIndicators(text)
    // What no indicator holds, a diagnostic does.
    const spans = [...indicators, ...diagnostics].flatMap(({ span }) => span ?? [])
    expect(spans.length).toBeGreaterThan(0)
    expect(Math.max(...[spans[0], spans.at(-1)].map((span) => span?.end ?? 0))).toBeGreaterThan(
      text.length * 0.9,
    )
  })
})

/** How many letters of a text are passed over while signs are looked for behind them. */
function lookedBack(text: string): number {
  const { lastIndexOf } = String.prototype
  let letters = 0
  const spy = vi.spyOn(String.prototype, 'lastIndexOf').mockImplementation(function (
    this: string,
    sign: string,
    from: number = this.length,
  ) {
    const found = lastIndexOf.call(this, sign, from)
    letters += Math.min(from, this.length) - Math.max(found, 0)
    return found
  })
  try {
    parseIndicators(text)
  } finally {
    spy.mockRestore()
  }
  return letters
}

describe('a sign is looked for in its part alone', () => {
  it.each(['培训4期；', '1、1-产出指标；', '培训≥4期；', '培训（4期）；', '培训：良好；'])('%s', (piece) => {
    const [short, long] = [100, 800].map((count) => lookedBack(`数量指标：${piece.repeat(count)}`))
    expect(long).toBeLessThan(9 * (short as number) + 1)
  })
})
