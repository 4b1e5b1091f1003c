import fc from 'fast-check'

const texts = [
  ...[
    '合计',
    '2,763.84',
    '≥95%',
    'a',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u3000',
    '\u00a0',
    '\0',
    '\ud800',
    '\u2028',
  ],
  ...[
    '&ge;',
    '&lt;=',
    '&amp;lt;',
    '&nbsp;',
    '&#8805;',
    '&#x2265;',
    '&lt',
    '&ltx',
    '&notit;',
    '&',
    '&;',
    '&#;',
    '&#0;',
  ],
  ...[
    '&#x80;',
    '&AMP',
    '<5%',
    '<=10',
    '< ',
    '<',
    '>',
    '"',
    "'",
    '=',
    '<!-- 注 -->',
    '<!---->',
    '<!-- a --!>',
    '</>',
    '<!x>',
  ],
  ...[
    '<?x?>',
    '&CounterClockwiseContourIntegral;',
    '&#00000000000000000000000000000000000000000000065;',
    '&#99999999999;',
  ],
]
const names = [
  ...[
    'p',
    'div',
    'span',
    'b',
    'font',
    'ul',
    'ol',
    'li',
    'dl',
    'dd',
    'dt',
    'h1',
    'h2',
    'center',
    'sup',
    'a',
    'blockquote',
  ],
  ...['section', 'legend', 'fieldset', 'form'],
]
const rare = [
  'pre',
  'textarea',
  'title',
  'select',
  'option',
  'button',
  'object',
  'svg',
  'template',
  'script',
  'style',
  'xmp',
]
const parts = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col']

const text = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }).map((bits) => bits.join(''))
const attributes = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    ' class="a"',
    ' style="a>b"',
    " x='<td>'",
    ' rowspan=2',
    ' colspan="2"',
    " ROWSPAN = '3' ",
    ' colspan=0',
  ],
  ...[
    ' rowspan=0',
    ' rowspan="-1"',
    ' colspan=100000000',
    ' colspan="2" colspan="3"',
    ' x/',
    ' /',
    ' ="',
    ' a=b/',
    '\nnowrap\n',
  ],
)

const start = (name: string): fc.Arbitrary<string> => attributes.map((more) => `<${name}${more}>`)
const anyName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  { weight: 6, arbitrary: fc.constantFrom(...parts) },
  { weight: 1, arbitrary: fc.constantFrom(...rare) },
)

/** Tags and texts in any order. */
const soup = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: anyName.chain(start) },
  { weight: 3, arbitrary: anyName.map((name) => `</${name}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<br>',
      '<BR/>',
      '</br>',
      '<hr>',
      '<img src=a>',
      '<P>',
      '</P>',
      '<td',
      '<b c="',
    ),
  },
)

/** What stands in a cell: text, and elements that are closed properly or not quite. */
const { content } = fc.letrec<{ content: string; element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom(...names),
      tie('content'),
      attributes,
      fc.constantFrom('close', 'close', 'close', 'open', 'end'),
    )
    .map(([name, inside, more, how]) =>
      how === 'end'
        ? `${inside}</${name}>`
        : `<${name}${more}>${inside}${how === 'close' ? `</${name}>` : ''}`,
    ),
  content: fc
    .array(fc.oneof({ maxDepth: 3 }, text, fc.constantFrom('<br>', '<br/>', ' '), tie('element')), {
      maxLength: 3,
    })
    .map((bits) => bits.join('')),
}))

const gap = fc.constantFrom('', '', '\n', '  ', '\n\t')
const optional = (tag: string): fc.Arbitrary<string> => fc.constantFrom(tag, tag, tag, '')

const cell = fc
  .tuple(fc.constantFrom('td', 'td', 'td', 'th'), attributes, content, fc.boolean(), gap)
  .map(
    ([name, more, inside, closed, space]) => `<${name}${more}>${inside}${closed ? `</${name}>` : ''}${space}`,
  )

const row = fc
  .tuple(optional('<tr>'), fc.array(cell, { maxLength: 3 }), optional('</tr>'), gap)
  .map(([open, cells, close, space]) => `${open}${cells.join('')}${close}${space}`)

/** A table as they are written, some tags left out, some out of place. */
export const table: fc.Arbitrary<string> = fc
  .tuple(
    optional('<caption>表1</caption>'),
    fc.constantFrom('', '<colgroup><col><col></colgroup>', '<thead>'),
    fc.array(row, { maxLength: 3 }),
    fc.constantFrom('', '</thead>', '</tbody>', '<tbody>', '</thead><tbody>'),
    fc.array(fc.oneof({ weight: 6, arbitrary: row }, { weight: 1, arbitrary: soup }), { maxLength: 3 }),
    fc.constantFrom('</table>', '</table>', '</tbody></table>', ''),
  )
  .map(([caption, columns, head, middle, body, end]) => {
    return `<table>${caption}${columns}${head.join('')}${middle}${body.join('')}${end}`
  })

const nested = fc
  .tuple(content, table, content)
  .map(([before, inner, after]) => `<table><tr><td>名称<td>${before}${inner}${after}</table>`)

/** HTML at its most awkward. */
export const awkwardHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: table },
      { weight: 3, arbitrary: content },
      { weight: 1, arbitrary: nested },
      { weight: 1, arbitrary: fc.array(soup, { maxLength: 8 }).map((bits) => bits.join('')) },
    ),
    { maxLength: 4 },
  )
  .map((bits) => bits.join(''))
