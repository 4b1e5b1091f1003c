/** Inputs at which parsers of Markdown or HTML are known to break, by name; each makes a source of about `length` units. */
export interface Hostile {
  readonly name: string
  readonly form: 'markdown' | 'html'
  readonly make: (length: number) => string
}

function times(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length))
}

function markdown(name: string, make: (length: number) => string): Hostile {
  return { name, form: 'markdown', make }
}

function html(name: string, make: (length: number) => string): Hostile {
  return { name, form: 'html', make }
}

const head = '| a | b |\n|---|---|\n'

/** Lists that go ever deeper. */
function staircase(length: number): string {
  let text = ''
  for (let depth = 0; text.length < length; depth++) text += `${'  '.repeat(depth)}- a\n`
  return text
}

/** A formatting element that differs each time, so that HTML opens all of them anew in every paragraph. */
function fonts(length: number): string {
  let text = '<svg></svg>'
  for (let size = 0; text.length < length; size++) text += `<font size=${size}><p>`
  return text
}

/** A tag of ever new attributes. */
function attributes(length: number): string {
  let text = '<svg></svg><p'
  for (let number = 0; text.length < length; number++) text += ` a${number}`
  return `${text}>`
}

export const hostiles: readonly Hostile[] = [
  markdown('rows of a table', (length) => head + times('| 合计 | 1.00 |\n', length)),
  markdown('rows of two letters', (length) => head + times('|a|b|\n', length)),
  markdown('a row of amounts', (length) => times('|1', length)),
  markdown('rows of a thousand amounts', (length) => times(`${'|1'.repeat(1000)}|\n`, length)),
  markdown('rows in a quote', (length) => times('> | 合计 | 1.00 |\n', length)),
  markdown('rows in a list', (length) => `- ${head}${times('  | 合计 | 1.00 |\n', length)}`),
  markdown('rows without a delimiter row', (length) => times('| 合计 | 1.00 |\n', length)),
  markdown(
    'a delimiter row of another width',
    (length) => `|a|b|\n|-|\n${times('| 合计 | 1.00 |\n', length)}`,
  ),
  markdown('one cell of text', (length) => `${head}| ${times('合计', length)} | b |\n`),
  markdown('one cell of breaks', (length) => `${head}| ${times('合计<br>', length)} | b |\n`),
  markdown('one cell of escapes', (length) => `${head}| ${times('a\\|&lt;', length)} | b |\n`),
  markdown('one cell of unclosed tags', (length) => `${head}| ${times('<b>a', length)} | b |\n`),
  markdown('one cell of nested blocks', (length) => `${head}| ${times('<div>a', length)} | b |\n`),
  markdown('one cell of nested tables', (length) => `${head}| ${times('<table><tr><td>a', length)} | b |\n`),
  markdown('one cell of unclosed comments', (length) => `${head}| ${times('<!--', length)} | b |\n`),
  markdown('one cell of unclosed quotes', (length) => `${head}| ${times('<a b="', length)} | b |\n`),
  markdown('one cell of <', (length) => `${head}| ${times('<', length)} | b |\n`),
  markdown('one cell of &', (length) => `${head}| ${times('&', length)} | b |\n`),
  markdown('one cell of unfinished numbers', (length) => `${head}| ${times('&#000', length)} | b |\n`),
  markdown('one cell of backslashes', (length) => `${head}| ${times('\\', length)} | b |\n`),
  markdown('pipes', (length) => times('|', length)),
  markdown('escaped pipes', (length) => times('\\|', length)),
  markdown('10,000 columns', (length) => {
    const row = (cell: string): string => `|${times(`${cell}|`, 10_000 * (cell.length + 1))}\n`
    return row('名') + row('-') + times(row('10.5'), length)
  }),
  markdown('delimiter rows', (length) => times('|--|\n', length)),
  markdown('rules below lines', (length) => `${times('a\n---\n', length)}${head}`),
  markdown('items', (length) => times('1、', length)),
  markdown('a list', (length) => times('- a\n', length)),
  markdown('a loose list', (length) => times('- a\n\n', length)),
  markdown('lists within lists', (length) => times('- ', length)),
  markdown('a staircase of lists', staircase),
  markdown('quotes within quotes', (length) => times('>', length)),
  markdown('quotes and lists in turn', (length) => times('> - ', length)),
  markdown('lazy lines of a quote', (length) => `> a\n${times('a\n', length)}`),
  markdown('short quotes with lazy lines', (length) => times('> a\na\na\n\n', length)),
  markdown('emphasis', (length) => times('a*a*', length)),
  markdown('links', (length) => times('[a][a]', length)),
  markdown('code', (length) => times('`a``b', length)),
  markdown('comments that are not closed', (length) => times('<!--\n', length)),
  markdown('instructions that are not closed', (length) => times('<?\n', length)),
  markdown('fences', (length) => times('```\n', length)),
  markdown('fences in turn', (length) => times('~~~\n\n```\n', length)),
  markdown('blocks of HTML', (length) => times('<div>\n\n', length)),
  markdown('tables of HTML that are not closed', (length) => times('<table>\n', length)),
  markdown('tables of HTML', (length) => times('<table><tr><td>1</td></tr></table>\n', length)),
  markdown('headings', (length) => times('# a\n', length)),
  markdown('signs of a heading', (length) => `# a${times(' #', length)} x`),
  markdown('strong text', (length) => times('**a** ', length)),
  markdown('paragraphs', (length) => times('单位：万元\n\n', length)),
  markdown('blank lines', (length) => times('\r\n', length)),
  markdown('carriage returns', (length) => times('a\r\r', length)),
  markdown('white space', (length) => `${times(' \t', length)}a`),
  markdown('NUL', (length) => head + times('|\0\0\0\0|\n', length)),
  markdown('lone surrogates', (length) => head + times('|\ud800\ud800\ud800|\n', length)),
  markdown('U+2028', (length) => head + times('|\u2028\u2028a\u2028|\n', length)),
  markdown('byte order marks', (length) => times('\ufeff', length)),

  html(
    'rows of a table',
    (length) => `<table>${times('<tr><td>合计</td><td>1.00</td></tr>', length)}</table>`,
  ),
  html('rows that are not closed', (length) => `<table>${times('<tr><td>合计<td>1.00', length)}`),
  html('10,000 columns', (length) => `<table>${times(`<tr>${times('<td>10.5', 80_000)}`, length)}`),
  html('one cell of breaks', (length) => `<table><tr><td>${times('合计<br>', length)}`),
  html('one cell of paragraphs', (length) => `<table><tr><td>${times('<p>合计', length)}`),
  html('spans', (length) => `<table>${times('<tr><td rowspan="100000000" colspan="100000000">a', length)}`),
  html('nested blocks', (length) => times('<div>a', length)),
  html('nested tables', (length) => times('<table><tr><td>a', length)),
  html('nested lists', (length) => times('<ul><li>a', length)),
  html('nested templates', (length) => times('<template>', length)),
  html('unclosed formatting', (length) => times('<b>a', length)),
  html('formatting that differs', fonts),
  html('attributes', attributes),
  html('tags out of place', (length) => `<table>${times('<br>', length)}`),
  html('texts out of place', (length) => `<table>${times('合计合计<tr>', length)}`),
  html('end tags', (length) => times('</div>', length)),
  html('misnested tags', (length) => `<svg></svg>${times('<a><div></a>', length)}`),
  html('<', (length) => times('<', length)),
  html('tags that are cut off', (length) => times('<a ', length)),
  html('quotes that are not closed', (length) => times('<a b="', length)),
  html('comments that are not closed', (length) => times('<!--', length)),
  html('comments', (length) => times('<!-- a --!>', length)),
  html('character references', (length) => times('&lt;', length)),
  html('unfinished numbers', (length) => times('&#0000', length)),
  html('a number of zeros', (length) => `&#${times('0', length)}65;`),
  html('scripts', (length) => times('<script>', length)),
  html('NUL', (length) => `<table>${times('<tr><td>\0\0\0\0', length)}`),
  html('lone surrogates', (length) => `<table>${times('<tr><td>\udc00\udc00', length)}`),
  html('white space', (length) => `${times(' \n', length)}a`),
]
