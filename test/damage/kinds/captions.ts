import { type Damage, inStage } from '../damage.js'
import { type Draft, moneyRoles } from '../draft.js'

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
  (_page, draft) => `${draft.expected.title ?? ''}（续上页）`,
  (page, draft) => `${draft.expected.title ?? ''}(续表${page})`,
  (_page, draft) => draft.expected.title ?? '',
  (_page, draft) => (draft.expected.unit === null ? '' : `单位：${draft.expected.unit}`),
]

/** What stands above, between and below the parts of the table. */
export const captionDamages: readonly Damage[] = inStage('page', [
  {
    name: 'page-notes',
    row: 'page-notes',
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
    name: 'captions-otherwise',
    row: 'captions',
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
    name: 'captions-in-one-line',
    row: 'captions',
    apply: (draft, dice) => {
      const { title, agency, unit } = draft.expected
      const fields = [
        ...(title === null ? [] : [title]),
        ...(agency === null ? [] : [`${dice.pick(['部门名称：', '单位名称:', '填报单位：'])}${agency}`]),
        ...(unit === null ? [] : [`${dice.pick(['单位：', '金额单位:'])}${unit}`]),
      ]
      const first = dice.below(fields.length)
      draft.before = [
        [...fields.slice(first), ...fields.slice(0, first)].join(dice.pick([' ', '\u3000', '\u00a0'])),
      ]
    },
  },
  {
    name: 'unit-in-heads',
    row: 'captions',
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
    apply: (draft) => {
      if (draft.fragments[0]?.header !== 'full') return
      draft.captionRows = draft.before.map((line) => line.replace(/^# /, ''))
      draft.before = []
    },
  },
])
