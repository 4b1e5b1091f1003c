import type { Report } from '../../diagnostic/diagnostic.js'
import { verbatim } from '../../source/text.js'
import type { Block } from '../block.js'
import { pushLines } from '../line.js'
import type { SourceLine } from './line.js'
import { plainLine } from './plain.js'
import { resolveText } from './text.js'

/** What pandoc writes behind a heading: its anchor and its classes. */
const attributes = /\{[#.][^{}\s][^{}]*\}$/

/** A source that is read, and the blocks that were found in it so far. */
export interface Reading {
  readonly source: string
  readonly blocks: Block[]
  readonly report: Report
}

/** Adds a line of running text. */
export function pushLine({ source, blocks, report }: Reading, { start, end }: SourceLine): void {
  const line = source.slice(start, end)
  const at = line.endsWith('}') ? line.search(attributes) : -1
  pushLines(blocks, resolveText(plainLine(verbatim(source, start, at > 0 ? start + at : end)), report))
}
