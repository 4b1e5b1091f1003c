import type { Grid } from '../../src/model/grid.js'
import { type Draft, marks, plainSigns } from './draft.js'
import { rowsOf } from './render.js'

/** The texts of a draft as another reader hands them in: breaks as line ends, entities resolved. */
function gridText(text: string): string {
  let written = ''
  for (const letter of text) {
    if (letter === marks.br || letter === marks.newline) written += '\n'
    else if (letter !== marks.raw && letter !== marks.end) written += plainSigns[letter] ?? letter
  }
  return written
}

/** A draft as grids, one a fragment. */
export function renderGrids(draft: Draft): Grid[] {
  return draft.fragments.map((fragment, index) => ({
    before: [...(index === 0 ? draft.before.map((line) => line.replace(/^# /, '')) : []), ...fragment.notes],
    rows: rowsOf(draft, fragment).map((row) =>
      row.map(({ text, rowSpan, colSpan }) => ({
        text: gridText(text),
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(colSpan > 1 ? { colSpan } : {}),
      })),
    ),
  }))
}
