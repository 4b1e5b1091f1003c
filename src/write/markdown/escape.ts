/** Letters that Markdown makes something of, by the escape of each; a backslash would not stop all of them. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u2063': '&#x2063;',
  '\u2064': '&#x2064;',
}

/**
 * A text as Markdown that says the same: punctuation that could be a mark is escaped, so that `2*3*4`, `|`, `$x$`
 * and `<br>` stay what they are.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>\u2063\u2064]/g, (letter) => escapes[letter] as string)
    .replace(/[\\`*_[\]~$|]/g, '\\$&')
}

/** A text as a line of its own: what would begin a heading, a list, a quote or a rule is escaped as well. */
export function escapeLine(text: string): string {
  return escapeMarkdown(text)
    .replace(/(?<!&)#/g, '\\#')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
