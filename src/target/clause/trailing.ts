import { readSuffix } from '../measure/comparator.js'
import { isOneOf } from '../measure/match.js'
import type { Clause } from '../scan/passage.js'
import type { Scan } from '../scan/scan.js'

/** A count's object, and behind it words that compare. */
const bound = /^([\u4e00-\u9fff]{1,12}?)((?:[及或和]?其?[以之][上下内]|左右|上下)+)$/

/** What is ordered, so that 以上 is said of it and not of its number: 3个省级以上, 5名本科及以上. */
const rank = /(?:[级高科专职称历等档类星段龄]|[硕博]士|工程师)$/

/** Takes the words that compare from behind the object of the last figure: 培育3家企业以上, 100名学生左右. */
export function takeTrailing({ text }: Clause, { figures }: Scan): void {
  const last = figures.at(-1)
  if (last === undefined || last.high !== null || !isOneOf('上下内右', text, text.length - 1)) return
  const [, object, words] = bound.exec(text.slice(last.to)) ?? []
  if (object === undefined || words === undefined || rank.test(object)) return
  const { comparator, approximate } = readSuffix(words, 0)
  last.until = last.to + object.length
  if (last.said !== 'nowhere') return
  last.said = 'behind'
  last.comparator = comparator
  last.approximate ||= approximate
}
