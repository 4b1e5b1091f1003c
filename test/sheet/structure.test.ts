import { describe, expect, it } from 'vitest'
import type { RowFacts } from '../../src/sheet/column/row-facts.js'
import { structureOf } from '../../src/sheet/entry/structure.js'
import { head, item, told as of, row } from './told.js'

/** `60` is a row without goal and indicators, `60!` one that has them, `?` one without an amount. */
function rows(text: string): RowFacts[] {
  return text.split(' ').map((word, index) => ({
    name: `行${index}`,
    amount: word.startsWith('?') ? Number.NaN : Number.parseFloat(word),
    promises: word.endsWith('!'),
  }))
}

/** D a department, p a project, S a row that sums up departments. */
function told(text: string, total = Number.NaN): string {
  const { parts } = structureOf(rows(text), total, 2)
  return parts.map((part) => (part === 'department' ? 'D' : part === 'sum' ? 'S' : 'p')).join('')
}

describe('departments are told from projects', () => {
  it.each([
    ['a department above its projects', '60 20! 40! 40 40!', 100, 'DppDp'],
    ['a project without goal and indicators, by the sum', '60 20! 40 40 40!', 100, 'DppDp'],
    ['a department without projects', '60 60! 10 30 30!', 100, 'DpDDp'],
    [
      'a department without projects beside one of as much, without 合计',
      '60 60 20! 40!',
      Number.NaN,
      'DDpp',
    ],
    ['rounding of 合计', '60 20! 40!', 60.01, 'Dpp'],
    ['a project before the first of three levels', '5! 60 20 20! 40 40!', 65, 'pSDpDp'],
    ['rounding', '10.00 3.33! 3.33! 3.33!', 10, 'Dppp'],
    ['no department row at all', '20! 30 50!', 100, 'ppp'],
    ['projects alone, none of them with a goal', '20 30 50', 100, 'ppp'],
    ['no 合计', '60 20! 40! 40 40!', Number.NaN, 'DppDp'],
    ['a department without projects, by a sum to the last place', '31 1! 30 1', 32, 'DppD'],
    ['one that rounding would make a project', '0.67 0.01! 0.66 0.01', 0.68, 'DppD'],
    ['three levels', '60 20 20! 40 40! 40 40 40!', 100, 'SDpDpSDp'],
    ['three levels, one bureau with all', '100 60 60! 40 40!', 100, 'SDpDp'],
    ['three levels without 合计', '60 20 20! 40 15! 25!', Number.NaN, 'SDpDpp'],
    ['a department without projects that others come to', '60 20 20! 40 40!', 120, 'DDpDp'],
    ['an amount that cannot be read', '60 20! ?! 40 40!', 100, 'DppDp'],
  ])('%s', (_what, text, total, expected) => {
    expect(told(text, total)).toBe(expected)
  })

  it.each([
    ['市就业服务中心', ['department', 'project', 'department', 'department', 'project'], [2]],
    ['就业补助', ['department', 'project', 'project', 'department', 'project'], []],
  ])('%s of 0.00 is told by its name', (name, parts, guessed) => {
    const standings = rows('60 60! 0 40 40!').map((each, at) => (at === 2 ? { ...each, name } : each))
    expect(structureOf(standings, 100, 2)).toEqual({ parts, guessed })
  })

  it('by sums to the last place, where rounding would bear out no department at all', () => {
    const names = ['市红十字会', '养老保险', '市妇女联合会']
    const standings = rows('0.02 0.02! 9.4').map((each, at) => ({ ...each, name: names[at] as string }))
    expect(structureOf(standings, 9.42, 2).parts).toEqual(['department', 'project', 'department'])
  })

  it('by sums to the last place, where rounding would bear out a department more among the projects', () => {
    const standings = rows('1636.3 44.4! 278.3! 1313.6! 0.1 5 5!').map((each, at) =>
      at === 4 ? { ...each, name: '市司法局' } : each,
    )
    const { parts } = structureOf(standings, Number.NaN, 1)
    expect(parts.filter((part) => part === 'department').length).toBe(3)
  })

  it('says where sums do not bear it out', () => {
    expect(structureOf(rows('60 20! 30!'), 60, 2)).toEqual({
      parts: ['department', 'project', 'project'],
      guessed: [0],
    })
    expect(structureOf(rows('60 20! 40!'), 60, 2).guessed).toEqual([])
  })

  it('says where a row has no amount and no rows below it', () => {
    expect(structureOf(rows('20! 40! ?'), 55, 2)).toEqual({
      parts: ['project', 'project', 'department'],
      guessed: [2],
    })
  })

  it('takes time in the order of the rows', () => {
    const many = Array.from(
      { length: 50_000 },
      (_, index): RowFacts => ({ name: '', amount: 0, promises: index % 3 === 1 }),
    )
    expect(structureOf(many, 0, 2).parts).toHaveLength(50_000)
  })
})

