import { type Damage, inStage } from '../damage.js'
import { moneyRoles } from '../draft.js'
import { mapCells, wideOf } from '../texts.js'

const blankMarks: readonly string[] = ['-', '—', '/', '－', '--', '无', '／']

/** Amounts written otherwise, and marks for nothing. */
export const amountDamages: readonly Damage[] = inStage('cells', [
  {
    name: 'digits-apart',
    row: 'digits',
    apply: (draft, dice) => {
      if (draft.expected.decimals === 0) return
      mapCells(draft, moneyRoles, (text) => {
        if (text.length < 4 || dice.once(2)) return text
        const at = 1 + dice.below(text.length - 1)
        // Behind two decimals a gap would part two amounts.
        return at > text.indexOf('.') + (draft.expected.decimals === 2 ? 2 : 1)
          ? text
          : `${text.slice(0, at)} ${text.slice(at)}`
      })
    },
  },
  {
    name: 'digits-wide',
    row: 'width',
    apply: (draft, dice) => {
      const point = dice.pick(['．', '.'])
      const comma = dice.pick(['，', ','])
      mapCells(draft, moneyRoles, (text) =>
        dice.once(2) ? text : wideOf(text).replaceAll('.', point).replaceAll(',', comma),
      )
    },
  },
  {
    name: 'unit-in-cell',
    row: 'digits',
    apply: (draft, dice) => {
      const { unit } = draft.expected
      if (unit !== null)
        mapCells(draft, moneyRoles, (text) => (text === '' || dice.once(2) ? text : text + unit))
    },
  },
  {
    name: 'marks-for-nothing',
    row: 'digits',
    apply: (draft, dice) => {
      const mark = dice.pick(blankMarks)
      const spared = Array.from({ length: 12 }, () => dice.once(3))
      for (const { rows } of draft.fragments) {
        for (const { cells, group } of rows) {
          if (cells.total === '') continue
          for (const [at, role] of moneyRoles.entries()) {
            if (cells[role] === '' && !spared[(group * 4 + at) % 12]) cells[role] = mark
          }
        }
      }
    },
  },
  {
    name: 'marks-for-no-text',
    row: 'digits',
    apply: (draft, dice) => {
      const mark = dice.pick(['-', '—', '/'])
      for (const { rows } of draft.fragments) {
        for (const { cells } of rows) {
          if (cells.total === '') continue
          if (cells.goal === '') cells.goal = mark
          if (cells.indicators === '') cells.indicators = mark
        }
      }
    },
  },
  {
    name: 'sum-row-otherwise',
    row: 'width',
    apply: (draft, dice) => {
      const name = dice.pick(['合　计', '合 计', '总计', '总 计', '合计：', '合\u00a0\u00a0计'])
      for (const { rows } of draft.fragments)
        for (const row of rows) if (row.kind === 'total') row.cells.name = name
    },
  },
])
