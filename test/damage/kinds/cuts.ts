import { type Damage, inStage } from '../damage.js'
import type { Dice } from '../dice.js'
import {
  type Draft,
  type DraftRow,
  type Fragment,
  type HeaderForm,
  moneyRoles,
  type Role,
  roles,
} from '../draft.js'

/** Cuts the table before a row, or within it where `halves` are given. */
function cutAt(
  draft: Draft,
  at: number,
  row: number,
  header: HeaderForm,
  halves?: [DraftRow, DraftRow],
): void {
  const fragment = draft.fragments[at] as Fragment
  const above = halves ? [...fragment.rows.slice(0, row), halves[0]] : fragment.rows.slice(0, row)
  const below = halves ? [halves[1], ...fragment.rows.slice(row + 1)] : fragment.rows.slice(row)
  draft.fragments.splice(
    at,
    1,
    { ...fragment, rows: above },
    { ...fragment, columns: [...fragment.columns], notes: [], header, rows: below },
  )
}

function cutAnywhere(header: HeaderForm) {
  return (draft: Draft, dice: Dice): void => {
    for (let times = 1 + dice.below(3); times > 0; times--) {
      const at = dice.below(draft.fragments.length)
      const count = draft.fragments[at]?.rows.length ?? 0
      if (count > 1) cutAt(draft, at, 1 + dice.below(count - 1), header)
    }
  }
}

/** Where a text may be cut: between two letters of it, not at a gap and not where a paragraph ends. */
function cutIn(text: string, dice: Dice, from: number): number | null {
  const places: number[] = []
  for (let at = from; at <= text.length - 1; at++) {
    const left = text[at - 1] ?? ''
    const right = text[at] ?? ''
    if (/\s/.test(left + right)) continue
    places.push(at)
  }
  return places.length === 0 ? null : dice.pick(places)
}

function halve(text: string, at: number | null): [string, string] {
  return at === null ? [text, ''] : [text.slice(0, at), text.slice(at)]
}

const blankCells: Record<Role, string> = Object.fromEntries(roles.map((role) => [role, ''])) as Record<
  Role,
  string
>

/** Picks a row that stands alone (spans no others), and says where it is. */
function pickRow(
  draft: Draft,
  dice: Dice,
  fits: (row: DraftRow) => boolean,
): { at: number; index: number; row: DraftRow } | null {
  const found: { at: number; index: number; row: DraftRow }[] = []
  const spanning = new Set(
    draft.fragments
      .flatMap(({ rows }) => rows.filter(({ covered }) => covered.length > 0))
      .map(({ group }) => group),
  )
  for (const [at, fragment] of draft.fragments.entries()) {
    for (const [index, row] of fragment.rows.entries()) {
      if (!spanning.has(row.group) && fits(row)) found.push({ at, index, row })
    }
  }
  return found.length === 0 ? null : dice.pick(found)
}

const anyHeader: readonly HeaderForm[] = ['empty', 'full', 'none', 'swallowed', 'empty']

/** Cuts a row of a project or a department in two; `parts` are the cells that are cut. */
function cutRow(parts: readonly Role[], moneyBelow = false) {
  return (draft: Draft, dice: Dice): void => {
    if (draft.spans === 'dropped' && (parts.includes('goal') || parts.includes('name'))) return
    const found = pickRow(
      draft,
      dice,
      (row) =>
        row.kind !== 'total' &&
        parts.every((part) => row.cells[part].length > 4) &&
        (row.cells.name !== '' || !parts.includes('name')) &&
        (!moneyBelow || row.cells.total !== ''),
    )
    if (found === null) return
    const { at, index, row } = found
    const upper = { ...row, cells: { ...row.cells } }
    const { number: _number, ...rest } = row
    const lower: DraftRow = { ...rest, cells: { ...blankCells } }
    for (const part of parts) {
      // Where blanks are dropped, a first half has to be long enough to show what it is.
      const place = cutIn(row.cells[part], dice, draft.spans === 'dropped' ? 12 : part === 'goal' ? 4 : 2)
      if (place === null) return
      const [head, tail] = halve(row.cells[part], place)
      // A name is cut between words: digits alone would be no name.
      if (
        part === 'name' &&
        ![head, tail].every((half) => /[\u4e00-\u9fff]/.test(half) && !/^[合总]计.?$/.test(half))
      )
        return
      upper.cells[part] = head
      lower.cells[part] = tail
    }
    if (moneyBelow) {
      // Nothing but the text tells that the half above is no part of the row before it, nor the half below a row.
      const before = draft.fragments[at]?.rows[index - 1]?.cells.goal ?? ''
      if (/[^。；！？]$/.test(before) || /^[（(]?\d+[、.．)）\ue013]/.test(lower.cells.indicators)) return
      for (const role of moneyRoles) {
        upper.cells[role] = ''
        lower.cells[role] = row.cells[role]
      }
    }
    cutAt(draft, at, index, dice.pick(anyHeader), [upper, lower])
  }
}

/** Page breaks, between rows and within them. */
export const cuts: readonly Damage[] = inStage('cut', [
  { name: 'cut-empty-header', row: 'page-cut', apply: cutAnywhere('empty') },
  { name: 'cut-no-header', row: 'page-cut', apply: cutAnywhere('none') },
  { name: 'cut-repeated-header', row: 'page-cut', apply: cutAnywhere('full') },
  {
    name: 'cut-swallowed-header',
    row: 'page-cut',
    apply: cutAnywhere('swallowed'),
  },
  { name: 'cut-in-indicators', row: 'cut-row', apply: cutRow(['indicators']) },
  { name: 'cut-in-goal', row: 'cut-row', apply: cutRow(['goal']) },
  { name: 'cut-in-name', row: 'cut-row', apply: cutRow(['name']) },
  {
    name: 'cut-in-goal-and-indicators',
    row: 'cut-row',
    apply: cutRow(['goal', 'indicators']),
  },
  {
    name: 'cut-in-all',
    row: 'cut-row',
    apply: cutRow(['name', 'goal', 'indicators']),
  },
  {
    name: 'cut-with-money-below',
    row: 'cut-row',
    apply: cutRow(['name', 'goal', 'indicators'], true),
  },
])
