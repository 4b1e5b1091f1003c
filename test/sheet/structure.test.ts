import { describe, expect, it } from 'vitest'
import type { Standing } from '../../src/sheet/column/standing.js'
import { structureOf } from '../../src/sheet/entry/structure.js'

/** `60` is a row without goal and indicators, `60!` one that has them, `?` one without an amount. */
function rows(text: string): Standing[] {
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
      (_, index): Standing => ({ name: '', amount: 0, promises: index % 3 === 1 }),
    )
    expect(structureOf(many, 0, 2).parts).toHaveLength(50_000)
  })
})
