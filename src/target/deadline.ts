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

/** Words before what is done by a date. */
const manners = /^(?:将|应|须|需|要|全部|全面|基本|顺利|如期|按时|及时|正式|整体|均)*/

/** What is done by a date: 2026年12月完成. Any other word behind a bare date makes it part of a name: 2026年预算编制. */
const deeds =
  /^(?:完成|完工|完毕|建成|竣工|交付|投入|投用|投产|开工|启动|实施|实现|通过|验收|支付|拨付|发放|下达|印发|出台|发布|上线|运行|结题|结项|到位|提交|报送|开展|落实|办结|结束|整改|执行|达到|兑现|组织|召开|签订|开放|开园|封顶|通车|通水|入库|移交|公示|公开)/

/** The deadline that a clause without a figure names, the last if there are several; `null` where none is. */
export function deadlineOf(passage: Passage, found: Scan, bounds: Bounds): DeadlineTarget | null {
  for (let index = found.dates.length - 1; index >= 0; index--) {
    const { date, prefix } = found.dates[index] as DatedReading
    if (date.impossible) {
      passage.doubts?.date(passage, date.from, date.to)
      continue
    }
    const { text } = passage
    const mark = marks.find(([word]) => text.startsWith(word, date.to) && date.to + word.length <= bounds.to)
    const to = date.to + (mark?.[0].length ?? 0)
    const told = mark?.[1] ?? (prefix?.weak === false ? prefix.comparator : null)
    if (told === null && !standsAlone(passage, date.to, bounds.to)) continue
    const { subject, basis } = standOf(
      passage,
      found,
      bounds,
      prefix?.from ?? beginOf(text, date.from, bounds.from),
    )
    return {
      kind: 'deadline',
      text: writtenAt(passage, bounds.from, bounds.to),
      span: spanAt(passage, bounds.from, bounds.to),
      subject,
      basis,
      comparator: told ?? 'lte',
      date: isoDate(date.year, date.month, date.day),
      precision: date.precision,
      object: objectOf(passage, to, bounds.to),
    }
  }
  return null
}

/** Whether a date without 前 is a deadline: nothing follows it, or what is to be done by then. */
function standsAlone(passage: Passage, at: number, end: number): boolean {
  const rest = passage.text.slice(at, Math.min(end, at + 24))
  return rest === '' || passage.closings.has(at) || deeds.test(rest.replace(manners, ''))
}

/** Words that lead to a date and are no subject. */
function beginOf(text: string, at: number, from: number): number {
  for (const word of ['截至', '截止到', '截止至', '截止', '最迟于', '将于', '于', '至', '到', '在']) {
    if (at - word.length >= from && text.startsWith(word, at - word.length)) return at - word.length
  }
  return at
}
