import * as fc from 'fast-check'
import { add, type Decimal } from '../../src/amount/decimal.js'
import type { Category, Indicator } from '../../src/model/indicator.js'
import type { Department, Funding, Project, TargetTable } from '../../src/model/table.js'
import type { Target } from '../../src/model/target.js'
import { closeGaps } from '../../src/source/gaps.js'
import { unplaced } from '../../src/source/text.js'
import { parseTarget } from '../../src/target/parse.js'
import { categoryKeyOf } from '../../src/terms/levels/category.js'
import { isWithheld } from '../../src/terms/withheld.js'
import { figure } from './table.js'

// Tables as reading gives them. What reading makes of a document is settled: gaps in texts are closed, targets are
// the reading of their text, withheld is what the notice says. All else is at random, texts above all.

/** Pieces of texts: of the domain, and what Markdown, HTML, LaTeX and the reader itself make something of. */
const pieces: readonly string[] = [
  ...[
    '政法',
    '工作',
    '经费',
    '建设',
    '完成率',
    '2026年',
    '（一期）',
    'APP',
    'a',
    '3',
    '第5期',
    '“三公”',
    '、',
    '，',
  ],
  ...[
    '|',
    '\\',
    '\\|',
    '<',
    '>',
    '&',
    '&lt;',
    '&#124;',
    '`',
    '``',
    '$',
    '$x$',
    '*',
    '**',
    '_',
    '~~',
    '[a](b)',
  ],
  ...[
    '#',
    '!',
    '-',
    '+',
    '=',
    '<br>',
    '</td>',
    '<b>',
    '<!--',
    '-->',
    '<table>',
    '</table>',
    '<script>',
    ']]>',
  ],
  ...[
    '&amp;',
    '"',
    "'",
    '{',
    '}',
    '^',
    '||',
    '|---|',
    '😀',
    '㎡',
    '𠮷',
    'é',
    '·',
    '%',
    '％',
    '：',
    ':',
    '；',
    ';',
  ],
  ...['。', '.', ' ', '/', '（', '）', '《', '》', '—', '\ud800', '\udc00'],
  ...[
    '年度指标值：',
    '实施周期指标值:',
    '分值:10',
    '得分',
    '实际完成值',
    '指标值',
    '目标值为',
    '完成值5',
    '-中',
  ],
  ...[
    '1、',
    '2、',
    '2.',
    '3）',
    '（1）',
    '1-',
    '11-',
    '①',
    '一、',
    '产出指标',
    '数量指标',
    '产出',
    '效益',
    '【',
    '】',
  ],
  '【产出指标-数量指标】',
]

function settled(text: string): string {
  return closeGaps(unplaced(text)).value
}

const pieced: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 6 })
  .map((found) => found.join(''))

/** Marks at the head and the end of a text. */
const marks = fc.constantFrom(
  '',
  '',
  '',
  '“',
  '《',
  '-',
  '*',
  '#',
  '|',
  '<',
  '&',
  '`',
  '$',
  '\\',
  '；',
  '、',
  '：',
  '。',
  '.',
)

/** A name: with a word in it, so that it is not blank and no word for 合计. */
export const printableName: fc.Arbitrary<string> = fc
  .tuple(marks, pieced, fc.constantFrom('政法', '经费', '河道', 'A'), pieced, marks)
  .map((parts) => settled(parts.join('')))

/** The paragraphs of a goal. */
const printableGoal: fc.Arbitrary<string> = fc
  .array(printableName, { minLength: 1, maxLength: 3 })
  .map((lines) => closeGaps(unplaced(lines.join('\n')), { paragraphs: true }).value)

const targetText = fc.oneof(
  fc.constantFrom(
    ...[
      '≥300支',
      '95%以上',
      '80%-90%',
      '较上年下降5%以上',
      '2026年11月底前完成',
      '通过审核',
      '月均≥15单',
      '1次',
    ],
    ...['≤项目立项/预算批复数', '甲≥200份、乙≥12次', '≤7万元/人/年', '/', '1.建成。2.验收。'],
  ),
  printableName,
)

