import * as fc from 'fast-check'
import { type Decimal, decimal } from '../../src/amount/decimal.js'
import type { Category, CategoryKey, Indicator } from '../../src/model/indicator.js'
import type { Department, Funding, Project, TargetTable } from '../../src/model/table.js'
import type { Target } from '../../src/model/target.js'
import { formatTarget } from '../../src/target/format.js'
import { parseTarget } from '../../src/target/parse.js'
import { anyDecimal, anyText } from './any-table.js'
import { printableTable } from './printable.js'
import { targets } from './target.js'

// Tables with anything that their types allow, whether or not a document could say it. One thing alone is not at
// random: a target is the reading of its text, as its fields are what the text says.

/** Texts that mean something where they do not belong. */
const words: readonly string[] = [
  ...['合计', '小计', '总计', '项目名称', '资金使用单位', '绩效目标', '无', '/', '-', '—', 'NaN', 'None', ''],
  ...['1、甲', '1、1-产出指标；11-数量指标；培训班', '【产出指标-数量指标】培训', '产出指标', '数量指标：甲'],
  ...[
    '年度指标值：4批次',
    '实施周期指标值:',
    '分值:10',
    '得分：9；',
    '类别:无',
    '15.00',
    '3万元',
    '2026',
    '（涉密）',
  ],
  ...[
    '涉密项目，不对外公开。',
    '注：本表',
    '第3页',
    '（续）',
    '项目支出绩效目标表（续）',
    '2025年项目支出绩效目标表',
  ],
  ...[
    '部门名称：甲',
    '单位：万元',
    '（2026年度）',
    '（金额保留3位小数）',
    '（未列名称）',
    '（未列金额）',
    '人数(人)',
  ],
  ...[
    '。；甲；。',
    '，、甲、，',
    ' 甲 ',
    '甲  乙',
    '甲\n\n乙',
    '\n甲\n',
    '甲\r\n乙',
    '甲\t乙',
    '\u3000甲',
    '甲\u2028乙',
  ],
  ...[
    '\u2063',
    '\u2063甲\u2063',
    '\u2064',
    '\u2064\n\u2064',
    '\u2063；',
    '\u2400',
    '\u2064\u240d',
    '\0',
    '\ufeff',
  ],
  ...[
    'a|b',
    '\\|',
    '&lt;',
    '<b>',
    '`a`',
    '$x$',
    '# 甲',
    '- 甲',
    '| --- |',
    '---',
    '*甲*',
    '</td></tr></table>',
  ],
  ...['市水务局', '工作经费', '培训班', '办成一件事。', '一是清淤。\n二是护岸。'],
]

export const freeText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: anyText },
  fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map((pair) => pair.join('')),
)

const values: readonly string[] = [
  ...[
    '≥300支',
    '95%以上',
    '80%-90%',
    '较上年下降5%以上',
    '2026年11月底前完成',
    '11月底前完成',
    '年底前',
    '通过审核',
  ],
  ...[
    '月均≥15单',
    '5',
    '≥90',
    '100',
    '≤项目立项/预算批复数',
    '甲≥200份、乙≥12次',
    '1.建成。2.验收。',
    '6月30日前；≥5',
  ],
]

/** The targets of a text: read by itself, in its table, in its row. */
function freeTarget(name: string, fiscalYear: number | null): fc.Arbitrary<Target> {
  const year = fiscalYear === null ? {} : { fiscalYear }
  const text = fc.oneof(fc.constantFrom(...values), freeText, targets().map(formatTarget))
  return fc
    .tuple(text, fc.constantFrom({}, year, { name, ...year }))
    .map(([written, context]) => parseTarget(written, context))
}

const keys: readonly (CategoryKey | null)[] = [null, 'output.quantity', 'benefit.social', 'cost.ecological']

const freeCategory: fc.Arbitrary<Category> = fc.oneof(
  fc.constant<Category>({ key: 'output.quantity', codes: ['1', '11'], names: ['产出指标', '数量指标'] }),
  fc.record({
    key: fc.constantFrom(...keys),
    codes: fc.array(fc.oneof(fc.constantFrom('1', '11', '-', ''), freeText), { maxLength: 3 }),
    names: fc.array(fc.oneof(fc.constantFrom('产出指标', '数量指标', '其他', ''), freeText), {
      maxLength: 3,
    }),
  }),
)

