import type { Diagnostic, Report } from '../diagnostic/diagnostic.js'
import type { Indicator } from '../model/indicator.js'
import type { CellText } from './cell-text.js'
import type { IndicatorOptions } from './options.js'
import { readIndicators } from './read.js'

/** Each letter of levels and labels that has another traditional form, with that. */
const letters =
  '产產 数數 质質 时時 标標 满滿 经經 济濟 环環 态態 续續 实實 周週 类類 权權 级級 项項 绩績 对對 众眾 务務 响響 预預 ' +
  '进進 间間 会會 总總 体體 当當 计計 划劃 区區 际際 况況 准準 评評 长長 称稱 过過'

const pairs: readonly string[] = /* @__PURE__ */ letters.split(' ')

/** What no level and no label is without, but for a few: 指標, 滿意度, 數量, 質量, 時效, 經濟, 社會, 環境. */
const telling = /[標滿數質時經會環]/

/**
 * Reads the indicators of a cell, of which levels and labels may be in traditional letters. What is read stands in the model and in
 * diagnostics as it is written.
 *
 *     產出指標：數量指標：培訓班次≥4期
 */
export function readAnyIndicators(cell: CellText, options: IndicatorOptions, report: Report): Indicator[] {
  const { value: written } = cell
  if (!telling.test(written)) return readIndicators(cell, options, report)
  // A letter of which both forms stand in the cell would not find the way back.
  const own = pairs.filter((pair) => !written.includes(pair.charAt(0)))
  const plain = new Map(own.map((pair) => [pair.charAt(1), pair.charAt(0)]))
  const traditional = new Map(own.map((pair) => [pair.charAt(0), pair.charAt(1)]))
  const told = (each: Diagnostic): void =>
    report({ ...each, data: rewritten(each.data, traditional) } as Diagnostic)
  const read = readIndicators({ ...cell, value: replaced(written, plain) }, options, told)
  return rewritten(read, traditional)
}

function replaced(text: string, letters: ReadonlyMap<string, string>): string {
  let other = ''
  for (const letter of text) other += letters.get(letter) ?? letter
  return other
}

/** What a target says in words of its own. */
const normal: readonly string[] = ['base', 'per', 'kind', 'key']

/** A value with other letters in its texts. */
function rewritten<Value>(value: Value, letters: ReadonlyMap<string, string>): Value {
  if (typeof value === 'string') return replaced(value, letters) as typeof value
  if (Array.isArray(value)) return value.map((each) => rewritten(each, letters)) as typeof value
  // Decimals have no texts.
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  const fields = Object.entries(value).map(([name, each]) => [
    name,
    normal.includes(name) ? each : rewritten(each, letters),
  ])
  return Object.fromEntries(fields) as typeof value
}
