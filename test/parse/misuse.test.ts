// What no type checker would let through is a TypeError; a source that is too long is refused, not read.
import { describe, expect, test } from 'vitest'
import { parseGrid } from '../../src/parse/grid.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseIndicators } from '../../src/parse/indicators.js'
import { parseMarkdown } from '../../src/parse/markdown.js'

const readers = { parseMarkdown, parseHtml, parseIndicators } as const

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each([undefined, null, 5, {}, ['text'], Symbol('text')])('takes no %s for a text', (value) => {
    expect(() => read(value as never)).toThrow(TypeError)
  })

  test('refuses a text of one letter too many, with its length, and reads none of it', () => {
    const { diagnostics, ...rest } = read('项目绩效表', { maxLength: 4 })
    expect(diagnostics).toEqual([
      { code: 'source-too-long', severity: 'error', span: null, data: { length: 5, limit: 4 } },
    ])
    expect(Object.values(rest)).toEqual([[]])
    expect(read('项目绩效', { maxLength: 4 }).diagnostics.map(({ code }) => code)).not.toContain(
      'source-too-long',
    )
  })
})

describe('parseGrid', () => {
  test.each([
    null,
    'text',
    [null],
    [{ rows: 'text' }],
    [{ rows: ['text'] }],
    [{ rows: [[null]] }],
    [{ rows: [[{ text: 5 }]] }],
  ])('takes no %j for grids', (value) => {
    expect(() => parseGrid(value as never)).toThrow(TypeError)
  })

  test('counts the letters of all cells', () => {
    const grid = { rows: [[{ text: '项目' }, { text: '绩效' }], [{ text: '表' }]] }
    expect(parseGrid([grid], { maxLength: 4 })).toEqual({
      tables: [],
      diagnostics: [
        { code: 'source-too-long', severity: 'error', span: null, data: { length: 5, limit: 4 } },
      ],
    })
    expect(parseGrid([grid], { maxLength: 5 }).diagnostics.map(({ code }) => code)).toContain('no-table')
  })
})