/** The target that is read from a text that a reading gave. */
function targetArbitrary(name: string, fiscalYear: number | null): fc.Arbitrary<Target> {
  const context = { name, ...(fiscalYear === null ? {} : { fiscalYear }) }
  return targetText.map((text) => parseTarget(parseTarget(text, context).text, context))
}

/** How the levels of the indicators in a cell are written: with codes, by name, one level, none. */
const styles: readonly (readonly (readonly [codes: readonly string[], names: readonly string[]])[])[] = [
  [
    [
      ['1', '11'],
      ['产出指标', '数量指标'],
    ],
    [
      ['2', '22'],
      ['效益指标', '社会效益'],
    ],
    [
      ['3', '31'],
      ['满意度指标', '服务对象满意度'],
    ],
  ],
  [
    [
      ['9', '91'],
      ['其他指标', '某类指标'],
    ],
  ],
  [
    [[], ['成本指标', '经济成本指标']],
    [[], ['产出指标', '质量指标']],
  ],
  [
    [['1'], ['产出指标']],
    [['2'], ['效益指标']],
  ],
  [[[], []]],
]

function indicatorArbitrary(
  ordinal: number | null,
  category: fc.Arbitrary<Category>,
  fiscalYear: number | null,
): fc.Arbitrary<Indicator> {
  return printableName.chain((name) => {
    const target = fc.option(targetArbitrary(name, fiscalYear), { freq: 6 })
    const points = fc.option(
      fc.nat(100).map((units) => figure(units, 1)),
      { freq: 1 },
    )
    return fc.record({
      ordinal: fc.constant(ordinal),
      category,
      name: fc.constant(name),
      cycle: target,
      annual: target,
      weight: points,
      actual: fc.option(targetArbitrary(name, fiscalYear), { freq: 1 }),
      score: points,
      span: fc.constant(null),
    })
  })
}

/** Indicators that count from 1; or, where their levels tell where one starts, stand without numbers. */
function indicatorsArbitrary(fiscalYear: number | null): fc.Arbitrary<Indicator[]> {
  return fc.tuple(fc.nat(3), fc.boolean(), fc.constantFrom(...styles)).chain(([count, numbered, style]) => {
    const category = fc.constantFrom(
      ...style.map(([codes, names]) => ({ key: categoryKeyOf(names), codes: [...codes], names: [...names] })),
    )
    const counted = numbered || style.length === 1
    return fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        indicatorArbitrary(counted ? at + 1 : null, category, fiscalYear),
      ),
    )
  })
}

const columns = ['total', 'fiscalAppropriation', 'specialAccount', 'other'] as const

function sumOf(parts: readonly Funding[]): Funding {
  const of = (column: keyof Funding): Decimal | null => {
    const known = parts.map((part) => part[column]).filter((amount) => amount !== null)
    return known.length === 0 ? null : add(...known)
  }
  const [total, fiscalAppropriation, specialAccount, other] = columns.map(of) as [
    Decimal,
    Decimal,
    Decimal,
    Decimal,
  ]
  return { total, fiscalAppropriation, specialAccount, other }
}

/** Amounts of a row: 总计 is the sum of the funds; or, wild, anything, with one amount at least. */
function fundingArbitrary(decimals: number, wild: boolean): fc.Arbitrary<Funding> {
  const units = fc.bigInt({ min: wild ? -(10n ** 9n) : 0n, max: 10n ** (wild ? 30n : 9n) })
  const amount = fc.option(
    units.map((count) => figure(count, decimals)),
    { freq: 2 },
  )
  return fc
    .record({ total: amount, fiscalAppropriation: amount, specialAccount: amount, other: amount })
    .map((funding) => {
      const { total, ...funds } = funding
      const known = Object.values(funds).filter((fund) => fund !== null)
      const sum = known.length === 0 ? figure(0, decimals) : add(...known)
      return { ...funds, total: wild && known.length > 0 ? total : sum }
    })
}

