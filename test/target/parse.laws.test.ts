import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/amount/decimal.js'
import type { Target } from '../../src/model/target.js'
import { formatTarget } from '../../src/target/format.js'
import { parseTarget, parseTargetWithDiagnostics } from '../../src/target/parse.js'
import { parseQuantity } from '../../src/target/quantity.js'
import { noSetting } from '../../src/target/scan/setting.js'
import { readValue } from '../../src/target/value.js'
import { targets } from '../arbitrary/target.js'
import { runs } from '../laws.js'
import { readLines } from './expectation.js'
import { meaningOf } from './meaning.js'

const written = [
  ...readLines('../gold/seed-targets.jsonl'),
  ...['values', 'ranges', 'percentages', 'dates'].flatMap((name) => readLines(`corpus/${name}.jsonl`)),
].map(({ text }) => text)

/** Text of the letters that the grammar knows, in any order: what no writer would write. */
const noise = fc
  .array(
    fc.constantFrom(
      ...[
        '≥',
        '≤',
        '<',
        '=',
        '95',
        '3',
        '.',
        ',',
        '，',
        '、',
        '；',
        '。',
        '(',
        ')',
        '（',
        '“',
        '%',
        '万',
        '元',
        '个',
        '次',
        '/',
        '人',
        '年',
        '月',
        '日',
        '2026',
        '前',
        '底',
        '以上',
        '以内',
        '不',
        '超过',
        '达到',
        '约',
        '左右',
        '-',
        '~',
        '±',
        '至',
        '一',
        '十',
        '半',
        '百分之',
        '成',
        '每',
        '均',
        '全年',
        '较上年',
        '提升',
        '且',
        '1.',
        '①',
        '一是',
        '预算',
        '满意度',
        ' ',
        '\n',
        '\\geq',
        '$',
        '&ge;',
        'T+',
        '\ud800',
        '\u200b',
        '**',
        '的',
        ...[
          '两',
          '廿',
          '又',
          '分之',
          '零',
          '点',
          '亿',
          '0.5',
          '1,200',
          '零下',
          '整',
          '¥',
          '/10万',
          '个半',
          '小时',
          '次年',
          '2月30日',
          '1-12月',
          '(含)',
          '之间',
          '介于',
          '和',
          '高于',
          '上年',
          '相比',
          'x',
          '1/3',
          '余',
          '多',
          '起',
          '至少',
          '开展',
        ],
      ],
    ),
    { maxLength: 24 },
  )
  .map((words) => words.join(''))

/** Every node of a target with its text: the target and its parts. */
function nodes(target: Target): Target[] {
  return target.kind === 'compound' ? [target, ...target.parts] : [target]
}

