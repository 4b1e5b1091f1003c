import { decimal } from '../amount/decimal.js'
import type { Span } from '../model/span.js'
import type { QuantityTarget } from '../model/target.js'
import { readPrefix, readSuffix } from './measure/comparator.js'
import { readUnit, unitOf } from './measure/unit.js'
import type { Setting } from './scan/setting.js'

/** Words that compare, a number in plain digits, a unit, and words that compare. */
const plain =
  /^([≥≤<>=]|(?!共计)[\u4e00-\u9fff]{1,6}(?<![币元金镑]))?(\d+(?:\.\d+)?)([%‰]?[\u4e00-\u9fff]{0,8})$/

/** Units that are numbers or dates as well, or others in some places: 3号, 1万两, 12月, 1.2块. */
const ambiguous = /[号两块年月日季点时旬度]$/

/**
 * Reads what more than half of all values are, as the whole grammar does, in a quarter of its time; `null` for what
 * may be anything else, as a time may be a date:
 *
 *     ≥95%     4批次     不超过2万元     90%以上     12月 (a date)     ≥3级 (no count)
 */
export function readPlain(
  written: string,
  spanOf: (start: number, end: number) => Span | null,
  setting: Setting,
): QuantityTarget | null {
  if (written.length > 24 || setting.sign !== '' || setting.column !== null) return null
  const [, lead = '', digits, word] = plain.exec(written) ?? []
  if (digits === undefined || word === undefined) return null
  const unit = readUnit(word, 0, false)
  if (unit === null || unit.dimension === null || ambiguous.test(unit.base)) return null
  const prefix = lead === '' ? null : readPrefix(lead, 0)
  if (lead !== '' && (prefix?.to !== lead.length || prefix.comparator === null || prefix.approximate))
    return null
  const suffix = unit.to === word.length ? null : readSuffix(word, unit.to)
  if (suffix !== null && (prefix !== null || suffix.to !== word.length || suffix.approximate)) return null
  // 5天以上不含本数
  if (suffix !== null && suffix.inclusive !== null) return null
  const comparator = prefix?.comparator ?? suffix?.comparator ?? null
  const end = written.length - word.length
  return {
    kind: 'quantity',
    text: written,
    span: spanOf(0, written.length),
    subject: null,
    basis: null,
    comparator: comparator ?? 'eq',
    implied: comparator === null,
    approximate: false,
    value: decimal(digits),
    unit: unitOf(unit, written.slice(end, end + unit.to)),
    object: null,
  }
}
