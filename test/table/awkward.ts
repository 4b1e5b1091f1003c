import fc from 'fast-check'

/** Bits of which cells and lines are made: all that means something to Markdown, and what only looks so. */
const bits = [
  ...[
    '合计',
    '2,763.84',
    '指标',
    'a',
    'b1',
    '年',
    ' ',
    '  ',
    '\t',
    '\u3000',
    '\u00a0',
    '\u2028',
    '\0',
    '\ud800',
  ],
  ...[
    '\\',
    '\\\\',
    '\\|',
    '\\\\|',
    '`',
    '``',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '#',
    '>',
    '-',
    '--',
    '---',
    '+',
    '=',
  ],
  ...[
    '1.',
    '2)',
    '1、',
    '[a](b)',
    '[a]: b',
    '![',
    ']',
    '!',
    ':',
    ':-',
    '-:',
    '&ge;',
    '&amp;',
    '&lt',
    '&#124;',
    '&',
  ],
  ...[
    '<',
    '>',
    '<5%',
    '<br>',
    '<BR />',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<?',
    '?>',
    '<!X',
    ']]>',
  ],
  ...[
    '<div>',
    '</div>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '</td>',
    '<script>',
    '</script>',
    '<pre>',
    '"',
    "'",
  ],
  ...['$\\geq 95\\%$', 'http://a.b', 'a@b.c', '<http://a.b>', '****', '***', '- - -', '* * *', '____'],
]

const bit = fc.constantFrom(...bits)
const text = fc.array(bit, { maxLength: 4 }).map((parts) => parts.join(''))

/** A row of pipes, with or without those at its edges. */
const row = fc
  .tuple(fc.array(text, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean(), fc.constantFrom('', ' '))
  .map(([cells, left, right, pad]) => {
    const inner = cells.map((cell) => `${pad}${cell}${pad}`).join('|')
    return `${left ? '|' : ''}${inner}${right ? '|' : ''}`
  })

const dashes = fc.constantFrom(
  '-',
  '--',
  '---',
  ':-',
  '-:',
  ':-:',
  ' --- ',
  ' :--',
  '--: ',
  '',
  ':',
  '- -',
  '—',
)

/** A delimiter row, or nearly one. */
const delimiters = fc
  .tuple(fc.array(dashes, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean())
  .map(([cells, left, right]) => `${left ? '|' : ''}${cells.join('|')}${right ? '|' : ''}`)

const lead = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '   ', '    ', '      ', '\t', ' \t') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('> ', '>', '> > ', '- ', '* ', '+ ', '1. ', '2) ', '- > ', '  - ', '>> - '),
  },
)

const tail = fc.constantFrom('', '', '', ' ', '  ', '\t', '\\', '|', '\\|')

const line = fc
  .tuple(
    lead,
    fc.oneof(
      { weight: 5, arbitrary: row },
      { weight: 3, arbitrary: delimiters },
      { weight: 3, arbitrary: text },
      { weight: 3, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '```',
          '~~~',
          '```md',
          '````',
          '<!-- a',
          'a -->',
          '---',
          '***',
          '===',
          '# a',
          '## |a|',
        ),
      },
    ),
    tail,
  )
  .map((parts) => parts.join(''))

const ending = fc.oneof(
  { weight: 12, arbitrary: fc.constant('\n') },
  { weight: 2, arbitrary: fc.constantFrom('\r\n', '\r', '\n\n', '\r\n\r\n', '\n\r') },
)

/** Documents of any lines. */
const anything = fc
  .array(fc.tuple(line, ending), { maxLength: 14 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''))

/** A table that GFM sees, for the most part, in whose cells anything may stand. */
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('', ' ', '    ', '> ', '- '),
    fc.array(row, { maxLength: 5 }),
    fc.array(text, { minLength: 4, maxLength: 4 }),
    ending,
  )
  .map(([width, mark, rows, heads, end]) => {
    const rest = mark === '- ' ? '  ' : mark
    const head = `| ${heads.slice(0, width).join(' | ')} |`
    const lines = [
      `${mark}${head}`,
      ...[`|${' --- |'.repeat(width)}`, ...rows].map((each) => `${rest}${each}`),
    ]
    return lines.map((each) => `${each}${end}`).join('')
  })

/** Markdown at its most awkward. */
export const awkwardMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff'),
    fc.array(fc.oneof({ weight: 2, arbitrary: anything }, { weight: 3, arbitrary: table }), { maxLength: 4 }),
    fc.constantFrom('\n', '\n\n', ''),
  )
  .map(([mark, parts, between]) => `${mark}${parts.join(between)}`)
