import type { Report } from '../../diagnostic/diagnostic.js'
import type { Target } from '../../model/target.js'
import type { TargetContext } from '../../model/target-context.js'
import type { SourceText } from '../../source/text.js'
import { readTarget } from '../../target/read.js'

/** A value of an indicator that was read. */
export interface Read {
  readonly target: Target
  readonly at: SourceText
  /** The value that was read before it. */
  readonly before: Read | null
}

/** A value that stands twice in an indicator is read once; its spans move to where the second stands. */
export function targetOf(
  slice: SourceText,
  context: TargetContext,
  read: Read | null,
  report: Report,
): Target {
  for (let each = read; each !== null; each = each.before) {
    const distance = each.at.value === slice.value ? distanceOf(each.at, slice) : null
    if (distance !== null) return moved(each.target, distance)
  }
  return readTarget(slice, context, report)
}

/** How far apart two texts stand that both stand letter for letter in the source; `null` where one does not. */
function distanceOf(left: SourceText, right: SourceText): number | null {
  if (left.pieces.length > 0 || right.pieces.length > 0) return null
  return right.start - left.start
}

function moved(target: Target, distance: number): Target {
  const span =
    target.span === null ? null : { start: target.span.start + distance, end: target.span.end + distance }
  // A spread for each kind: V8 copies an object of one shape ten times as fast as one of any.
  switch (target.kind) {
    case 'quantity':
      return { ...target, span }
    case 'qualitative':
      return { ...target, span }
    case 'reference':
      return { ...target, span }
    case 'compound':
      return { ...target, span, parts: target.parts.map((part) => moved(part, distance) as typeof part) }
    default:
      return { ...target, span }
  }
}
