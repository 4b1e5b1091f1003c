import * as fc from 'fast-check'
import { sketches } from './arbitrary.js'
import { type Damage, damage } from './damage.js'
import { damages } from './damages.js'
import { Dice } from './dice.js'
import type { Draft } from './draft.js'
import { drawLayout, layOut } from './layout.js'
import type { SketchTable } from './model.js'
import { type Form, render } from './render.js'

/** A document that was damaged: shrinks to a smaller table and to fewer kinds of damage. */
export interface DamagedCase {
  form: Form
  source: string
  draft: Draft
  damages: string[]
}

export interface CaseOptions {
  form?: Form
  /** The damages to choose from; all of them by default. */
  of?: readonly Damage[]
  /** Most damages at a time. */
  most?: number
  /** Tables with rows that the sums alone tell. */
  bare?: boolean
}

/** Renders a table with these damages. */
export function makeCase(
  table: SketchTable,
  chosen: readonly Damage[],
  seed: number,
  form: Form,
): DamagedCase {
  const dice = new Dice(seed)
  const applied = chosen.filter((each) => each.form === undefined || each.form === form)
  const draft = damage(layOut(table, drawLayout(dice)), applied, dice)
  return { form, source: render(draft, form), draft, damages: applied.map(({ name }) => name) }
}

/** Random tables, damaged in combinations. */
export function caseArbitrary({
  form,
  of = damages,
  most = 6,
  bare = false,
}: CaseOptions = {}): fc.Arbitrary<DamagedCase> {
  return fc
    .record({
      table: sketches({ bare }),
      chosen: fc.subarray([...of], { maxLength: Math.min(most, of.length) }),
      seed: fc.nat(),
      form: form === undefined ? fc.constantFrom<Form>('markdown', 'html') : fc.constant(form),
    })
    .map(({ table, chosen, seed, form: chosenForm }) => makeCase(table, chosen, seed, chosenForm))
}
