import type { Comparator, DeadlineTarget } from '../../model/target.js'
import { type Lexicon, lexicon, wordAt } from '../../script/lexicon.js'
import { meanings } from '../../script/words.js'
import { isOneOf, matchAt } from '../measure/match.js'
import { isoDate } from '../scan/date.js'
import { type Clause, placeIn } from '../scan/passage.js'
import type { DatedReading, Scan } from '../scan/scan.js'
import { objectOf, standOf } from './stand.js'

/** Words behind a date. 前 with a day includes that day. */
const mark = /((?:\(含\))?[之以]?前(?!后)|[以之]?内|为止|截?止)|([以之]?后)|起/y

/** What is done by a date: 2026年12月完成. Any other word behind a bare date makes it part of a name: 2026年预算编制. */
const deeds: Lexicon<true> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ meanings([
    [
      true,
      '完[成工毕] 建[成立] 竣工 举[办行] 开[工展放园始幕通] 启动 实[施现] 落实 运行 上线 出台 执行 整改 达到 到位 结[题项束]',
    ],
    [
      true,
      '交付 移交 提交 报送 发[放布] 下达 印发 公[示开] 投[入用产] 通[过车水] 验收 支付 拨付 办结 组织 召开 签订',
    ],
  ]),
)

/** How it is done, between the date and the deed: 2026年底前全部完成. */
const adverbs: Lexicon<true> = /* @__PURE__ */ lexicon(
  /* @__PURE__ */ meanings([[true, '[将应须需要均] 全[部面] 基本 顺利 如期 按时 及时 正式 整体']]),
)

/** Whether a deed stands at a place; but 完成率 is none. */
function isDeed(text: string, from: number): boolean {
  let at = from
  for (let word = wordAt(adverbs, text, at); word !== undefined; word = wordAt(adverbs, text, at))
    at += word.word.length
  const deed = wordAt(deeds, text, at)
  return deed !== undefined && !isOneOf('率数量额', text, at + deed.word.length)
}

/** Words that lead to a date and are no subject. */
const lead = /(?:分别)?(?:截[至止][到至]?|将?于|[至到在])$/

/** The deadline that a clause without a figure names, the last if there are several; `null` where none is. */
export function deadlineOf(clause: Clause, found: Scan): DeadlineTarget | null {
  const { text, closings } = clause
  const { length } = text
  for (let index = found.dates.length - 1; index >= 0; index--) {
    const { date, prefix } = found.dates[index] as DatedReading
    const [word = '', by, after] = matchAt(mark, text, date.to) ?? []
    const told: Comparator = by !== undefined ? 'lte' : after !== undefined ? 'gt' : 'gte'
    const before = prefix?.weak === false ? prefix.comparator : null
    const alone = date.to === length || closings.has(date.to) || isDeed(text, date.to)
    if (word === '' && before === null && !alone) continue
    const start = prefix?.from ?? date.from - (lead.exec(text.slice(0, date.from))?.[0].length ?? 0)
    return {
      kind: 'deadline',
      ...placeIn(clause, 0, length),
      ...standOf(clause, found, { from: 0, to: length }, start),
      comparator: word === '' ? (before ?? 'lte') : told,
      date: isoDate(date),
      precision: date.precision,
      object: objectOf(clause, date.to + word.length, length),
    }
  }
  return null
}