interface Setting {
  readonly decimals: number
  readonly fiscalYear: number | null
  /** Whether amounts are at random. */
  readonly wild: boolean
}

function projectArbitrary({ decimals, fiscalYear, wild }: Setting): fc.Arbitrary<Project> {
  return fc
    .record({
      name: printableName,
      funding: fundingArbitrary(decimals, wild),
      goal: fc.option(printableGoal, { freq: 4 }),
      indicators: indicatorsArbitrary(fiscalYear),
      span: fc.constant(null),
    })
    .map((project) => ({ ...project, withheld: isWithheld(project.goal ?? '') }))
}

function departmentArbitrary(setting: Setting): fc.Arbitrary<Department> {
  return fc
    .record({
      name: printableName,
      projects: fc.array(projectArbitrary(setting), { minLength: setting.wild ? 0 : 1, maxLength: 3 }),
      funding: fc.option(fundingArbitrary(setting.decimals, true), { freq: 3 }),
      span: fc.constant(null),
    })
    .filter(({ name, projects, funding }) => funding !== null || projects.every((p) => p.name !== name))
    .map((department) =>
      setting.wild
        ? department.projects.length > 0
          ? department
          : {
              ...department,
              funding: department.funding ?? {
                total: figure(1, setting.decimals),
                fiscalAppropriation: null,
                specialAccount: null,
                other: null,
              },
            }
        : { ...department, funding: sumOf(department.projects.map(({ funding }) => funding)) },
    )
}

const titles: readonly string[] = [
  '项目支出绩效目标表',
  '1. 项目支出绩效目标表（*|<b>）',
  '- 项目支出**绩效目标**表 &lt; #',
  '甲',
  '收支总表',
  '单位：万元',
  '第3页',
]

/** Departments with rows of their own; or the agency alone, which has none. */
function departmentsArbitrary(setting: Setting, agency: string | null): fc.Arbitrary<Department[]> {
  const several = fc.uniqueArray(departmentArbitrary(setting), {
    minLength: 1,
    maxLength: 3,
    selector: (d) => d.name,
  })
  if (agency === null) return several
  const only = fc
    .array(
      projectArbitrary(setting).filter(({ goal, indicators }) => goal !== null || indicators.length > 0),
      { minLength: 1, maxLength: 3 },
    )
    .map((projects): Department[] => [{ name: agency, funding: null, projects, span: null }])
  return fc.oneof({ weight: 4, arbitrary: several }, only)
}

/** A table as reading gives it. */
export const printableTable: fc.Arbitrary<TargetTable> = fc
  .record({
    decimals: fc.integer({ min: 0, max: 3 }),
    fiscalYear: fc.option(fc.integer({ min: 2015, max: 2035 })),
    wild: fc.boolean(),
    agency: fc.option(printableName),
  })
  .chain(({ agency, ...setting }) =>
    fc
      .record({
        title: fc.constantFrom(
          null,
          ...titles,
          ...(setting.fiscalYear === null ? [] : [`${setting.fiscalYear}年项目支出绩效目标表`]),
        ),
        agency: fc.constant(agency),
        fiscalYear: fc.constant(setting.fiscalYear),
        amountUnit: fc.option(fc.constantFrom('元', '千元', '万元', '百万元', '亿元')),
        decimals: fc.constant(setting.decimals),
        total: fc.option(fundingArbitrary(setting.decimals, true)),
        departments: departmentsArbitrary(setting, agency),
        span: fc.constant(null),
      })
      .map((table) => {
        if (setting.wild || table.total === null) return table
        const parts = table.departments.flatMap(({ funding, projects }) =>
          funding === null ? projects.map((project) => project.funding) : [funding],
        )
        return { ...table, total: sumOf(parts) }
      }),
  )
