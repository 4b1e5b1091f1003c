import type { Dice } from './dice.js'
import type { Draft } from './draft.js'
import type { Form } from './render.js'

/** Damages happen in this order: the text of cells first, the bytes of the source last. */
const stages = ['rows', 'cut', 'columns', 'cells', 'page', 'source'] as const

type Stage = (typeof stages)[number]

/** One kind of damage, named after what a converter does. */
export interface Damage {
  name: string
  /** The rows of the damage table in the domain's notes that it belongs to. */
  row: DamageRow
  /** Whether a diagnostic above `info` may come of it; the parse is the same but for spans all the same. */
  harmful?: true
  /** Where it can happen; in both forms if it is left out. */
  form?: Form
  stage: Stage
  /** Damages the draft; leaves it alone where it cannot apply. */
  apply(draft: Draft, dice: Dice): void
}

/**
 * The rows of the damage table. Three of it have no kind of damage, since the model cannot be the same behind them, but laws
 * of their own in `damage.laws.test.ts`: two amounts in one cell, digits that recognition has spoilt, and a table of which
 * only lines are left. Look-alikes in targets are `rewritings.ts`.
 */
type DamageRow =
  | 'page-cut'
  | 'lost-columns'
  | 'cut-row'
  | 'page-notes'
  | 'spans'
  | 'two-header-rows'
  | 'digits'
  | 'soft-breaks'
  | 'width'
  | 'look-alikes'
  | 'delimiter'
  | 'bytes'
  | 'markup'
  | 'captions'

/** Kinds of damage that happen in one stage. */
export function inStage(stage: Stage, kinds: readonly Omit<Damage, 'stage'>[]): readonly Damage[] {
  return kinds.map((kind) => ({ ...kind, stage }))
}

/** Damage that says how something of the draft stands. */
export function set(part: Partial<Draft>): Damage['apply'] {
  return (draft) => {
    Object.assign(draft, part)
  }
}

/** Damages a draft in the order of the stages. */
export function damage(draft: Draft, chosen: readonly Damage[], dice: Dice): Draft {
  const copy = structuredClone({ ...draft, finish: [] })
  for (const stage of stages) for (const each of chosen) if (each.stage === stage) each.apply(copy, dice)
  return copy
}
