// Tables of 50,000 rows as they may come, and as hardly anybody would write them, by name.

const rows = 50_000

const header = [
  '项目名称（资金使用单位）',
  '总计',
  '财政拨款',
  '财政专户拨款',
  '其他资金',
  '绩效目标',
  '绩效指标',
]
const works = ['系统维护', '法治宣传', '档案整理', '办公设备采购', '平安建设', '信访调解', '干部培训']

/** What stands in the cells of a row, by what kind of row it is. */
const cells = {
  /** A project with its amounts, a goal and one to three indicators. */
  projects: (at) => {
    const work = works[at % works.length]
    const amount = `${(at * 37) % 999},${String((at * 7919) % 1000).padStart(3, '0')}.${String((at * 31) % 100).padStart(2, '0')}`
    const items = [
      `1、1-产出指标；11-数量指标；${work}次数；实施周期指标值:≥${at % 500}次；年度指标值:≥${at % 500}次。`,
      `2、1-产出指标；12-质量指标；${work}合格率；实施周期指标值:≥${at % 100}%；年度指标值:≥${at % 100}%。`,
      '3、2-效益指标；22-社会效益；群众知晓度；实施周期指标值:有所提升；年度指标值:有所提升。',
    ]
    const goal = `保障${work}工作顺利开展，完成年度任务${at}项，提升服务水平。`
    return [`${work}经费${at}`, amount, amount, '', '', goal, items.slice(0, 1 + (at % 3)).join('')]
  },
  /** One and the same project in each. */
  'the same project': () => cells.projects(2),
  'names and amounts': (at) => [`项目${at}`, `${at}.00`, `${at}.00`, '', '', '', ''],
  'names alone': (at) => [`项目${at}`, '', '', '', '', '', ''],
  'a digit in each column of money': (at) => [`项${at}`, '1', '1', '1', '1', '', ''],
  'rubbish words': (at) =>
    header.map((_, column) => (at * 7919 + column * 104_729).toString(36).slice(0, 1 + ((at + column) % 8))),
  'a letter in each cell': () => [...'abcdefg'],
}

export const kinds = Object.keys(cells)

/** A table of such rows, as Markdown or as HTML. */
export function rowsOf(form, kind) {
  const all = [header, ...Array.from({ length: rows }, (_, at) => cells[kind](at))]
  if (form === 'html')
    return `<table>${all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`).join('')}</table>`
  const lines = all.map((row) => `| ${row.join(' | ')} |\n`)
  return `${lines[0]}|---|---|---|---|---|---|---|\n${lines.slice(1).join('')}`
}
