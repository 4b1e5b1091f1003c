import { type Damage, inStage } from '../damage.js'
import type { Draft } from '../draft.js'

/** A change of the source at last. */
function finish(change: (source: string) => string) {
  return (draft: Draft): void => {
    draft.finish.push(change)
  }
}

/** What becomes of the source as a whole; a byte order mark last, since it stands in front of everything. */
export const sourceDamages: readonly Damage[] = inStage('source', [
  {
    name: 'crlf',
    row: 'bytes',
    apply: finish((text) => text.replaceAll('\n', '\r\n')),
  },
  {
    name: 'nul',
    row: 'bytes',
    apply: finish((text) => `${text.replace('\n\n', '\n\0\n')}\n\0\n`),
  },
  {
    name: 'in-quote',
    row: 'markup',
    form: 'markdown',
    apply: (draft) => {
      // A quote may go on below a blank line, a row of it hardly.
      if (draft.cellBreak === '\n\n') return
      draft.finish.push((text) =>
        text
          .split('\n')
          .map((line) => `> ${line}`)
          .join('\n'),
      )
    },
  },
  {
    name: 'indented',
    row: 'markup',
    form: 'markdown',
    apply: (draft, dice) => {
      const gap = ' '.repeat(1 + dice.below(3))
      draft.finish.push((text) =>
        text
          .split('\n')
          .map((line) => (line.startsWith('|') ? gap + line : line))
          .join('\n'),
      )
    },
  },
  {
    name: 'body-and-wrappers',
    row: 'markup',
    form: 'html',
    apply: finish(
      (text) =>
        `<!DOCTYPE html><html><head><title>信息公开</title><style>td > p { margin: 0 }</style><script>var t = "<table><tr><td>合计</td></tr></table>"</script></head><body><div class="main"><!-- <table><tr><td>旧表</td></tr></table> --><div>${text}</div></div></body></html>`,
    ),
  },
  {
    name: 'bom',
    row: 'bytes',
    apply: finish((text) => `\ufeff${text}`),
  },
])
