import { type Damage, inStage, set } from '../damage.js'
import { type DraftRow, usesOnly } from '../draft.js'

/** How cells that span rows come out, and rows that stand otherwise. They decide which rows stand alone. */
export const rowDamages: readonly Damage[] = inStage('rows', [
  {
    name: 'spans-repeated',
    row: 'spans',
    apply: set({ spans: 'repeated' }),
  },
  {
    name: 'spans-left-empty',
    row: 'spans',
    apply: set({ spans: 'empty' }),
  },
  {
    name: 'spans-dropped',
    row: 'spans',
    harmful: true,
    apply: (draft) => {
      if (usesOnly(draft, ['total', 'fiscal'])) draft.spans = 'dropped'
    },
  },
  {
    name: 'two-header-rows',
    row: 'two-header-rows',
    apply: (draft, dice) => {
      draft.over = dice.pick(['预算金额', '项目支出预算', '年度预算安排', '资金来源'])
    },
  },
  {
    name: 'three-header-rows',
    row: 'two-header-rows',
    apply: (draft, dice) => {
      draft.over = dice.pick(['项目资金', '预算安排'])
      draft.within = dice.pick(['其中', '其中：'])
    },
  },
  {
    name: 'sum-row-last',
    row: 'captions',
    apply: (draft) => {
      for (const { rows } of draft.fragments) if (rows[0]?.kind === 'total') rows.push(...rows.splice(0, 1))
    },
  },
  {
    name: 'subtotals',
    row: 'captions',
    apply: (draft, dice) => {
      const name = dice.pick(['小计', '小　计', '部门小计', '单位小计'])
      for (const fragment of draft.fragments) {
        let above: DraftRow | null = null
        fragment.rows = fragment.rows.flatMap((row, at, rows) => {
          if (row.kind !== 'project') above = row
          const last =
            row.kind === 'project' && rows[at + 1]?.kind !== 'project' && rows[at + 1]?.group !== row.group
          if (above === null || !last) return [row]
          const sum: DraftRow = {
            ...above,
            kind: 'department',
            cells: { ...above.cells, name },
            group: rows.length + at,
          }
          return [row, sum]
        })
      }
    },
  },
  {
    name: 'running-numbers',
    row: 'captions',
    apply: (draft, dice) => {
      draft.numberHead = dice.pick(['序号', '序 号', '编号'])
      const counts = { total: 0, department: 0, project: 0 }
      let group = -1
      for (const { rows } of draft.fragments) {
        for (const row of rows) {
          if (row.group !== group) counts[row.kind]++
          group = row.group
          if (row.kind === 'department') row.number = '一二三四五六'[counts.department - 1] ?? ''
          if (row.kind === 'project') row.number = String(counts.project)
        }
      }
    },
  },
  {
    // Another column that no field of the model takes, before the others: it is told.
    name: 'codes-of-projects',
    row: 'captions',
    harmful: true,
    apply: (draft, dice) => {
      draft.numberHead = dice.pick(['项目编码', '项目代码'])
      for (const { rows } of draft.fragments)
        for (const row of rows)
          if (row.kind === 'project') row.number = `T26${String(row.group).padStart(5, '0')}`
    },
  },
])
