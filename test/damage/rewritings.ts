import { type Damage, inStage } from './damage.js'
import type { Dice } from './dice.js'
import { type Draft, raw } from './draft.js'
import { mapCells } from './texts.js'

/** Writes comparators and percent signs of indicator cells otherwise; `whole` is around the target's figure. */
function rewrite(change: (sign: string, figure: string, dice: Dice) => string) {
  return (draft: Draft, dice: Dice): void =>
    mapCells(draft, ['indicators'], (text) =>
      text.replace(/([≥≤])(\d+(?:\.\d+)?%?)/g, (whole, sign: string, figure: string) =>
        dice.once(4) ? whole : change(sign, figure, dice),
      ),
    )
}

const likeness: Readonly<Record<string, readonly string[]>> = {
  '≥': ['≧', '⩾', '>=', '＞=', '＞＝', '≥ ', '》=', '大于等于', '不低于'],
  '≤': ['≦', '⩽', '<=', '＜=', '＜＝', '≤ ', '《=', '小于等于', '不超过'],
}

/** Damage that changes how a target is written, and not what it says: to be compared by the reading. */
export const rewritings: readonly Damage[] = inStage('cells', [
  {
    name: 'look-alikes',
    row: 'look-alikes',
    apply: rewrite((sign, figure, dice) => dice.pick(likeness[sign] ?? [sign]) + figure),
  },
  {
    name: 'latex',
    row: 'look-alikes',
    apply: rewrite((sign, figure, dice) => {
      const word =
        sign === '≥' ? dice.pick(['\\geq', '\\ge', '\\geqslant']) : dice.pick(['\\leq', '\\le', '\\leqslant'])
      const escaped = figure.replace('%', '\\%')
      return raw(
        dice.pick([
          `$${word} ${escaped}$`,
          `$${word}$${figure}`,
          `$${word}$ ${figure}`,
          `$${word}${escaped}$`,
        ]),
      )
    }),
  },
  {
    name: 'entities-in-two-signs',
    row: 'look-alikes',
    apply: rewrite((sign, figure) => raw(sign === '≥' ? `&gt;=${figure}` : `&lt;=${figure}`)),
  },
  {
    name: 'wide-targets',
    row: 'width',
    apply: rewrite(
      (sign, figure) =>
        sign + figure.replace(/[0-9.%]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ),
  },
])
