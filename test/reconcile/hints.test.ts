import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.js'
import { department, funding, project, table } from './model.js'

/** The hints of a department's footing, with another department of other amounts beside it. */
const hinted = (stated: string, parts: string[], others: string[] = ['7000.00']) =>
  reconcile(
    table(null, [
      department(
        '甲',
        funding(stated),
        parts.map((part, at) => project(`${at}`, funding(part))),
      ),
      department(
        '乙',
        null,
        others.map((part, at) => project(`${at}`, funding(part))),
      ),
    ]),
  )
    .checks.find(({ rule, where }) => rule === 'foot.department.projects' && where[1] === 0)!
    .hints.map((hint) => {
      const place = hint.path.filter((step) => typeof step === 'number').join('.')
      return `${hint.kind} ${place}${'suggested' in hint ? ` ${hint.suggested.toFixed(2)}` : ''}`
    })

describe('hints', () => {
  it('none where a sum holds', () => {
    expect(hinted('45.00', ['15.00', '30.00'])).toEqual([])
    expect(hinted('45.01', ['15.00', '30.00'])).toEqual([])
  })

  it('a row elsewhere that is missing here', () => {
    expect(hinted('88.31', ['15.00', '45.00'], ['28.31', '11.00'])).toEqual(['missing-part 1.0'])
  })

  it('a department and its only project once, where they have one amount', () => {
    const beside = (own: string | null, amounts: (string | null)[]) =>
      reconcile(
        table(null, [
          department('甲', funding('88.31'), [
            project('一', funding('15.00')),
            project('二', funding('45.00')),
          ]),
          department(
            '乙',
            funding(own),
            amounts.map((amount) => project('三', funding(amount))),
          ),
        ]),
      )
        .checks.find(({ rule, where }) => rule === 'foot.department.projects' && where[1] === 0)!
        .hints.map(({ kind, path }) => `${kind} ${path.join('.')}`)
    const project0 = 'missing-part departments.1.projects.0'
    expect(beside('28.31', ['28.31'])).toEqual(['missing-part departments.1'])
    expect(beside('28.31', [null])).toEqual(['missing-part departments.1'])
    expect(beside(null, ['28.31'])).toEqual([project0])
    expect(beside('7.00', ['28.31'])).toEqual([project0])
    expect(beside('28.31', ['28.31', '0.00'])).toEqual(['missing-part departments.1', project0])
  })

  it('a row elsewhere within the bound, the exact one first', () => {
    expect(hinted('88.31', ['15.00', '45.00'], ['28.30', '28.31'])).toEqual([
      'missing-part 1.1',
      'missing-part 1.0',
    ])
  })

  it('a row elsewhere within the bound above and below, no further', () => {
    const others = ['28.28', '28.29', '28.30', '28.32', '28.33', '28.34']
    expect(hinted('88.31', ['15.00', '45.00'], others)).toEqual(['missing-part 1.2', 'missing-part 1.3'])
  })

  it('no row that is counted here already, nor the sum itself', () => {
    expect(hinted('60.00', ['30.00'])).toEqual(['digit 0.0 60.00'])
    expect(hinted('27.50', ['1.10', '-1.10'])).toEqual([])
  })

  it('a part that stands there twice', () => {
    expect(hinted('42.13', ['15.00', '27.13', '27.13'])).toEqual([
      'duplicate-part 0.1',
      'duplicate-part 0.2',
      'subtotal-included 0.1',
    ])
  })

  it('a sign', () => {
    expect(hinted('11.87', ['39.00', '27.13'])).toEqual(['sign 0.1'])
    expect(hinted('66.13', ['39.00', '-27.13'])).toEqual(['sign 0.1'])
  })

  it('a subtotal that was counted', () => {
    expect(hinted('63.55', ['41.35', '14.22', '27.13', '22.20'])).toEqual([
      'duplicate-part 0.0',
      'subtotal-included 0.0',
    ])
  })

  it('no subtotal where what follows comes to another figure', () => {
    expect(hinted('63.55', ['41.35', '14.22', '27.19', '22.14'])).toEqual(['duplicate-part 0.0'])
  })

  it('a subtotal of some of the parts after it, each with its rounding', () => {
    expect(hinted('63.55', ['41.35', '14.22', '27.14', '22.20'])).toEqual([
      'duplicate-part 0.0',
      'subtotal-included 0.0',
    ])
  })

  it('a power of ten', () => {
    expect(hinted('55.42', ['28.29', '2713.00'])).toEqual(['scale 0.1 27.13'])
    expect(hinted('2741.29', ['28.29', '27.13'])).toContain('scale 0.1 2713.00')
    // Rounding carries it over the power: 9.99 for 10.00, and 10.00 for 9.99.
    expect(hinted('10.00', ['99.90'])).toContain('scale 0.0 9.99')
    expect(hinted('9.99', ['100.00'])).toContain('scale 0.0 10.00')
  })

  it('a power of ten up to that of 亿元 beside 元', () => {
    expect(hinted('310000000.00', ['3.10'])).toContain('scale 0.0 310000000.00')
    expect(hinted('3100000000.00', ['3.10'])).toEqual([])
    // Nothing is left of a figure that is finer than its column.
    expect(hinted('0.01', ['50.00'])).toEqual(['duplicate-part 0.0'])
  })

  it('no power of ten of another sign, or of nothing', () => {
    expect(hinted('-27.13', ['2713.00'])).toEqual([])
    expect(hinted('28.29', ['28.29', '27.13'])).not.toContain('scale 0.1 0.00')
  })

  it('two adjacent digits', () => {
    expect(hinted('1189.12', ['28.29', '1610.83'])).toEqual(['transposition 0.1 1160.83'])
  })

  it('one digit, where there is but one', () => {
    expect(hinted('737.45', ['437.45'])).toEqual(['digit 0.0 737.45'])
    // Either of the two may be 300 more.
    expect(hinted('875.00', ['437.45', '137.55'])).toEqual([])
  })

  it('never more than five, in their order', () => {
    const hints = hinted(
      '10.00',
      Array.from({ length: 9 }, () => '10.00'),
      ['-80.00', '-80.00'],
    )
    expect(hints).toEqual(['missing-part 1.0', 'missing-part 1.1'])
    expect(hinted('20.00', ['10.00', '10.00', '10.00', '-10.00', '10.00']).length).toBeLessThanOrEqual(5)
    expect(
      hinted(
        '80.00',
        Array.from({ length: 9 }, () => '10.00'),
      ),
    ).toEqual([
      'duplicate-part 0.0',
      'duplicate-part 0.1',
      'duplicate-part 0.2',
      'duplicate-part 0.3',
      'duplicate-part 0.4',
    ])
  })

  it('none of cross-footing', () => {
    const { checks } = reconcile(table(funding('30.00', '10.00', '10.00'), []))
    expect(checks.find(({ rule }) => rule === 'cross.row')).toMatchObject({ status: 'unbalanced', hints: [] })
  })
})
