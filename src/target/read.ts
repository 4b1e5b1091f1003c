import type { Report } from '../diagnostic/diagnostic.js'
import type { TargetContext } from '../model/options.js'
import type { Target } from '../model/target.js'
import { type SourceText, spanOf } from '../source/text.js'
import { doubtsOf, reportDoubts } from './doubts.js'
import { readValue } from './value.js'

/** Reads one 指标值 and says what is doubtful about it. */
export function readTarget(text: SourceText, context: TargetContext, report: Report): Target {
  const target = readValue(text.value, (start, end) => spanOf(text, start, end), context, doubtsOf(report))
  reportDoubts(target, context.name ?? '', report)
  return target
}