describe('parseTarget', () => {
  it('never throws, and gives back a text it was given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), noise),
        fc.option(noise),
        (text, other) => {
          const context = other === null ? {} : { sign: other, unit: other, name: other, fiscalYear: 2026 }
          const { target } = parseTargetWithDiagnostics(text, context)
          expect(typeof target.text).toBe('string')
          parseQuantity(text)
        },
      ),
      runs(4000),
    )
  })

  it('gives spans that slice to the text, white space between Chinese characters apart', () => {
    const close = (text: string): string => text.replace(/\s+/g, '')
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...written), noise), (text) => {
        for (const node of nodes(parseTarget(text))) {
          expect(node.span).not.toBeNull()
          const { start, end } = node.span as { start: number; end: number }
          expect(close(text.slice(start, end))).toBe(close(node.text))
        }
      }),
      runs(3000),
    )
  })

  it('gives parts in order that do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...written), noise), (text) => {
        const target = parseTarget(text)
        if (target.kind !== 'compound') return
        expect(target.parts.length).toBeGreaterThan(1)
        let end = 0
        for (const { span } of target.parts) {
          expect(span?.start).toBeGreaterThanOrEqual(end)
          end = span?.end ?? 0
        }
      }),
      runs(2000),
    )
  })

  it('reads its own standard form the same way', () => {
    for (const text of written) {
      const target = parseTarget(text)
      const again = parseTarget(formatTarget(target))
      expect({ text, ...(meaningOf(again) as object) }).toEqual({ text, ...(meaningOf(target) as object) })
    }
  })

  it('does not depend on width', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(targets(), (target) => {
        const text = formatTarget(target)
        if (text.includes('“')) return
        expect(bare(parseTarget(wide(text)))).toEqual(bare(parseTarget(text)))
      }),
      runs(1500),
    )
  })

  it.each([
    ['≥', ['≧', '⩾', '>=', '＞＝', '&ge;', '$\\geq$', '&gt;=', '&#8805;']],
    ['≤', ['≦', '⩽', '<=', '＜＝', '&le;', '$\\leqslant$', '&lt;=', '&#x2264;']],
    ['>', ['＞', '&gt;', '﹥']],
    ['<', ['＜', '&lt;', '﹤']],
    ['=', ['＝', '═']],
    ['-', ['–', '—', '－', '~', '～']],
  ])('does not depend on which %s is written', (plain, others) => {
    fc.assert(
      fc.property(targets(), fc.constantFrom(...others), (target, other) => {
        const text = formatTarget(target)
        expect(meaningOf(parseTarget(text.replaceAll(plain, other)))).toEqual(meaningOf(parseTarget(text)))
      }),
      runs(300),
    )
  })

  it('does not depend on white space around it, nor on a closing 。', () => {
    fc.assert(
      fc.property(
        targets(),
        fc.constantFrom('', ' ', '\n', '\u3000', '\u00a0', '\u200b', '\ufeff'),
        fc.constantFrom('。', '。 ', ''),
        (target, space, stop) => {
          const text = formatTarget(target)
          const read = parseTarget(`${space}${text}${stop}${space}`)
          expect(read.text).toBe(parseTarget(text).text)
          expect(meaningOf(read)).toEqual(meaningOf(parseTarget(text)))
        },
      ),
      runs(1500),
    )
  })

  it('does not depend on brackets about it, a label before it or a remark behind it', () => {
    const measured = targets().filter(({ kind }) => kind !== 'qualitative' && kind !== 'compound')
    fc.assert(
      fc.property(
        measured,
        fc.constantFrom(
          '（$）',
          '【$】',
          '“$”',
          '指标值：$',
          '年度目标值：（$）',
          '$（见附件）',
          '$（按政策）。',
        ),
        (target, about) => {
          const text = formatTarget(target)
          expect(meaningOf(parseTarget(about.replace('$', text)))).toEqual(meaningOf(parseTarget(text)))
        },
      ),
      runs(1500),
    )
  })

  it('reads what is numbered as it reads each by itself', () => {
    const measured = targets()
      .filter(({ kind }) => kind !== 'qualitative' && kind !== 'compound')
      .map(formatTarget)
      .filter((text) => !/^[\d.]/.test(text))
    fc.assert(
      fc.property(
        fc.array(measured, { minLength: 2, maxLength: 5 }),
        fc.constantFrom('', '主要任务：', '年度目标值：'),
        fc.constantFrom(
          ['1.', '2.', '3.', '4.', '5.'],
          ['①', '②', '③', '④', '⑤'],
          ['一是', '二是', '三是', '四是', '五是'],
        ),
        (texts, head, numbers) => {
          const read = parseTarget(head + texts.map((text, index) => `${numbers[index]}${text}；`).join(''))
          expect(read).toMatchObject({ kind: 'compound' })
          expect(read.kind === 'compound' && read.parts.map(meaningOf)).toEqual(
            texts.map((text) => meaningOf(parseTarget(text))),
          )
        },
      ),
      runs(500),
    )
  })

  it('gives another number the same reading', () => {
    const lines = ['corpus/values', 'corpus/forms', 'readings'].flatMap((name) => readLines(`${name}.jsonl`))
    const others = ['3', '8', '15', '40', '125', '640', '7300', '52000', '1.5', '2.5', '0.75', '10.5', '99.9']
    const wrong: string[] = []
    let tried = 0
    for (const { text, context } of lines) {
      const [number, more] = text.matchAll(/\d+(?:\.\d+)?/g)
      const target = parseTarget(text, context)
      if (number === undefined || more !== undefined || target.kind !== 'quantity') continue
      // 5块 are pieces and 1.5块 is money, 95折 is 95% and 9折 is 90%, 18月 is no month; 0安全事故 says that there is none.
      if (target.value.toFixed() !== Number(number[0]).toFixed() || /\d(?:[块折月安]|\.%)/.test(text))
        continue
      for (const other of others) {
        const written = text.replace(number[0], other)
        const read = meaningOf(parseTarget(written, context))
        if (!isDeepStrictEqual(read, meaningOf({ ...target, value: decimal(other) }))) wrong.push(written)
        tried++
      }
    }
    expect(tried).toBeGreaterThan(10_000)
    expect(wrong).toEqual([])
  })

  it('is a pure function', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const context = Object.freeze({ sign: '≥', unit: '%', name: '满意度' })
        expect(meaningOf(parseTarget(text, context))).toEqual(meaningOf(parseTarget(text, context)))
      }),
      runs(500),
    )
  })
})

/** A meaning whose words are half width. */
function bare(target: Target): unknown {
  return JSON.parse(JSON.stringify(meaningOf(target)).normalize('NFKC').replaceAll(/[㎡]/g, '平方米'))
}

it.each([
  ['more figures than a sentence has', '1个'.repeat(70)],
  ['more words than a sentence has', '每'.repeat(1200)],
])('a clause of %s stays as it is written', (_what, text) => {
  expect(parseTarget(text)).toMatchObject({ kind: 'qualitative', text })
})

it.each([
  ['a name behind each 分别', '', '甲分别1、'],
  ['a figure behind each 分别', '', '分别90%，'],
  ['figures of one row', '甲、乙分别', '90%、'],
  ['clauses', '', '满意度≥90%，'],
  ['names without figures', '', '甲、'],
])('reading %s is repeated no oftener in a longer text', (_what, head, piece) => {
  const places = (count: number): number => {
    let asked = 0
    const place = (): null => {
      asked++
      return null
    }
    readValue(head + piece.repeat(count), place, noSetting, null)
    return asked
  }
  expect(places(1000)).toBeLessThanOrEqual(12 * places(100))
})
