import * as fc from 'fast-check'
import type { CategoryKey } from '../../src/model/indicator.js'
import type { AmountUnit } from '../../src/model/table.js'
import type { SketchIndicator, SketchProject, SketchTable, Sums } from './model.js'
import {
  agencies,
  goalSentences,
  indicatorNames,
  levels,
  projectEnds,
  projectHeads,
  projectNames,
  projectThings,
  secretGoal,
  signs,
  subunits,
  unitWords,
  values,
} from './words.js'

const name: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...projectNames),
  fc
    .tuple(
      fc.constantFrom(...projectHeads),
      fc.constantFrom(...projectThings),
      fc.constantFrom(...projectEnds),
    )
    .map((parts) => parts.join('')),
)

const value: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...values),
  fc
    .tuple(
      fc.constantFrom(...signs),
      fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 20000 })),
      fc.constantFrom('', '', '.5', '.25'),
      fc.constantFrom(...unitWords),
    )
    // A share of more than the whole would be told to be misread.
    .map(([sign, figure, fraction, unit]) =>
      [sign, unit === '%' && figure > 99 ? (figure % 99) + 1 : figure, fraction, unit].join(''),
    ),
)

const indicator: fc.Arbitrary<SketchIndicator> = fc
  .record({
    level: fc.constantFrom(...levels),
    name: fc.constantFrom(...indicatorNames),
    cycle: value,
    annual: fc.option(value, { freq: 3 }),
  })
  .map(({ level: [key, codes, names], name: title, cycle, annual }) => ({
    ordinal: null,
    key: key as CategoryKey,
    codes: [...codes],
    names: [...names],
    name: title,
    cycle,
    annual: annual ?? cycle,
  }))

/** Which funds a table has: most have 财政拨款 alone. */
type Funds = 'fiscal' | 'fiscal-special' | 'fiscal-other' | 'all'

function fundingArbitrary(funds: Funds, zero: boolean): fc.Arbitrary<Sums> {
  // A fund that is not used is blank in some tables and a printed zero in others.
  const unused = fc.constant(zero ? 0 : null)
  const amount = fc.integer({ min: 1, max: 9_999_999 })
  return fc
    .record({
      fiscalAppropriation: amount,
      specialAccount: funds === 'all' || funds === 'fiscal-special' ? fc.option(amount) : unused,
      other: funds === 'all' || funds === 'fiscal-other' ? fc.option(amount) : unused,
    })
    .map((parts) => ({
      total: parts.fiscalAppropriation + (parts.specialAccount ?? 0) + (parts.other ?? 0),
      ...parts,
    }))
}

/** Ways in which indicators are written otherwise than in the seed, and what is to be read then. */
const dialects: Readonly<Record<string, (items: SketchIndicator[]) => SketchIndicator[]>> = {
  seed: (items) => items,
  'no-ordinals': (items) => items.map((item) => ({ ...item, ordinal: null })),
  'names-only': (items) => items.map((item) => ({ ...item, codes: [] })),
  'annual-only': (items) => items.map((item) => ({ ...item, cycle: null })),
  'cycle-only': (items) => items.map((item, index) => (index % 2 === 0 ? { ...item, annual: null } : item)),
  'ordinals-again': (items) => items.map((item, index) => ({ ...item, ordinal: (index % 2) + 1 })),
  'unknown-codes': (items) =>
    items.map((item, index) =>
      index % 2 === 0
        ? { ...item, key: null, codes: ['5', '51'], names: ['其他指标', '工作机制指标'] }
        : { ...item, key: 'output.cost', codes: ['1', '14'], names: ['产出指标', '成本指标'] },
    ),
}

