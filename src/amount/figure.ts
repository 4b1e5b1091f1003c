/** The digits of a figure, and how many decimals are printed. */
export interface Figure {
  /** Digits with at most one `.`; no separators, no sign. */
  readonly digits: string
  /** Printed decimals, zeros at the end among them. */
  readonly decimals: number
}

/** Digits that stand together, with what parts them from the digits before. */
interface Group {
  readonly digits: string
  readonly mark: '' | ',' | '.'
  readonly gap: '' | ' ' | '\n'
}

/**
 * Cuts a figure at its marks and gaps; `null` where anything else stands in it.
 *
 *     6,4 41.00   6 | ,4 | ␣41 | .00
 */
function groupsOf(text: string): Group[] | null {
  const groups: Group[] = []
  let mark: Group['mark'] = ''
  let gap: Group['gap'] = ''
  let at = 0
  while (at < text.length) {
    const start = at
    while (at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
    if (at > start) {
      groups.push({ digits: text.slice(start, at), mark, gap })
      mark = ''
      gap = ''
      continue
    }
    const letter = text[at++]
    if (letter === ',' || letter === '.') {
      if (mark !== '') return null
      mark = letter
    } else if (letter === ' ' || letter === '\n') gap = letter
    else return null
  }
  return mark === '' && groups.length > 0 ? groups : null
}

/** Joins what no comma parts. */
function sectionsOf(groups: readonly Group[]): string[] {
  const sections: string[][] = []
  for (const { digits, mark } of groups) {
    const last = sections.at(-1)
    if (last === undefined || mark === ',') sections.push([digits])
    else last.push(digits)
  }
  return sections.map((section) => section.join(''))
}

/** One to three digits, then threes: the 千分撇 and the 千分空 of GB/T 15835-2011, 5.2.1. */
function inThrees(sections: readonly string[]): boolean {
  return sections.every((section, at) => (at === 0 ? section.length <= 3 : section.length === 3))
}

/**
 * Whether an integer is printed as integers are: separated in threes or not at all. A zero in front is a code's
 * (007), which stands for its figure; before a gap or a separator it is the end of something else (0 15).
 */
function isRegular(groups: readonly Group[]): boolean {
  if (groups[0]?.mark === ',') return false
  const sections = sectionsOf(groups)
  if (sections.length > 1 && !inThrees(sections)) return false
  const first = sections[0] ?? ''
  return !(first.startsWith('0') && groups.length > 1)
}

/** Whether each piece between gaps could be an integer of its own. */
function isSeveral(groups: readonly Group[]): boolean {
  let from = 0
  for (let at = 1; at <= groups.length; at++) {
    if (at < groups.length && (groups[at] as Group).gap === '') continue
    if (!isRegular(groups.slice(from, at))) return false
    from = at
  }
  return true
}

/**
 * Reads the figure in a text of digits, `,`, `.`, blanks and line breaks, or `null` where there is none or it
 * is open whether there are two. Where a converter left gaps, they are closed if only one number can be meant;
 * the amounts of a column have equal decimals, so two of them would show two points or none:
 *
 *     1. 36   77 .77   28 3.23   one point: one number
 *     15.00 28.00   15.00 28     two points, or digits that go on behind the cents: not one
 *     6,4 41                     neither 6,4 nor 41 stands for itself: one
 *     12 345                     the 千分空 of GB/T 15835-2011, 5.2.1: one
 *     15 28   12⏎345             open: not one
 */
export function readFigure(text: string): Figure | null {
  const groups = groupsOf(text)
  if (groups === null) return null
  const point = groups.findIndex(({ mark }) => mark === '.')
  const integer = point < 0 ? groups : groups.slice(0, point)
  const fraction = point < 0 ? [] : groups.slice(point)
  if (fraction.some(({ mark }, at) => at > 0 && mark !== '')) return null
  if (!isRegular(integer)) return null

  if (point < 0 && integer.some(({ mark, gap }, at) => at > 0 && mark === '' && gap !== '')) {
    const thin = integer.every(({ mark, gap }, at) => at === 0 || (mark === '' && gap === ' '))
    if (!(thin && inThrees(integer.map(({ digits }) => digits))) && isSeveral(integer)) return null
  }
  const cents = fraction.map(({ digits }) => digits)
  const decimals = cents.reduce((sum, digits) => sum + digits.length, 0)
  if (cents.length > 1 && decimals > 2) {
    if (!cents.every(({ length }, at) => length === 3 || (at === cents.length - 1 && length < 3))) return null
  }
  const whole = integer.map(({ digits }) => digits).join('') || '0'
  return { digits: decimals === 0 ? whole : `${whole}.${cents.join('')}`, decimals }
}
