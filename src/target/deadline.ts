import type { Comparator, DeadlineTarget } from '../model/target.js'
import { isoDate } from './date.js'
import { matchAt, standsAt } from './match.js'
import { type Clause, placeIn } from './passage.js'
import { nameAt, respectively } from './respective.js'
import type { DatedReading, Scan } from './scan.js'
import { objectOf, standOf } from './stand.js'

/** Words behind a date. 前 with a day includes that day. */
const mark = /((?:\(含\))?[之以]?前|[以之]?内|为止|截?止)|([以之]?后)|起/y

/** What is done by a date: 2026年12月完成. Any other word behind a bare date makes it part of a name: 2026年预算编制. */
const deed =
  /(?:[将应须需要均]|全[部面]|基本|顺利|如期|按时|及时|正式|整体)*(?:完[成工毕]|建成|竣工|交付|投[入用产]|开[工展放园]|启动|实[施现]|通[过车水]|验收|支付|拨付|发[放布]|下达|印发|出台|上线|运行|结[题项束]|到位|提交|报送|落实|办结|整改|执行|达到|兑现|组织|召开|签订|封顶|入库|移交|公[示开])/y

/** Words that lead to a date and are no subject. */
const lead = /(?:截[至止][到至]?|截止|最迟于|将?于|[至到在])$/

/** Between two dates behind 分别. */
const beside = /^[前、,和与及于]{1,3}$/

/** The deadlines that a clause without a figure names: the last date, and those before it behind 分别. */
export function deadlinesOf(clause: Clause, found: Scan): DeadlineTarget[] {
  const { text } = clause
  const { length } = text
  for (let index = found.dates.length - 1; index >= 0; index--) {
    const dated = found.dates[index] as DatedReading
    const last = deadlineBy(clause, found, dated, length)
    if (last === null) continue
    const mark = text.indexOf(respectively)
    const row = mark < 0 ? [] : found.dates.slice(0, index + 1).filter(({ date }) => date.from > mark)
    const apart = ({ date }: DatedReading, at: number): boolean =>
      at > 0 && !beside.test(text.slice(row[at - 1]?.date.to, date.from))
    if (row.length < 2 || row.some(apart)) return [last]
    // 分别于6月底和12月底前完成
    const { subject } = standOf(clause, found, { from: 0, to: length }, mark)
    return row.map(({ date }, at) => {
      const end = date === dated.date ? length : date.to
      return {
        ...last,
        ...placeIn(clause, at === 0 ? 0 : date.from, end),
        subject: nameAt(subject, at, row.length),
        // 2026年6月底和12月底
        date: isoDate({ ...date, year: date.year ?? (row[0] as DatedReading).date.year }),
        precision: date.precision,
        object: end === length ? last.object : null,
      }
    })
  }
  return []
}

/** The deadline of a date, and of the words up to `to`; `null` where the date is part of a name. */
function deadlineBy(
  clause: Clause,
  found: Scan,
  { date, prefix }: DatedReading,
  to: number,
): DeadlineTarget | null {
  const { text, closings } = clause
  const [word = '', by, after] = matchAt(mark, text, date.to) ?? []
  const told: Comparator = by !== undefined ? 'lte' : after !== undefined ? 'gt' : 'gte'
  const before = prefix?.weak === false ? prefix.comparator : null
  const alone = date.to === to || closings.has(date.to) || matchAt(deed, text, date.to) !== null
  if (word === '' && before === null && !alone) return null
  const start = prefix?.from ?? date.from - (lead.exec(text.slice(0, date.from))?.[0].length ?? 0)
  return {
    kind: 'deadline',
    ...placeIn(clause, 0, to),
    ...standOf(clause, found, { from: 0, to }, start),
    comparator: word === '' ? (before ?? 'lte') : told,
    date: isoDate(date),
    precision: date.precision,
    object: objectOf(clause, date.to + word.length, to),
  }
}

/** The deadline that begins a clause with a figure, and where the rest begins: 到2025年底覆盖率达到95%. */
export function dueFirst(clause: Clause, found: Scan): { due: DeadlineTarget[]; to: number } {
  const { text } = clause
  const [dated] = found.dates
  if (text[0] !== '到' || dated?.date.from !== 1) return { due: [], to: 0 }
  const to = standsAt(mark, text, dated.date.to) ? mark.lastIndex : dated.date.to
  return { due: [deadlineBy(clause, found, dated, to) as DeadlineTarget], to }
}