const freeDecimal: fc.Arbitrary<Decimal> = fc.oneof(
  fc.constantFrom('0', '-0', '-1', '1.50', '-1234567.891', '1e30', '0.00000001').map(decimal),
  anyDecimal,
)

function freeIndicator(fiscalYear: number | null): fc.Arbitrary<Indicator> {
  return freeText.chain((name) => {
    const target = fc.option(freeTarget(name, fiscalYear), { freq: 3 })
    return fc.record({
      ordinal: fc.oneof(
        fc.constantFrom(null, 0, 1, 2, 2, -3, 1.5, 1e21, Number.MAX_SAFE_INTEGER),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
      ),
      category: freeCategory,
      name: fc.constant(name),
      cycle: target,
      annual: target,
      weight: fc.option(freeDecimal),
      actual: target,
      score: fc.option(freeDecimal),
      span: fc.constant(null),
    })
  })
}

const amount = fc.option(freeDecimal, { freq: 2 })
const freeFunding: fc.Arbitrary<Funding> = fc.record({
  total: amount,
  fiscalAppropriation: amount,
  specialAccount: amount,
  other: amount,
})

function freeProject(fiscalYear: number | null): fc.Arbitrary<Project> {
  return fc.record({
    name: freeText,
    funding: freeFunding,
    goal: fc.option(freeText),
    withheld: fc.boolean(),
    indicators: fc.array(freeIndicator(fiscalYear), { maxLength: 3 }),
    span: fc.constant(null),
  })
}

function freeDepartment(fiscalYear: number | null): fc.Arbitrary<Department> {
  return fc.record({
    name: fc.option(freeText, { freq: 3 }),
    funding: fc.option(freeFunding, { freq: 3 }),
    projects: fc.array(freeProject(fiscalYear), { maxLength: 3 }),
    span: fc.constant(null),
  })
}

/** A table with anything in any place. */
export const freeTable: fc.Arbitrary<TargetTable> = fc
  .option(fc.oneof(fc.integer({ min: 2015, max: 2035 }), fc.constantFrom(1000, 1900, 3000, 9999)))
  .chain((fiscalYear) =>
    fc.record({
      title: fc.option(freeText),
      agency: fc.option(freeText),
      fiscalYear: fc.constant(fiscalYear),
      amountUnit: fc.option(fc.constantFrom('元', '千元', '万元', '百万元', '亿元')),
      decimals: fc.oneof(fc.nat(6), fc.constantFrom(30, 1_000_000)),
      total: fc.option(freeFunding),
      departments: fc.array(freeDepartment(fiscalYear), { maxLength: 3 }),
      span: fc.constant(null),
    }),
  )

/** Every place of a value where another could stand: its objects, with the names of their fields. */
function placesOf(value: unknown): { holder: Record<string, unknown>; field: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(placesOf)
  if ('kind' in value || 's' in value) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((field) => [{ holder, field }, ...placesOf(holder[field])])
}

