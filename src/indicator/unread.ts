import { diagnostic, type Report } from '../diagnostic/diagnostic.js'
import { type SourceText, spanOf } from '../source/text.js'
import type { Stretch } from './stretch.js'

/** Says what was not read of a cell; signs say nothing. */
export function reportUnread(text: SourceText, { from, to }: Stretch, report: Report): void {
  const unread = text.value.slice(from, to)
  if (!/[^\s；;，,、。:：.]/.test(unread)) return
  report(diagnostic('indicator-unread', spanOf(text, from, to), { text: unread }))
}
