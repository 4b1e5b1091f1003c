import type { Comparator, DeadlineTarget } from '../model/target.js'
import { isoDate } from './calendar.js'
import { type Passage, spanAt, writtenAt } from './passage.js'
import type { DatedReading, Scan } from './scan.js'
import { type Bounds, objectOf, standOf } from './stand.js'

/** Words behind a date, by what they say of it. 前 with a day includes that day. */
const marks: readonly (readonly [string, Comparator])[] = [
  ['(含)之前', 'lte'],
  ['(含)以前', 'lte'],
  ['(含)前', 'lte'],
  ['之前', 'lte'],
  ['以前', 'lte'],
  ['前', 'lte'],
  ['以内', 'lte'],
  ['之内', 'lte'],
  ['内', 'lte'],
  ['为止', 'lte'],
  ['截止', 'lte'],
  ['止', 'lte'],
  ['以后', 'gt'],
  ['之后', 'gt'],
  ['后', 'gt'],
  ['起', 'gte'],
]

/** What is done by a date: 2026年12月完成. Another word behind a date makes it part of a name: 2026年预算编制. */
const deeds =
  /^(将|应|须|需|要|全部|全面|全年|基本|顺利|如期|按时|及时|正式|整体|均)*(完成|完工|完毕|建成|竣工|交付|投入|投用|投产|开工|启动|实施|实现|通过|验收|支付|拨付|发放|下达|印发|出台|发布|上线|运行|结题|结项|到位|提交|报送|开展|落实|办结|结束|整改|执行|达到|兑现|编制完成|组织|召开|签订|开放|开园|封顶|通车|通水|入库|移交|公示|公开|全部)/

/** The deadline that a clause without a figure names; `null` where it names none. */
export function deadlineOf(passage: Passage, found: Scan, bounds: Bounds): DeadlineTarget | null {
  const { text } = passage
  for (let index = found.dates.length - 1; index >= 0; index--) {
    const dated = found.dates[index] as DatedReading
    const { date, prefix } = dated
    const mark = marks.find(([word]) => text.startsWith(word, date.to) && date.to + word.length <= bounds.to)
    let to = date.to + (mark?.[0].length ?? 0)
    const rest = text.slice(to, Math.min(bounds.to, to + 16))
    const ended = text.slice(date.to - 1, date.to)
    const bare = mark === undefined && prefix?.comparator == null
    const closing = ended === '底' || ended === '末'
    if (bare && rest !== '' && !deeds.test(rest) && !(closing && date.from === bounds.from && false)) {
      if (passage.closings.get(to) === undefined) continue
    }
    if (
      bare &&
      rest === '' &&
      prefix === null &&
      date.precision === 'year' &&
      !date.period &&
      !wholly(text, date.from, date.to)
    ) {
      if (date.from !== bounds.from) continue
    }
    const comparator = mark?.[1] ?? prefix?.comparator ?? 'lte'
    const stand = standOf(passage, found, bounds, prefix?.from ?? beginOf(text, date.from, bounds.from))
    if (mark === undefined && text[to] === ',') to++
    return {
      kind: 'deadline',
      text: writtenAt(passage, bounds.from, bounds.to),
      span: spanAt(passage, bounds.from, bounds.to),
      subject: stand.subject,
      basis: stand.basis,
      comparator:
        comparator === 'eq' && prefix?.weak
          ? 'lte'
          : comparator === 'gte' && prefix?.weak
            ? 'lte'
            : comparator,
      date: isoDate(date.year, date.month, date.day),
      precision: date.precision,
      object: objectOf(passage, to, bounds.to),
    }
  }
  return null
}

/** 年底, 年内, 当年 and the like say by themselves when; a bare 2026年 does not. */
function wholly(text: string, from: number, to: number): boolean {
  return !/[0-9]/.test(text.slice(from, to))
}

/** Words that lead to a date and belong to it. */
function beginOf(text: string, at: number, from: number): number {
  for (const word of ['截至', '截止到', '截止至', '截止', '最迟于', '将于', '于', '至', '到', '在']) {
    if (at - word.length >= from && text.startsWith(word, at - word.length)) return at - word.length
  }
  return at
}