const tame: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom('政法', '工作', '经费', '建设', '河道', '（一期）', '2026年', 'APP', '“三公”', '、'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((pieces) => `市${pieces.join('')}项目`)

function tameIndicator(at: number, fiscalYear: number | null): fc.Arbitrary<Indicator> {
  const levels = fc.constantFrom<[string, string, CategoryKey]>(
    ['产出指标', '数量指标', 'output.quantity'],
    ['效益指标', '社会效益', 'benefit.social'],
  )
  return fc.tuple(tame, levels, fc.boolean()).chain(([name, [one, two, key]]) => {
    const context = fiscalYear === null ? { name } : { name, fiscalYear }
    const target = fc.option(
      fc.constantFrom(...values).map((text) => parseTarget(text, context)),
      { freq: 5 },
    )
    return fc.record({
      ordinal: fc.constant(at + 1),
      category: fc.constant<Category>({ key, codes: ['1', '11'], names: [one, two] }),
      name: fc.constant(name),
      cycle: target,
      annual: target,
      weight: fc.option(fc.nat(100).map(decimal), { freq: 1 }),
      actual: fc.option(target, { freq: 1 }),
      score: fc.option(fc.nat(100).map(decimal), { freq: 1 }),
      span: fc.constant(null),
    })
  })
}

/** Figures with two decimals, whose sums hold: 财政拨款 alone. */
function fundingOf(units: number): Funding {
  const total = decimal(units).dividedBy(100)
  return { total, fiscalAppropriation: total, specialAccount: null, other: null }
}

/** A table as documents are: its sums hold, its texts are plain. */
const tameTable: fc.Arbitrary<TargetTable> = fc
  .option(fc.integer({ min: 2015, max: 2035 }))
  .chain((fiscalYear) => {
    const project = fc.record({
      name: tame,
      units: fc.nat(10 ** 7).map((units) => 10 * units + 1),
      goal: fc.option(
        fc
          .array(tame, { minLength: 1, maxLength: 3 })
          .map((lines) => lines.map((line) => `${line}。`).join('\n')),
      ),
      indicators: fc
        .nat(3)
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, at) => tameIndicator(at, fiscalYear))),
        ),
    })
    const department = fc.record({
      name: tame,
      projects: fc.uniqueArray(project, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
    })
    return fc
      .record({
        title: fc.constantFrom(
          null,
          '项目支出绩效目标表',
          '部门预算绩效目标',
          `${fiscalYear ?? ''}年项目支出绩效目标表`,
        ),
        agency: fc.option(tame),
        amountUnit: fc.option(fc.constantFrom('元', '万元')),
        departments: fc.uniqueArray(department, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
        totalled: fc.boolean(),
        rows: fc.constantFrom('own', 'off', 'silent'),
      })
      .map(({ departments, totalled, rows, ...rest }): TargetTable => {
        const sums = departments.map(({ projects }) => projects.reduce((sum, { units }) => sum + units, 0))
        return {
          ...rest,
          fiscalYear,
          decimals: 2,
          total: totalled ? fundingOf(sums.reduce((left, right) => left + right, 0)) : null,
          departments: departments.slice(0, rows === 'silent' ? 1 : 3).map(({ name, projects }, at) => ({
            name: rows === 'silent' ? rest.agency : name,
            funding: rows === 'silent' ? null : fundingOf((sums[at] as number) + (rows === 'off' ? 1000 : 0)),
            projects: projects.map(({ units, ...each }) => ({
              ...each,
              funding: fundingOf(units),
              withheld: false,
              span: null,
            })),
            span: null,
          })),
          span: null,
        }
      })
  })

/** A table that is as documents are but in one place or two. */
export const almostPlainTable: fc.Arbitrary<TargetTable> = fc
  .tuple(fc.oneof(tameTable, printableTable), fc.array(fc.nat(), { maxLength: 2 }))
  .chain(([table, chosen]) => {
    const { fiscalYear } = table
    const others: Record<string, fc.Arbitrary<unknown>> = {
      title: fc.option(freeText),
      agency: fc.option(freeText),
      decimals: fc.nat(4),
      departments: fc.array(freeDepartment(fiscalYear), { maxLength: 2 }),
      funding: freeFunding,
      total: amount,
      fiscalAppropriation: amount,
      specialAccount: amount,
      other: amount,
      projects: fc.array(freeProject(fiscalYear), { maxLength: 2 }),
      name: freeText,
      goal: fc.option(freeText),
      withheld: fc.boolean(),
      indicators: fc.array(freeIndicator(fiscalYear), { maxLength: 2 }),
      ordinal: fc.constantFrom(null, 0, 1, 2, 7),
      category: freeCategory,
      key: fc.constantFrom(...keys),
      codes: fc.array(freeText, { maxLength: 2 }),
      names: fc.array(freeText, { maxLength: 2 }),
      cycle: fc.option(freeTarget('', fiscalYear)),
      annual: fc.option(freeTarget('', fiscalYear)),
      actual: fc.option(freeTarget('', fiscalYear)),
      weight: fc.option(freeDecimal),
      score: fc.option(freeDecimal),
    }
    return fc
      .tuple(...chosen.map((index) => fc.record(others).map((values) => ({ index, values }))))
      .map((changes) => {
        const changed = copyOf(table)
        for (const { index, values } of changes) {
          const places = placesOf(changed).filter(
            ({ holder, field }) => field in values && !('amountUnit' in holder && field === 'total'),
          )
          const place = places[index % places.length]
          if (place !== undefined) place.holder[place.field] = values[place.field]
        }
        return changed
      })
  })

/** A copy whose decimals are the same. */
function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value
  if (typeof value !== 'object' || value === null || 's' in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)])) as Value
}
