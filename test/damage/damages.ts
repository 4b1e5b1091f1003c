import type { Dice } from './dice.js'
import {
  type Draft,
  type DraftRow,
  type Fragment,
  type HeaderForm,
  marks,
  moneyRoles,
  type Role,
  raw,
  roles,
} from './draft.js'
import type { Form } from './render.js'
import { breakable, mapCells, mapHeads } from './texts.js'

/** One kind of damage, named after what a converter does. */
export interface Damage {
  name: string
  /** The rows of the damage table in the domain's notes that it belongs to. */
  row: DamageRow
  /** Whether the parse is to be the same but for spans, without any diagnostic above `info`. */
  harmless: boolean
  /** Where it can happen; in both forms if it is left out. */
  form?: Form
  /** Damages happen in this order: the text of cells first, the bytes of the source last. */
  stage: 'rows' | 'cut' | 'columns' | 'cells' | 'page' | 'source'
  /** Damages the draft; leaves it alone where it cannot apply. */
  apply(draft: Draft, dice: Dice): void
}

/** The rows of the damage table. */
export type DamageRow =
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

const stages = ['rows', 'cut', 'columns', 'cells', 'page', 'source'] as const

/** Damages a draft in the order of the stages. */
export function damage(draft: Draft, chosen: readonly Damage[], dice: Dice): Draft {
  const copy = structuredClone({ ...draft, finish: [] })
  for (const stage of stages) for (const each of chosen) if (each.stage === stage) each.apply(copy, dice)
  return copy
}

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
  for (let at = from; at <= text.length - 2; at++) {
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

const noteLines: readonly ((page: number, draft: Draft) => string)[] = [
  (page) => `第 ${page} 页`,
  (page) => `- ${page} -`,
  (page) => `— ${page} —`,
  (page) => `${page}`,
  (page) => `${page} / 68`,
  (page) => `第${page}页 共68页`,
  (page) => `第${page}页，共68页`,
  () => '公开表12',
  (_page, draft) => draft.expected.agency ?? '',
  (_page, draft) => `${draft.expected.agency ?? ''}2026年部门预算`,
  (_page, draft) => `${draft.expected.title ?? ''}（续）`,
  (_page, draft) => draft.expected.title ?? '',
  (_page, draft) => (draft.expected.unit === null ? '' : `单位：${draft.expected.unit}`),
]

function isBlankIn(fragment: Fragment, role: Role): boolean {
  return fragment.rows.every((row) => row.cells[role] === '')
}

function usesOnly(draft: Draft, used: readonly Role[]): boolean {
  return draft.fragments.every((fragment) =>
    moneyRoles.every((role) => used.includes(role) || isBlankIn(fragment, role)),
  )
}

/** Drops blank money columns of a fragment, where header or sums tell what is left. */
function loseColumns(draft: Draft, dice: Dice): void {
  if (draft.spans === 'dropped') return
  const plain = usesOnly(draft, ['total', 'fiscal'])
  for (const fragment of draft.fragments) {
    // A printed zero changes no sum: none tells its column.
    const zeros = fragment.rows.some(({ cells }) =>
      [cells.special, cells.other].some((text) => /^0(\.0+)?$/.test(text)),
    )
    const settled = fragment.header === 'full' || (!zeros && (plain || draft.expected.total))
    if (dice.once(3) || !settled) continue
    const blank = (['special', 'other'] as const).filter((role) => isBlankIn(fragment, role))
    const lost: readonly Role[] = blank.length === 2 && dice.once(2) ? [dice.pick(blank)] : blank
    fragment.columns = fragment.columns.filter((role) => !lost.includes(role))
  }
}

/** Writes each sign of an indicator cell in one of these ways, cell by cell. */
function writeSigns(variants: Readonly<Record<string, readonly string[]>>, fits = (_text: string) => true) {
  return (draft: Draft, dice: Dice): void => {
    mapCells(draft, ['indicators'], (text) => {
      if (dice.once(3) || !fits(text)) return text
      const chosen = Object.fromEntries(
        Object.entries(variants).map(([mark, ways]) => [mark, dice.pick(ways)]),
      )
      return [...text].map((letter) => chosen[letter] ?? letter).join('')
    })
  }
}

const wideOf = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Whether items of a cell are told apart by their ordinals, so that the sign between them may be lost. */
function isNumbered(text: string): boolean {
  return text.includes(marks.ordinal)
}

const blankMarks: readonly string[] = ['-', '—', '/', '－', '--', '无', '／']

export const damages: readonly Damage[] = [
  // Spans first: they decide which rows stand alone.
  {
    name: 'spans-repeated',
    row: 'spans',
    harmless: true,
    stage: 'rows',
    apply: (draft) => {
      draft.spans = 'repeated'
    },
  },
  {
    name: 'spans-left-empty',
    row: 'spans',
    harmless: true,
    stage: 'rows',
    apply: (draft) => {
      draft.spans = 'empty'
    },
  },
  {
    name: 'spans-dropped',
    row: 'spans',
    harmless: false,
    stage: 'rows',
    apply: (draft) => {
      if (usesOnly(draft, ['total', 'fiscal'])) draft.spans = 'dropped'
    },
  },
  {
    name: 'spans-wrong',
    row: 'spans',
    harmless: true,
    form: 'html',
    stage: 'page',
    apply: (draft, dice) => {
      // In a row that is not whole by itself, nothing tells which span is wrong.
      const whole = draft.fragments.every(({ rows }) => rows.every(({ covered }) => covered.length === 0))
      if (draft.spans === 'dropped' || (draft.spans === 'kept' && !whole)) return
      const spans = [1, 2, 3, 9, 1000, 100000000]
      draft.wrongSpans = { colSpan: dice.pick(spans), rowSpan: dice.pick(spans), first: dice.below(7) }
    },
  },
  {
    name: 'two-header-rows',
    row: 'two-header-rows',
    harmless: true,
    stage: 'rows',
    apply: (draft, dice) => {
      draft.over = dice.pick(['预算金额', '项目支出预算', '年度预算安排', '资金来源'])
    },
  },

  {
    name: 'sum-row-last',
    row: 'captions',
    harmless: true,
    stage: 'rows',
    apply: (draft) => {
      for (const { rows } of draft.fragments) if (rows[0]?.kind === 'total') rows.push(...rows.splice(0, 1))
    },
  },
  {
    name: 'running-numbers',
    row: 'captions',
    harmless: true,
    stage: 'rows',
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

  { name: 'cut-empty-header', row: 'page-cut', harmless: true, stage: 'cut', apply: cutAnywhere('empty') },
  { name: 'cut-no-header', row: 'page-cut', harmless: true, stage: 'cut', apply: cutAnywhere('none') },
  { name: 'cut-repeated-header', row: 'page-cut', harmless: true, stage: 'cut', apply: cutAnywhere('full') },
  {
    name: 'cut-swallowed-header',
    row: 'page-cut',
    harmless: true,
    stage: 'cut',
    apply: cutAnywhere('swallowed'),
  },
  { name: 'cut-in-indicators', row: 'cut-row', harmless: true, stage: 'cut', apply: cutRow(['indicators']) },
  { name: 'cut-in-goal', row: 'cut-row', harmless: true, stage: 'cut', apply: cutRow(['goal']) },
  { name: 'cut-in-name', row: 'cut-row', harmless: true, stage: 'cut', apply: cutRow(['name']) },
  {
    name: 'cut-in-goal-and-indicators',
    row: 'cut-row',
    harmless: true,
    stage: 'cut',
    apply: cutRow(['goal', 'indicators']),
  },
  {
    name: 'cut-in-all',
    row: 'cut-row',
    harmless: true,
    stage: 'cut',
    apply: cutRow(['name', 'goal', 'indicators']),
  },
  {
    name: 'cut-with-money-below',
    row: 'cut-row',
    harmless: true,
    stage: 'cut',
    apply: cutRow(['name', 'goal', 'indicators'], true),
  },

  {
    // Pages that a converter put together again, rows cut as they were.
    name: 'cut-rows-on-one-page',
    row: 'cut-row',
    harmless: true,
    stage: 'columns',
    apply: (draft, dice) => {
      if (draft.spans === 'dropped') return
      for (let at = draft.fragments.length - 1; at > 0; at--) {
        const [above, below] = [draft.fragments[at - 1], draft.fragments[at]] as [Fragment, Fragment]
        const [last, first] = [above.rows.at(-1), below.rows[0]]
        // Without a page break, a row of a name alone is a row.
        const told = first?.cells.name === '' && (first.cells.goal !== '' || first.cells.indicators !== '')
        const whole = first !== undefined && first.cells.total !== '' && last?.cells.total !== ''
        if (!(told || whole) || above.columns.length !== below.columns.length || dice.once(3)) continue
        above.rows.push(...below.rows)
        draft.fragments.splice(at, 1)
      }
    },
  },

  { name: 'columns-lost', row: 'lost-columns', harmless: true, stage: 'columns', apply: loseColumns },

  {
    name: 'digits-apart',
    row: 'digits',
    harmless: true,
    stage: 'cells',
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
    harmless: true,
    stage: 'cells',
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
    harmless: true,
    stage: 'cells',
    apply: (draft, dice) => {
      const { unit } = draft.expected
      if (unit !== null)
        mapCells(draft, moneyRoles, (text) => (text === '' || dice.once(2) ? text : text + unit))
    },
  },
  {
    name: 'marks-for-nothing',
    row: 'digits',
    harmless: true,
    stage: 'cells',
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
    harmless: true,
    stage: 'cells',
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
    harmless: true,
    stage: 'cells',
    apply: (draft, dice) => {
      const name = dice.pick(['合　计', '合 计', '总计', '总 计', '合计：', '合\u00a0\u00a0计'])
      for (const { rows } of draft.fragments)
        for (const row of rows) if (row.kind === 'total') row.cells.name = name
    },
  },
  {
    name: 'signs-narrow',
    row: 'width',
    harmless: true,
    stage: 'cells',
    apply: writeSigns({
      [marks.field]: [';', '；', '; ', '；'],
      [marks.colon]: [':', '：', '： ', ' : '],
      [marks.dash]: ['-', '－', '—', '–'],
      [marks.ordinal]: ['、', '．', '.', '、'],
      [marks.stop]: ['。', '.', '；', '。 '],
    }),
  },
  {
    name: 'stops-missing',
    row: 'width',
    harmless: true,
    stage: 'cells',
    apply: writeSigns({ [marks.stop]: [''] }, isNumbered),
  },
  {
    name: 'breaks-in-words',
    row: 'soft-breaks',
    harmless: true,
    stage: 'cells',
    apply: (draft, dice) => {
      const mark = dice.pick([marks.br, marks.br, marks.newline])
      const put = breakable(dice, mark)
      mapCells(draft, ['name', 'indicators'], put)
      if (dice.once(2)) mapHeads(draft, put)
    },
  },
  {
    name: 'gaps-between-characters',
    row: 'soft-breaks',
    harmless: true,
    stage: 'cells',
    apply: (draft, dice) => {
      const put = breakable(dice, dice.pick([' ', ' ', '\u00a0', '\u3000', '  ', '\u2003']))
      mapCells(draft, ['name', 'goal', 'indicators'], put)
      if (dice.once(2)) mapHeads(draft, put)
    },
  },
  {
    name: 'paragraph-tags',
    row: 'soft-breaks',
    harmless: true,
    stage: 'cells',
    apply: (draft) => {
      draft.paragraphs = true
    },
  },
  {
    name: 'breaks-between-items',
    row: 'soft-breaks',
    harmless: true,
    stage: 'cells',
    apply: (draft) =>
      mapCells(draft, ['indicators'], (text) => text.replaceAll(marks.stop, marks.stop + marks.br)),
  },
  {
    name: 'invisible-signs',
    row: 'bytes',
    harmless: true,
    stage: 'cells',
    apply: (draft, dice) => {
      const sign = dice.pick(['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e'])
      const put = (text: string): string => {
        if (text.length < 2 || dice.once(2)) return text
        const at = 1 + dice.below(text.length - 1)
        return inMark(text, at) ? text : text.slice(0, at) + sign + text.slice(at)
      }
      mapCells(draft, roles, put)
      if (dice.once(2)) mapHeads(draft, put)
    },
  },
  {
    name: 'entities',
    row: 'look-alikes',
    harmless: true,
    stage: 'cells',
    apply: (draft, dice) =>
      mapCells(draft, ['name', 'goal', 'indicators'], (text) =>
        text.replace(/[≥≤>、“”]/g, (letter) => {
          if (dice.once(3)) return letter
          const code = letter.charCodeAt(0)
          const named: Record<string, string> = {
            '≥': '&ge;',
            '≤': '&le;',
            '>': '&gt;',
            '“': '&ldquo;',
            '”': '&rdquo;',
          }
          return raw(dice.pick([named[letter] ?? `&#${code};`, `&#${code};`, `&#x${code.toString(16)};`]))
        }),
      ),
  },
  {
    name: 'heads-otherwise',
    row: 'width',
    harmless: true,
    stage: 'cells',
    apply: (draft, dice) => {
      const { heads } = draft
      heads.name = dice.pick([
        '项目名称(资金使用单位)',
        '项目名称',
        '项目名称（资金使用单位）',
        '项目（资金使用单位）名称',
      ])
      heads.total = dice.pick(['总　计', '总 计', '合计', '总计', '小计'])
      heads.fiscal = dice.pick(['财政拨款', '财政\n拨款', '一般公共预算财政拨款', '财政拨款'])
      heads.special = dice.pick(['财政专户拨款', '财政专户管理资金', '财政专户\n拨款'])
      heads.other = dice.pick(['其他资金', '其它资金', '其他\n资金', '其中：其他资金'])
      heads.goal = dice.pick(['绩效目标', '年度绩效目标', '绩 效 目 标', '项目绩效目标'])
      heads.indicators = dice.pick(['绩效指标', '绩效指标及指标值', '绩 效 指 标'])
    },
  },

  {
    name: 'page-notes',
    row: 'page-notes',
    harmless: true,
    stage: 'page',
    apply: (draft, dice) => {
      const page = 1 + dice.below(60)
      for (const [index, fragment] of draft.fragments.entries()) {
        if (index === 0) continue
        const notes = Array.from({ length: dice.below(4) }, () => dice.pick(noteLines)(page + index, draft))
        fragment.notes.push(...notes.filter((note) => note !== ''))
      }
    },
  },
  {
    name: 'delimiter-of-other-width',
    row: 'delimiter',
    harmless: true,
    form: 'markdown',
    stage: 'page',
    apply: (draft, dice) => {
      draft.delimiter = dice.pick([-1, 1, -2, 2])
    },
  },
  {
    name: 'no-outer-pipes',
    row: 'markup',
    harmless: true,
    form: 'markdown',
    stage: 'page',
    apply: (draft) => {
      draft.outerPipes = false
    },
  },
  {
    // GFM sees no table where the delimiter row is lost as well, nor a row of it that begins with a tag.
    name: 'no-outer-pipes-nor-delimiter',
    row: 'delimiter',
    harmless: true,
    form: 'markdown',
    stage: 'page',
    apply: (draft) => {
      draft.outerPipes = false
      draft.delimiterRow = false
    },
  },
  {
    name: 'rows-that-begin-with-a-tag',
    row: 'delimiter',
    harmless: true,
    form: 'markdown',
    stage: 'page',
    apply: (draft) => {
      draft.outerPipes = false
      draft.tagged = true
    },
  },
  {
    name: 'html-in-markdown',
    row: 'markup',
    harmless: true,
    form: 'markdown',
    stage: 'page',
    apply: (draft, dice) => {
      for (const fragment of draft.fragments) fragment.html = dice.once(2)
    },
  },
  {
    name: 'tags-unclosed',
    row: 'bytes',
    harmless: true,
    form: 'html',
    stage: 'page',
    apply: (draft) => {
      draft.tags = 'unclosed'
    },
  },
  {
    name: 'tags-shouted',
    row: 'markup',
    harmless: true,
    form: 'html',
    stage: 'page',
    apply: (draft) => {
      draft.tags = 'shouted'
    },
  },
  {
    name: 'tags-spread',
    row: 'soft-breaks',
    harmless: true,
    form: 'html',
    stage: 'page',
    apply: (draft) => {
      draft.tags = 'spread'
    },
  },
  {
    name: 'thead',
    row: 'markup',
    harmless: true,
    form: 'html',
    stage: 'page',
    apply: (draft) => {
      draft.thead = true
    },
  },
  {
    name: 'captions-otherwise',
    row: 'captions',
    harmless: true,
    stage: 'page',
    apply: (draft, dice) => {
      const { title, agency, unit } = draft.expected
      const label = dice.pick([
        '部门名称: ',
        '单位名称：',
        '填报单位：',
        '预算单位：',
        '部门（单位）名称：',
        '编制单位：',
        '部门：',
      ])
      const words = dice.pick(['单位:', '金额单位：', '（单位：', '计量单位：', '单位 ： ', '单位：人民币'])
      const said = unit === null ? '' : `${words}${unit}${words.startsWith('（') ? '）' : ''}`
      const head = dice.pick([[], ['附件3'], ['公开表13'], ['表12'], ['附表 10', '（2026年预算公开）']])
      const gap = dice.pick(['    ', '\u00a0\u00a0\u00a0', '　　', '\t'])
      const one = dice.once(2)
      draft.before = [
        ...head.slice(0, 1),
        title ?? '',
        ...head.slice(1),
        ...(one ? [`${label}${agency ?? ''}${gap}${said}`] : [`${label}${agency ?? ''}`, said]),
      ].filter((line) => line !== '')
    },
  },
  {
    name: 'unit-in-heads',
    row: 'captions',
    harmless: true,
    stage: 'page',
    apply: (draft, dice) => {
      const { unit } = draft.expected
      if (unit === null || draft.fragments[0]?.header !== 'full') return
      draft.before = draft.before.map((line) =>
        line.replace(/[　\s]*[（]?(金额|计量)?单位\s?[:：]\s?(人民币)?[千百]?万?元）?$/, ''),
      )
      draft.before = draft.before.filter((line) => line !== '')
      for (const role of dice.once(2) ? moneyRoles : (['total'] as const)) draft.heads[role] += `（${unit}）`
    },
  },
  {
    name: 'captions-in-table',
    row: 'captions',
    harmless: true,
    stage: 'page',
    apply: (draft) => {
      if (draft.fragments[0]?.header !== 'full') return
      draft.captionRows = draft.before.map((line) => line.replace(/^# /, ''))
      draft.before = []
    },
  },

  {
    name: 'crlf',
    row: 'bytes',
    harmless: true,
    stage: 'source',
    apply: (draft) => {
      draft.finish.push((text) => text.replaceAll('\n', '\r\n'))
    },
  },
  {
    name: 'in-quote',
    row: 'markup',
    harmless: true,
    form: 'markdown',
    stage: 'source',
    apply: (draft) => {
      draft.finish.push((text) =>
        text
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n'),
      )
    },
  },
  {
    name: 'indented',
    row: 'markup',
    harmless: true,
    form: 'markdown',
    stage: 'source',
    apply: (draft, dice) => {
      const gap = ' '.repeat(1 + dice.below(3))
      draft.finish.push((text) =>
        text
          .split('\n')
          .map((line) => (line.startsWith('|') ? gap + line : line))
          .join('\n'),
      )
    },
  },
  {
    name: 'body-and-wrappers',
    row: 'markup',
    harmless: true,
    form: 'html',
    stage: 'source',
    apply: (draft) => {
      draft.finish.push(
        (text) =>
          `<!DOCTYPE html><html><head><title>信息公开</title><style>td > p { margin: 0 }</style><script>var t = "<table><tr><td>合计</td></tr></table>"</script></head><body><div class="main"><!-- <table><tr><td>旧表</td></tr></table> --><div>${text}</div></div></body></html>`,
      )
    },
  },
  // At last: it stands in front of everything.
  {
    name: 'bom',
    row: 'bytes',
    harmless: true,
    stage: 'source',
    apply: (draft) => {
      draft.finish.push((text) => `\ufeff${text}`)
    },
  },
]

/** Whether a place lies in text that is put into the source as it stands. */
function inMark(text: string, at: number): boolean {
  return text.lastIndexOf(marks.raw, at - 1) > text.lastIndexOf(marks.end, at - 1)
}
