import { decimal } from '../amount/decimal.js'
import type { Span } from '../model/span.js'
import type { Comparator, QuantityTarget } from '../model/target.js'
import { signs } from './measure/comparator-words.js'
import { readUnit, unitOf } from './measure/unit.js'
import type { Setting } from './scan/setting.js'

/** A sign, a number in plain digits, and a word. */
const plain = /^([≥≤<>=])?(\d+(?:\.\d+)?)([%‰]|[\u4e00-\u9fff]{1,6})$/

/**
 * Reads what more than half of all values are, as the whole grammar does, in a quarter of its time; `null` for what
 * may be anything else, as a time may be a date:
 *
 *     ≥95%     4批次     ≤2万元     12月 (a date)     ≥3级 (no count)
 */
export function readPlain(
  written: string,
  spanOf: (start: number, end: number) => Span | null,
  setting: Setting,
): QuantityTarget | null {
  if (written.length > 24 || setting.comparator !== null || setting.column !== null) return null
  const [, sign, digits, word] = plain.exec(written) ?? []
  if (digits === undefined || word === undefined) return null
  const unit = readUnit(word, 0, false)
  if (unit?.to !== word.length || unit.dimension === null || unit.dimension === 'duration') return null
  // 号 and 两 are numbers as well: 3号, 1万两; and 块 is 元 in 1.2块.
  if ('号两块'.includes(unit.base)) return null
  return {
    kind: 'quantity',
    text: written,
    span: spanOf(0, written.length),
    subject: null,
    basis: null,
    comparator: sign === undefined ? 'eq' : (signs[sign] as Comparator),
    implied: sign === undefined,
    approximate: false,
    value: decimal(digits),
    unit: unitOf(unit, word),
    object: null,
  }
}
