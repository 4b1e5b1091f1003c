import { narrowDigits } from '../script/letters.js'

/** The levels that a mark names. */
export interface Mark {
  readonly codes: string[]
  /** Two at most. */
  readonly names: string[]
}

/** What a mark is made of, with what parts it: 产出指标-数量指标, 产出指标→数量指标. */
export function partsOf(mark: string): string[] {
  return mark.split(/[-‐-―−─ー﹣－>›→:：;；,，、/\\| ]+/)
}

/** Reads what stands in a mark: 产出指标-数量指标, 1-产出指标-11-数量指标; nothing where there is none. All behind the first level is the second. */
export function readMark(mark: string | null): Mark {
  const codes: string[] = []
  const names: string[] = []
  if (mark === null) return { codes, names }
  for (const part of partsOf(mark)) {
    if (part === '') continue
    if (/^[\d０-９]{1,3}$/.test(part)) codes.push(narrowDigits(part))
    else if (names.length < 2) names.push(part)
    else names[1] += `-${part}`
  }
  return { codes, names }
}