function projectArbitrary(funds: Funds, zero: boolean): fc.Arbitrary<SketchProject> {
  return fc
    .record({
      name,
      funding: fundingArbitrary(funds, zero),
      goal: fc.array(fc.constantFrom(...goalSentences), { minLength: 1, maxLength: 3 }),
      indicators: fc.array(indicator, { minLength: 1, maxLength: 5 }),
      secret: fc.boolean().chain((yes) => (yes ? fc.integer({ min: 0, max: 9 }) : fc.constant(9))),
      missing: fc.integer({ min: 0, max: 19 }),
      dialect: fc.oneof(
        { weight: 2, arbitrary: fc.constant('seed') },
        { weight: 1, arbitrary: fc.constantFrom(...Object.keys(dialects)) },
      ),
    })
    .map(({ secret, missing, dialect, ...project }) => {
      const plain = project.indicators.map((item, index) => ({ ...item, ordinal: index + 1 }))
      const numbered = (dialects[dialect] as (typeof dialects)[string])(plain)
      if (secret === 0) {
        return {
          ...project,
          name: 'BMXM',
          goal: [secretGoal],
          withheld: true,
          indicators: [
            { ...(plain[0] as SketchIndicator), name: '保密项目', cycle: '保密项目', annual: '保密项目' },
          ],
        }
      }
      return {
        ...project,
        withheld: false,
        goal: missing === 0 ? [] : project.goal,
        indicators: missing === 1 ? [] : numbered,
      }
    })
}

/** Names as they stand in one department: no two alike. */
function distinct(projects: readonly SketchProject[]): SketchProject[] {
  const seen = new Set<string>()
  return projects.map((project) => {
    let title = project.name
    for (let time = 2; seen.has(title); time++)
      title = `${project.name}（第${'零一二三四五六七八九十'[time] ?? time}批）`
    seen.add(title)
    return { ...project, name: title }
  })
}

const titles: readonly (readonly [title: string, year: number | null])[] = [
  ['项目支出绩效目标表', null],
  ['项目支出绩效目标表（含转移支付项目）', null],
  ['2026年项目支出绩效目标表', 2026],
  ['2025年部门预算项目支出绩效目标表', 2025],
  ['2027年度项目支出绩效目标表', 2027],
]

/** What a table may have that is told by its sums alone. */
export interface SketchShape {
  /** Projects without goal and indicators, and departments without projects. */
  bare?: boolean
}

/** A department as it is drawn. */
interface DrawnDepartment {
  projects: SketchProject[]
  /** What it has where it has no projects. */
  alone: Sums | null
}

/** Tables of many departments whose sums hold to the last place. */
export function sketches({ bare = false }: SketchShape = {}): fc.Arbitrary<SketchTable> {
  return fc
    .record({
      funds: fc.constantFrom<Funds>('fiscal', 'fiscal', 'fiscal-special', 'fiscal-other', 'all'),
      zero: fc.integer({ min: 0, max: 5 }).map((side) => side > 4),
      title: fc.constantFrom(...titles),
      agency: fc.constantFrom(...agencies),
      unit: fc.constantFrom<AmountUnit>('万元', '万元', '元', '千元'),
      decimals: fc.constantFrom(2, 2, 2, 0, 1, 4),
      total: fc.integer({ min: 0, max: 5 }).map((side) => bare || side > 0),
      units: fc.integer({ min: 0, max: 5 }).map((side) => bare || side > 0),
    })
    .chain(({ funds, zero, title, units, ...shape }) => {
      const project = projectArbitrary(funds, zero)
      const plain = fc
        .tuple(project, fc.integer({ min: 0, max: 3 }))
        .map(([drawn, side]) =>
          bare && side === 3 ? { ...drawn, goal: [], indicators: [], withheld: false } : drawn,
        )
      const department: fc.Arbitrary<DrawnDepartment> = fc
        .record({
          projects: fc.array(plain, { minLength: 1, maxLength: 4 }),
          alone: fundingArbitrary(funds, zero),
          side: fc.integer({ min: 0, max: 3 }),
        })
        .map(({ projects, alone, side }) =>
          bare && side === 3 ? { projects: [], alone } : { projects, alone: null },
        )
      return fc
        .record({
          departments: fc.array(department, { minLength: 1, maxLength: units ? 3 : 1 }),
          own: fc.subarray([...subunits], { minLength: 3, maxLength: 3 }),
        })
        .filter(({ departments: [first] }) => (first?.projects[0]?.goal.length ?? 0) > 0)
        .map(({ departments, own }) => ({
          ...shape,
          title: title[0],
          year: title[1],
          units,
          departments: departments.map(({ projects, alone }, index) => ({
            name: index === 0 ? shape.agency : `${shape.agency}${own[index] ?? ''}`,
            projects: distinct(projects),
            ...(alone === null ? {} : { stated: alone }),
          })),
        }))
    })
}

export const sketchArbitrary: fc.Arbitrary<SketchTable> = sketches()
