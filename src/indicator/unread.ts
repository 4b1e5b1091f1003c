import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import { type SourceText, spanOf } from '../source/text.js'
import type { Stretch } from './stretch.js'

/** Says what was not read of a cell; signs and the heading 绩效指标 say nothing. */
export function reportUnread(text: SourceText, { from, to }: Stretch, report: Report): void {
  const unread = text.value.slice(from, to)
  if (!/[^\s；;，,、。:：.]/.test(unread)) return
  // 绩效指标： heads what was read; of a cell of nothing else it is all that there is.
  if (unread !== text.value && /^(?:[\u4e00-\u9fff]{0,4}绩效)?指标[:：]?$/.test(unread)) return
  report(diagnostic('indicator-unread', spanOf(text, from, to), { text: unread }))
}