describe('a department whose row says that there is nothing to promise', () => {
  it.each(['不涉及', '无', '/'])('%s', (none) => {
    const sum = (name: string, amount: string) =>
      `| ${name} | ${amount} | ${amount} |  |  | ${none} | ${none} |\n`
    const source =
      head + sum('合计', '5') + sum('甲局', '3') + row('水闸', '3') + sum('乙局', '2') + row('河道', '2')
    const said = none === '不涉及' ? Array(6).fill(`target-absent ${none}`) : []
    expect(of(source)).toEqual(['合计 5', '甲局 3', '甲局 / 水闸 3', '乙局 2', '乙局 / 河道 2', ...said])
  })
})

describe('a row with a goal and without indicators', () => {
  const total = (amount: string): string => `| 合计 | ${amount} | ${amount} |  |  |  |  |\n`
  const bare = (name: string, amount: string, goal: string): string =>
    row(name, amount, goal).replace(item, '')
  const first = row('办公经费', '10.00') + row('培训经费', '20.00')

  it.each([
    [
      'is a department where all sums say so, and its goal is quoted',
      total('45.00') +
        bare('甲局', '30.00', '做好全局工作。') +
        first +
        bare('乙局', '15.00', '') +
        row('会议经费', '15.00'),
      [
        '合计 45',
        '甲局 30',
        '甲局 / 办公经费 10',
        '甲局 / 培训经费 20',
        '乙局 15',
        '乙局 / 会议经费 15',
        'cell-unread 做好全局工作。',
      ],
    ],
    [
      'is a project where 合计 is reached with it',
      total('60.00') + bare('甲局', '30.00', '做好全局工作。') + first,
      ['合计 60', '- / 甲局 30', '- / 办公经费 10', '- / 培训经费 20'],
    ],
    [
      'is a project where no projects stand below it that add up to it',
      total('50.00') +
        bare('甲局', '30.00', '') +
        row('办公经费', '30.00') +
        bare('培训经费', '20.00', '培训。'),
      ['合计 50', '甲局 30', '甲局 / 办公经费 30', '甲局 / 培训经费 20', 'department-guessed 甲局'],
    ],
    [
      'is a project where 合计 is not reached without it',
      total('31.00') + bare('甲局', '30.00', '做好全局工作。') + first,
      ['合计 31', '- / 甲局 30', '- / 办公经费 10', '- / 培训经费 20'],
    ],
    [
      'is a project beside departments that add up to 合计',
      total('45.00') +
        bare('甲局', '30.00', '') +
        first +
        bare('乙局', '15.00', '') +
        bare('会议经费', '15.00', '开会。'),
      ['合计 45', '甲局 30', '甲局 / 办公经费 10', '甲局 / 培训经费 20', '乙局 15', '乙局 / 会议经费 15'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(of(head + rows)).toEqual(expected)
  })

  it('is a department beside a bureau that sums up its units', () => {
    const rows =
      total('45.00') +
      bare('某局', '45.00', '') +
      bare('甲站', '30.00', '做好全站工作。') +
      first +
      bare('乙站', '15.00', '') +
      row('会议经费', '15.00')
    expect(of(head + rows).slice(0, 3)).toEqual(['合计 45', '甲站 30', '甲站 / 办公经费 10'])
  })
})
