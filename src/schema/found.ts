/** A longer text is quoted up to here. */
const quotedLength = 40

/** What is at a place of JSON, in words: `the number 5`, `an array of 3`, `nothing`. */
export function foundWords(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing'
    case 'string':
      return value === '' ? 'an empty string' : `the string ${quoted(value)}`
    case 'number':
      return `the number ${value}`
    case 'boolean':
      return `${value}`
    default:
      if (value === null) return 'null'
      if (!Array.isArray(value)) return 'an object'
      return value.length === 0 ? 'an empty array' : `an array of ${value.length}`
  }
}

/** A text between quotes, cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length <= quotedLength ? text : `${text.slice(0, quotedLength)}…`)
}
