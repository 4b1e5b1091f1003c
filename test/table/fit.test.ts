import { describe, expect, it } from 'vitest'
import { fitSpans } from '../../src/table/fit.js'
import { readHtmlBlocks } from '../../src/table/html/read.js'
import { expanded } from './outline.js'

/** The rows of a table, what covers a place in brackets. */
function fitted(html: string): string[] {
  const [table] = readHtmlBlocks(`<table>${html}</table>`, () => {})
  if (table?.kind !== 'table') return []
  return expanded(fitSpans(table.rows)).map((cells) =>
    cells.map(({ text, origin }) => (origin === 'written' ? text.value : `(${text.value})`)).join(' '),
  )
}

describe('spans that are wrong by the rest of the table', () => {
  it.each([
    [
      'down into a row that is whole',
      '<tr><td rowspan=3>a<td>b<td>c<tr><td>1<td>2<td>3<tr><td>4<td>5<td>6',
      ['a b c', '1 2 3', '4 5 6'],
    ],
    [
      'down to the end of the table',
      '<tr><td>a<td>b<tr><td rowspan=0>1<td>2<tr><td>3<td>4',
      ['a b', '1 2', '3 4'],
    ],
    [
      'down a row too far',
      '<tr><td>a<td>b<td>c<tr><td rowspan=3>d<td>1<td>2<tr><td>3<td>4<tr><td rowspan=2>e<td>5<td>6<tr><td>7<td>8',
      ['a b c', 'd 1 2', '(d) 3 4', 'e 5 6', '(e) 7 8'],
    ],
    [
      'over columns, in a row that has a cell for each',
      '<tr><td>a<td>b<td>c<tr><td colspan=2>1<td>2<td>3',
      ['a b c', '1 2 3'],
    ],
    [
      'over columns, beside a cell that reaches in from above',
      '<tr><td>a<td>b<td>c<tr><td rowspan=2>d<td>1<td>2<tr><td colspan=3>3<td>4',
      ['a b c', 'd 1 2', '(d) 3 4'],
    ],
    [
      'over more columns than there are',
      '<tr><td colspan=99>t<tr><td>a<td colspan=7>b<tr><td>1<td>2<td>3',
      ['t (t) (t)', 'a b (b)', '1 2 3'],
    ],
    [
      'over columns, in the first row',
      '<tr><td colspan=2>a<td>b<tr><td>1<td>2<tr><td>3<td>4',
      ['a b', '1 2', '3 4'],
    ],
  ])('%s', (_, html, rows) => {
    expect(fitted(html)).toEqual(rows)
  })
})

describe('spans that fit', () => {
  it.each([
    [
      'of two header rows',
      '<tr><td rowspan=2>n<td colspan=2>m<td rowspan=2>g<tr><td>a<td>b<tr><td>1<td>2<td>3<td>4',
      ['n m (m) g', '(n) a b (g)', '1 2 3 4'],
    ],
    [
      'of a form whose rows all cover columns',
      '<tr><td rowspan=3>s<td>a<td colspan=2>b<td>c<tr><td>d<td colspan=3>e<tr><td colspan=2>f<td colspan=2>g<tr><td>h<td colspan=4>i',
      ['s a b (b) c', '(s) d e (e) (e)', '(s) f (f) g (g)', 'h i (i) (i) (i)'],
    ],
    [
      'of rows that are short',
      '<tr><td>a<td>b<td>c<td>d<tr><td rowspan=3>e<td>1<tr><td>2<td>3<tr><td>4',
      ['a b c d', 'e 1', '(e) 2 3', '(e) 4'],
    ],
    [
      'of a table no row of which is whole',
      '<tr><td rowspan=9>s<tr><td>1<td>2<tr><td>3<td>4',
      ['s', '(s) 1 2', '(s) 3 4'],
    ],
  ])('stay: %s', (_, html, rows) => {
    expect(fitted(html)).toEqual(rows)
  })
})
