/** A number, a word, a sign, the quote before a text, or white space: what stands at one place. */
const tokens: RegExp =
  /[ \t\n\r]+|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null|[[\]{},:"]/y

const escaped: RegExp = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** What may come next. */
type Next = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'behind'

/**
 * Where a text stops being JSON (RFC 8259): the offset of the first letter that no JSON has there, or its length where
 * it ends too soon. Engines say it each in their own words, and some not at all.
 *
 *     {"tables":[1,]}
 *                  ^ 13: a value would have to stand there
 */
export function jsonFault(text: string): number {
  const open: string[] = []
  let next: Next = 'value'
  let at = 0
  while (at < text.length) {
    tokens.lastIndex = at
    const token = tokens.exec(text)?.[0]
    if (token === undefined) return at
    const first = token.charAt(0)
    if (' \t\n\r'.includes(first)) {
      at += token.length
      continue
    }
    const after = step(first, next, open)
    const end = first === '"' ? textEnd(text, at + 1) : at + token.length
    if (after === null || end < 0) return at
    next = after
    at = end
  }
  return at
}

/** Behind the quote that closes a text, or -1. By a loop: a pattern would have no room for a long one. */
function textEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return -1
    if (code === 0x5c) {
      escaped.lastIndex = at
      const found = escaped.exec(text)
      if (found === null) return -1
      at += found[0].length
    } else at++
  }
  return -1
}

/** What may come behind a token, or `null` where the token may not stand. Opens and closes what is open. */
function step(first: string, next: Next, open: string[]): Next | null {
  if (next === 'colon') return first === ':' ? 'value' : null
  if (next === 'key' || next === 'first key') {
    if (first === '"') return 'colon'
    return next === 'first key' && first === '}' ? close(first, open) : null
  }
  if (next === 'behind') {
    if (first === ',') return open.length === 0 ? null : open.at(-1) === '{' ? 'key' : 'value'
    return close(first, open)
  }
  if (first === '{' || first === '[') {
    open.push(first)
    return first === '{' ? 'first key' : 'first value'
  }
  if (first === ']') return next === 'first value' ? close(first, open) : null
  return '},:'.includes(first) ? null : 'behind'
}

function close(first: string, open: string[]): Next | null {
  const opened = first === '}' ? '{' : first === ']' ? '[' : null
  if (opened === null || open.at(-1) !== opened) return null
  open.pop()
  return 'behind'
}
