/** LaTeX commands and character entities that converters leave in cells, by name. */
const names: Readonly<Record<string, string>> = {
  ge: '≥',
  le: '≤',
  gt: '>',
  lt: '<',
  ne: '≠',
  approx: '≈',
  sim: '~',
  pm: '±',
  plusmn: '±',
  times: '×',
  cdot: '·',
  middot: '·',
  mu: 'μ',
  circ: '°',
  ndash: '-',
  mdash: '-',
  amp: '&',
}

/** `ge`, `geq`, `geqslant`, `neq`. */
export function charNamed(word: string): string | undefined {
  const name = word.replace(/(?<=[gln]e)q{0,2}(?:slant)?$/, '')
  // nbsp, thinsp
  if (name.endsWith('sp')) return ''
  return Object.hasOwn(names, name) ? names[name] : undefined
}
