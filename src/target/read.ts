import type { Report } from '../diagnostic/diagnostic.js'
import type { Span } from '../model/span.js'
import type { Target } from '../model/target.js'
import type { TargetContext } from '../model/target-context.js'
import { type SourceText, spanOf } from '../source/text.js'
import { doubtsOf } from './doubts/clause.js'
import { reportDoubts } from './doubts/target.js'
import { settingOf } from './scan/setting.js'
import { readValue } from './value.js'

/** Reads one 指标值 and says what is doubtful about it. */
export function readTarget(text: SourceText, context: TargetContext, report: Report): Target {
  return readDoubting(text.value, (start, end) => spanOf(text, start, end), context, report)
}

/** Reads one 指标值 of which `placed` tells where a part of it stands, and says what is doubtful about it. */
export function readDoubting(
  text: string,
  placed: (start: number, end: number) => Span | null,
  context: TargetContext,
  report: Report,
): Target {
  const setting = settingOf(context)
  const target = readValue(text, placed, setting, doubtsOf(report))
  reportDoubts(target, setting, report)
  return target
}
