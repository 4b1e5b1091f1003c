import type { Dice } from './dice.js'
import type { Draft, DraftRow, Role } from './draft.js'
import { marks, roles } from './draft.js'
import {
  addUp,
  departmentSums,
  type ItemStyle,
  printed,
  type SketchIndicator,
  type SketchProject,
  type SketchTable,
  type Sums,
} from './model.js'

/** How a document sets its table, without any damage. */
export interface Layout {
  /** Every indicator in a row of its own, the project's other cells spanning them. */
  rowEach: boolean
  /** `2,763.84` or `2763.84`. */
  groups: boolean
  /** Agency and unit on one line. */
  oneLine: boolean
  /** The title as a heading. */
  heading: boolean
  /** The words over the money columns, where the header stands in two rows. */
  over: string | null
  /** How the unit is written. */
  unitWords: string
}

const plainHeads: Record<Role, string> = {
  name: '项目名称（资金使用单位）',
  total: '总计',
  fiscal: '财政拨款',
  special: '财政专户拨款',
  other: '其他资金',
  goal: '绩效目标',
  indicators: '绩效指标',
}

export function drawLayout(dice: Dice): Layout {
  return {
    rowEach: dice.once(4),
    groups: !dice.once(3),
    oneLine: dice.once(4),
    heading: dice.once(3),
    over: dice.once(5) ? dice.pick(['预算金额', '项目支出预算', '资金安排']) : null,
    unitWords: dice.pick(['单位：', '单位：', '金额单位：']),
  }
}

/** One item of an indicator cell in the seed's form. */
export function itemText(item: SketchIndicator, style: ItemStyle = 'labels'): string {
  if (style === 'marks')
    return `【${item.names.join('-')}】${item.name}（${item.annual ?? ''}）${marks.field}`
  const { field, colon, dash, ordinal, stop } = marks
  const said = item.names.map((name, index) => (item.codes[index] ? item.codes[index] + dash + name : name))
  said.push(item.name)
  if (item.cycle !== null) said.push(`实施周期指标值${colon}${item.cycle}`)
  if (item.annual !== null) said.push(`年度指标值${colon}${item.annual}`)
  return `${item.ordinal === null ? '' : item.ordinal + ordinal}${said.join(field)}${stop}`
}

function moneyCells(
  sums: Sums,
  decimals: number,
  groups: boolean,
): Record<'total' | 'fiscal' | 'special' | 'other', string> {
  const say = (amount: number | null): string => (amount === null ? '' : printed(amount, decimals, groups))
  return {
    total: say(sums.total),
    fiscal: say(sums.fiscalAppropriation),
    special: say(sums.specialAccount),
    other: say(sums.other),
  }
}

function projectRows(project: SketchProject, table: SketchTable, layout: Layout, group: number): DraftRow[] {
  const cells: Record<Role, string> = {
    name: project.name,
    ...moneyCells(project.funding, table.decimals, layout.groups),
    goal: project.goal.join('\n'),
    indicators: '',
  }
  if (!layout.rowEach || project.indicators.length < 2) {
    const indicators = project.indicators.map((item) => itemText(item, project.style)).join('')
    return [{ kind: 'project', cells: { ...cells, indicators }, covered: [], group }]
  }
  return project.indicators.map((item, index) => ({
    kind: 'project',
    cells: { ...cells, indicators: itemText(item, project.style) },
    covered: index === 0 ? [] : roles.filter((role) => role !== 'indicators'),
    group,
  }))
}

/** Sets a table in the standard Guangzhou layout, undamaged. */
export function layOut(table: SketchTable, layout: Layout): Draft {
  const rows: DraftRow[] = []
  const blank = { goal: '', indicators: '' }
  let group = 0
  const sumRow = (kind: 'total' | 'department', name: string, sums: Sums): void => {
    const money = moneyCells(sums, table.decimals, layout.groups)
    rows.push({ kind, cells: { name, ...money, ...blank }, covered: [], group: group++ })
  }
  if (table.total) sumRow('total', '合计', addUp(table.departments.map(departmentSums)))
  for (const department of table.departments) {
    if (table.units) sumRow('department', department.name, departmentSums(department))
    for (const project of department.projects) rows.push(...projectRows(project, table, layout, group++))
  }
  const title = table.title === null ? [] : [layout.heading ? `# ${table.title}` : table.title]
  const agency = table.agency === null ? [] : [`部门名称：${table.agency}`]
  const unit = table.unit === null ? [] : [`${layout.unitWords}${table.unit}`]
  const captions = layout.oneLine ? [[...agency, ...unit].join('　　　　')] : [...agency, ...unit]
  return {
    expected: table,
    before: [...title, ...captions],
    after: [],
    heads: { ...plainHeads },
    numberHead: null,
    extraHead: null,
    heading: 'once',
    over: layout.over,
    within: null,
    fragments: [{ notes: [], header: 'full', columns: [...roles], rows, blanks: [], html: false }],
    spans: 'kept',
    wrongSpans: null,
    ends: 'kept',
    headLost: null,
    planted: [],
    cellBreak: '<br>',
    paragraphs: false,
    delimiter: 0,
    thead: false,
    tags: 'plain',
    outerPipes: true,
    delimiterRow: true,
    tagged: false,
    captionRows: [],
    finish: [],
  }
}
