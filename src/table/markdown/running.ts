import type { Report } from '../../diagnostic/diagnostic.js'
import { verbatim } from '../../source/text.js'
import type { Block } from '../block.js'
import { pushLines } from '../line.js'
import type { SourceLine } from './line.js'
import { plainLine } from './plain.js'
import { resolveText } from './text.js'

/** Adds a line of running text. */
export function pushLine(blocks: Block[], source: string, line: SourceLine, report: Report): void {
  pushLines(blocks, resolveText(plainLine(verbatim(source, line.start, line.end)), report))
}
