import type { Comparator, DeadlineTarget } from '../../model/target.js'
import { isoDate } from '../scan/date.js'
import { isDeed, markAt } from '../scan/due-words.js'
import { type Clause, placeIn } from '../scan/passage.js'
import type { DatedReading, Scan } from '../scan/scan.js'
import { objectOf, subjectOf } from './subject.js'

/** Words that lead to a date and are no subject. */
const lead = /(?:分别|[应须将]|确保|力争|按?计划)?(?:截[至止][到至]?|于|[至到在])$/

/** The deadline that a clause without a figure names, the last if there are several; `null` where none is. */
export function deadlineOf(clause: Clause, found: Scan): DeadlineTarget | null {
  const { text, closings } = clause
  const { length } = text
  for (let index = found.dates.length - 1; index >= 0; index--) {
    const { date, prefix } = found.dates[index] as DatedReading
    const [word = '', by, after] = markAt(text, date.to)
    const told: Comparator = by !== undefined ? 'lte' : after !== undefined ? 'gt' : 'gte'
    const before = prefix?.weak === false ? prefix.comparator : null
    const alone =
      date.to === length || closings.has(date.to) || text[date.to - 1] === '内' || isDeed(text, date.to)
    if (word === '' && before === null && !alone) continue
    const start = prefix?.from ?? date.from - (lead.exec(text.slice(0, date.from))?.[0].length ?? 0)
    return {
      kind: 'deadline',
      ...placeIn(clause, 0, length),
      ...subjectOf(clause, found, { from: 0, to: length }, start),
      comparator: word === '' ? (before ?? 'lte') : told,
      date: isoDate(date),
      precision: date.precision,
      object: objectOf(clause, date.to + word.length, length),
    }
  }
  return null
}
