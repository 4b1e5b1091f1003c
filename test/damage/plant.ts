import type { Dice } from './dice.js'
import { type Draft, type DraftRow, marks, moneyRoles, type Role, roles } from './draft.js'

const blank: Record<Role, string> = Object.fromEntries(roles.map((role) => [role, ''])) as Record<
  Role,
  string
>

const odd: readonly string[] = [
  '见附件',
  '待分配',
  '其中：上年结转3.50',
  '12.00 15.00',
  '1,2345,67',
  '3O.00',
  '约30',
  '#REF!',
  'N/A?',
  '（注）',
  '十二万元整',
  '12.00元/月',
  '2026年新增项目',
  'see note 3',
  '▲',
  '99',
]

const beside: readonly string[] = [
  '（以上指标由主管部门审核）',
  '备注：2026年新增',
  '绩效指标如下：',
  '详见附件二',
  '一、总体要求',
  '指标解释见实施方案第三章',
  'KPI',
  '偏差说明：无',
]

function anyRow(draft: Draft, dice: Dice, fits: (row: DraftRow) => boolean = () => true): DraftRow | null {
  const rows = draft.fragments.flatMap((fragment) => fragment.rows).filter(fits)
  return rows.length === 0 ? null : dice.pick(rows)
}

/** Ways to put text where no field of the model takes it; each says what it planted. */
const ways: readonly ((draft: Draft, dice: Dice) => string[])[] = [
  // In a money cell.
  (draft, dice) => {
    const row = anyRow(draft, dice)
    const text = dice.pick(odd)
    const role = dice.pick(moneyRoles)
    if (
      row === null ||
      !draft.fragments.some(({ columns, rows }) => rows.includes(row) && columns.includes(role))
    )
      return []
    row.cells[role] = text
    return [text]
  },
  // In the goal or the indicators of a sum row.
  (draft, dice) => {
    const row = anyRow(draft, dice, ({ kind }) => kind !== 'project')
    if (row === null) return []
    const text = dice.pick(beside)
    row.cells[dice.pick(['goal', 'indicators'] as const)] = text
    return [text]
  },
  // In front of, between or behind the items of an indicator cell.
  (draft, dice) => {
    const row = anyRow(draft, dice, ({ cells }) => cells.indicators !== '')
    if (row === null) return []
    const text = dice.pick(beside)
    const items = row.cells.indicators.split(marks.stop)
    const at = dice.below(items.length)
    items[at] = at === items.length - 1 ? text : `${items[at] ?? ''}${marks.stop}${text}`
    row.cells.indicators = items.join(marks.stop)
    return [text]
  },
  // A row of its own below, or somewhere between the others.
  (draft, dice) => {
    const { rows } = dice.pick(draft.fragments)
    const text = dice.pick([
      '注：本表金额保留两位小数。',
      '备注',
      '（以下空白）',
      '填表人：张三',
      '说明：1.含结转。2.不含债券。',
    ])
    const row: DraftRow = {
      kind: 'project',
      cells: { ...blank, [dice.pick(roles)]: text },
      covered: [],
      group: -1,
    }
    rows.splice(dice.once(2) ? rows.length : dice.below(rows.length + 1), 0, row)
    return [text]
  },
  // A row with amounts and no name.
  (draft, dice) => {
    const { rows } = dice.pick(draft.fragments)
    const text = `${10 + dice.below(900)}.31`
    rows.splice(dice.below(rows.length + 1), 0, {
      kind: 'project',
      cells: { ...blank, total: text, fiscal: text },
      covered: [],
      group: -2,
    })
    return [text]
  },
  // A further column.
  (draft, dice) => {
    draft.extraHead = dice.pick(['备注', '序号', '主管科室', '是否涉密', ''])
    const planted: string[] = []
    for (const { rows } of draft.fragments) {
      for (const row of rows) {
        if (dice.once(3)) continue
        row.extra = dice.pick(['新增', '农业股', '延续性项目', '7', '2026-2028', '是'])
        planted.push(row.extra)
      }
    }
    return planted
  },
]

/** Plants texts here and there; the draft is changed. */
export function plant(draft: Draft, dice: Dice): void {
  for (let times = 1 + dice.below(3); times > 0; times--) draft.planted.push(...dice.pick(ways)(draft, dice))
}
