// Indicators whose values no label names, in every form in which people set them: the form changes nothing.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseIndicators } from '../../src/parse/indicators.js'
import { runs } from '../laws.js'

interface Item {
  /** First and second level, without 指标 at the end. */
  levels: readonly [string, string]
  name: string
  value: string
}

const levels: readonly (readonly [key: string, first: string, second: string])[] = [
  ['output.quantity', '产出', '数量'],
  ['output.quality', '产出', '质量'],
  ['output.timeliness', '产出', '时效'],
  ['benefit.economic', '效益', '经济效益'],
  ['benefit.social', '效益', '社会效益'],
  ['benefit.ecological', '效益', '生态效益'],
  ['satisfaction.service', '满意度', '服务对象满意度'],
]
const keys = new Map(levels.map(([key, first, second]) => [first + second, key]))

const names = ['桥梁维修座数', '讲座（线上）场次', '用户满意度', '补贴发放及时率', '一次办结率', '植树面积']
const figures = ['≥12座', '=100%', '≤3.5万元', '不少于20台（套）', '95%以上', '1,200人次', '30%']
const dates = ['12月底前', '2026年6月30日前']
const words = ['有效提升', '长期稳定']

const items = (values: string[]): fc.Arbitrary<Item[]> =>
  fc
    .array(
      fc.record({
        levels: fc.constantFrom(...levels.map(([, first, second]) => [first, second] as const)),
        name: fc.constantFrom(...names),
        value: fc.constantFrom(...values),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((drawn) => drawn.sort((left, right) => placeOf(left) - placeOf(right)))

function placeOf({ levels: [first, second] }: Item): number {
  return levels.findIndex((each) => each[1] === first && each[2] === second)
}

/** What stands between a name and its value, and the values that can stand behind it. */
type Link = readonly [before: string, behind: string, values: string[]]

const links: Link[] = [
  ['：', '', [...figures, ...dates, ...words]],
  [':', '', [...figures, ...dates, ...words]],
  ['（', '）', [...figures, ...dates, ...words]],
  ['[', ']', [...figures, ...dates, ...words]],
  ['，', '', [...figures, ...dates]],
  ['', '', figures],
  [' ', '', figures],
]

/** How levels are set: with each indicator, in a mark, or above those that they head. */
type Layout = 'path' | 'mark' | 'heads' | 'lines'

const numbers: ((index: number) => string)[] = [
  () => '',
  (index) => `${index}.`,
  (index) => `${index}、`,
  (index) => `（${index}）`,
  (index) => `指标${index}：`,
]

interface Form {
  layout: Layout
  number: (index: number) => string
  between: string
  isLong: boolean
}

function cellOf(drawn: Item[], [before, behind]: Link, form: Form): string {
  const named = (level: string): string => (form.isLong ? `${level}指标` : level)
  const lines: string[] = []
  let heads = ''
  let open: Item['levels'] | null = null
  for (const [index, { levels: own, name, value }] of drawn.entries()) {
    const [first, second] = own.map(named)
    const number = form.number(index + 1)
    const text = `${name}${before}${value}${behind}`
    if (form.layout === 'path') lines.push(`${number}${first}-${second}-${text}`)
    else if (form.layout === 'mark') lines.push(`【${first}-${second}】${number}${text}`)
    else {
      const end = form.layout === 'lines' ? '：\n' : '：'
      if (own[0] !== open?.[0]) heads += first + end
      if (own[0] !== open?.[0] || own[1] !== open[1]) heads += second + end
      lines.push(heads + number + text)
      heads = ''
    }
    open = own
  }
  return lines.join(form.between)
}

it('reads what stands there, whatever the form', () => {
  const drawn = fc
    .record({
      link: fc.constantFrom(...links),
      form: fc.record({
        layout: fc.constantFrom<Layout>('path', 'mark', 'heads', 'lines'),
        number: fc.constantFrom(...numbers),
        between: fc.constantFrom('；', '。', '\n', '；\n', ' ；'),
        isLong: fc.boolean(),
      }),
    })
    .chain(({ link, form }) => items(link[2]).map((list) => ({ link, form, list })))
  fc.assert(
    fc.property(drawn, ({ link, form, list }) => {
      const cell = cellOf(list, link, form)
      const read = parseIndicators(cell).indicators.map(({ category, name, annual }) => [
        category.key,
        name,
        annual?.text,
      ])
      expect(read, cell).toEqual(
        list.map(({ levels: own, name, value }) => [keys.get(own.join('')), name, value]),
      )
    }),
    runs(1500),
  )
})

it('reads a list without levels', () => {
  const drawn = fc.constantFrom(...links).chain((link) =>
    fc.record({
      link: fc.constant(link),
      list: items(figures),
      number: fc.constantFrom(...numbers.slice(1)),
      between: fc.constantFrom('；', '。', '\n', '；\n', ''),
    }),
  )
  fc.assert(
    fc.property(drawn, ({ link: [before, behind], list, number, between }) => {
      const cell = list
        .map(({ name, value }, index) => `${number(index + 1)}${name}${before}${value}${behind}`)
        .join(between)
      const read = parseIndicators(cell).indicators.map(({ ordinal, name, annual }) => [
        ordinal,
        name,
        annual?.text,
      ])
      expect(read, cell).toEqual(list.map(({ name, value }, index) => [index + 1, name, value]))
    }),
    runs(500),
  )
})
