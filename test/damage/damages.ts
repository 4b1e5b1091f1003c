import type { Damage } from './damage.js'
import { amountDamages } from './kinds/amounts.js'
import { captionDamages } from './kinds/captions.js'
import { columnDamages } from './kinds/columns.js'
import { cuts } from './kinds/cuts.js'
import { letterDamages } from './kinds/letters.js'
import { markupDamages } from './kinds/markup.js'
import { rowDamages } from './kinds/rows.js'
import { sourceDamages } from './kinds/source.js'

/** Everything that converters do to a table. */
export const damages: readonly Damage[] = [
  ...rowDamages,
  ...cuts,
  ...columnDamages,
  ...amountDamages,
  ...letterDamages,
  ...markupDamages,
  ...captionDamages,
  ...sourceDamages,
]
