import { isLatin } from '../../script/letters.js'

/** A piece of markup as it stands in a source. */
export interface Tag {
  /** `nothing` is what HTML drops: a comment, a doctype, an end tag without a name, a tag that the end cuts off. */
  readonly kind: 'start' | 'end' | 'nothing'
  /** The name in small letters; empty for `nothing`. */
  readonly name: string
  /** Offset of the `<`. */
  readonly start: number
  /** Offset behind the name, where the attributes begin. */
  readonly attributes: number
  /** Offset behind the `>`. */
  readonly end: number
}

/** The markup at the `<` at `at`, by the tokenizer of HTML; `null` where it is text. */
export function tagAt(source: string, at: number): Tag | null {
  const next = source.charCodeAt(at + 1)
  if (isLatin(next)) return named(source, at, at + 1, 'start')
  if (next === 0x2f) {
    const third = source.charCodeAt(at + 2)
    if (isLatin(third)) return named(source, at, at + 2, 'end')
    return Number.isNaN(third) ? null : nothing(at, behind(source, '>', at + 2))
  }
  if (next === 0x3f) return nothing(at, behind(source, '>', at + 2))
  if (next !== 0x21) return null
  return nothing(at, source.startsWith('--', at + 2) ? commentEnd(source, at) : behind(source, '>', at + 2))
}

function nothing(start: number, end: number): Tag {
  return { kind: 'nothing', name: '', start, attributes: end, end }
}

const tagName = /[^ \n\t\r\f/>]*/y

function named(source: string, start: number, from: number, kind: 'start' | 'end'): Tag {
  tagName.lastIndex = from
  const [name] = tagName.exec(source) as RegExpExecArray
  const attributes = from + name.length
  const end = source.charCodeAt(attributes) === 0x3e ? attributes + 1 : walk(source, attributes, null).end
  return end === -1
    ? nothing(start, source.length)
    : { kind, name: name.toLowerCase(), start, attributes, end }
}

/** What the attributes of a tag hold. */
interface Attributes {
  /** Offset behind the `>`; -1 where the source ends within the tag. */
  readonly end: number
  /** The value of the attribute that was asked for. */
  readonly value: string | undefined
}

/** The `>`, or an attribute with its value, by the tokenizer of HTML: quotes hold only as values. */
const attribute =
  /[ \n\t\r\f/]*(?:(>)|([^ \n\t\r\f/>][^ \n\t\r\f/>=]*)(?:[ \n\t\r\f]*=[ \n\t\r\f]*(?:"([^"]*)("?)|'([^']*)('?)|([^ \n\t\r\f>]*)))?)/y

/** Walks the attributes from `from`; the first of a name counts. */
function walk(source: string, from: number, wanted: string | null): Attributes {
  let value: string | undefined
  attribute.lastIndex = from
  for (;;) {
    const [, close, name, double, second, single, first, bare] = attribute.exec(source) ?? []
    if (close !== undefined) return { end: attribute.lastIndex, value }
    if (name === undefined || second === '' || first === '') return { end: -1, value }
    if (value === undefined && name.toLowerCase() === wanted) value = double ?? single ?? bare
  }
}

/** Offset behind a comment: `-->` or `--!>`; `<!-->` and `<!--->` are whole; to the end where it is not closed. */
function commentEnd(source: string, at: number): number {
  if (source.startsWith('>', at + 4)) return at + 5
  if (source.startsWith('->', at + 4)) return at + 6
  let dashes = source.indexOf('--', at + 4)
  while (dashes !== -1) {
    if (source.startsWith('>', dashes + 2)) return dashes + 3
    if (source.startsWith('!>', dashes + 2)) return dashes + 4
    dashes = source.indexOf('--', dashes + 1)
  }
  return source.length
}

/** Offset of the end tag that closes an element whose content is raw text, or the end of the source. */
export function rawEnd(source: string, name: string, from: number): number {
  let at = source.indexOf('</', from)
  while (at !== -1) {
    const behindName = at + 2 + name.length
    if (source.slice(at + 2, behindName).toLowerCase() === name) {
      const code = source.charCodeAt(behindName)
      if (isWhite(code) || code === 0x2f || code === 0x3e) return at
    }
    at = source.indexOf('</', at + 2)
  }
  return source.length
}

function behind(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from)
  return at === -1 ? source.length : at + 1
}

/** Columns and rows that HTML lets a cell cover at most; a rowspan of 0 means all rows that follow. */
const spanLimits = { colspan: 1000, rowspan: 65534 }

/** How many columns or rows a cell covers, by the rules of HTML; what is no number is 1. */
export function spanAttribute(source: string, tag: Tag, name: 'colspan' | 'rowspan'): number {
  if (tag.end - tag.attributes < name.length + 2) return 1
  const { value } = walk(source, tag.attributes, name)
  const digits = value === undefined ? null : /^[\t\n\f\r ]*\+?0*(\d{0,9})/.exec(value)
  if (digits === null || !/\d/.test(digits[0])) return 1
  const number = Number(digits[1])
  if (number === 0) return name === 'rowspan' ? spanLimits.rowspan : 1
  return Math.min(number, spanLimits[name])
}

/** White space of HTML. */
export function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
}
