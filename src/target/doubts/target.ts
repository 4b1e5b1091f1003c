import { diagnostic, type Report } from '../../diagnostic/diagnostic.js'
import type { Target } from '../../model/target.js'
import { fold } from '../../script/fold.js'
import type { Setting } from '../scan/setting.js'
import { reportDamage, reportItems, reportLetters } from './damage.js'
import { reportWithoutFigure } from './without-figure.js'

/** Says what is doubtful about a target once it is read. */
export function reportDoubts(target: Target, setting: Setting, report: Report): void {
  if (isStrange(setting))
    report(diagnostic('target-sign-unread', target.span, { text: target.text, sign: setting.sign }))
  reportItems(target, report)
  for (const part of target.kind === 'compound' ? target.parts : [target]) {
    if (part.kind === 'qualitative' || part.kind === 'deadline') reportLetters(part, report)
    if (part.kind === 'qualitative') reportWithoutFigure(part, report)
    else if (part.kind === 'quantity') reportDamage(part, setting.name, report)
  }
}

/** What a sign column holds that says nothing of a figure. */
const noSign = /^(?:定[性量](?:指标)?|区间|数值型?|无|其[他它]|不适用|[-/—*]*)$/

/** Whether the sign column says something of a figure that is not understood: ±, A. */
function isStrange({ sign, comparator, approximate }: Setting): boolean {
  return sign !== '' && comparator === null && !approximate && !noSign.test(fold(sign).text)
}
