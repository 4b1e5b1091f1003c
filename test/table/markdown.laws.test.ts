import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js'
import type { Block } from '../../src/table/block.js'
import { readMarkdownBlocks } from '../../src/table/markdown/read.js'
import { runs } from '../laws.js'
import { awkwardMarkdown } from './awkward.js'
import { settled } from './outline.js'

function readBy(reader: 'fast' | 'mdast', source: string): { blocks: Block[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const blocks = [...readMarkdownBlocks(source, (diagnostic) => diagnostics.push(diagnostic), { reader })]
  return { blocks: settled(blocks), diagnostics }
}

/** `toEqual` takes longer than the reading; it is asked only to show a difference. */
function expectSame(fast: unknown, mdast: unknown): void {
  if (JSON.stringify(fast) !== JSON.stringify(mdast)) expect(fast).toEqual(mdast)
}

describe('both ways of reading Markdown give the same blocks with the same spans', () => {
  it('for awkward documents', () => {
    fc.assert(
      fc.property(awkwardMarkdown, (source) => {
        expectSame(readBy('fast', source), readBy('mdast', source))
      }),
      runs(2000),
    )
  })

  const documents = 'test/parse/documents'
  const files = readdirSync(documents)
    .map((name) => `${documents}/${name}/input.md`)
    .concat(readdirSync('seeds').map((name) => `seeds/${name}`))
  it.each(files)('for %s', (file) => {
    let source: string
    try {
      source = readFileSync(file, 'utf8')
    } catch {
      return
    }
    expect(readBy('fast', source)).toEqual(readBy('mdast', source))
  })
})
