// What reads, and what is read, by name: every measurement is made in a process of its own, which is told both.
import { parseHtml, parseMarkdown } from '@gz/perf-targets'
import { fromHtml } from 'hast-util-from-html'
import { parse } from 'parse5'
import { readHtmlBlocks } from '../../../dist/table/html/read.js'
import { readMarkdownBlocks } from '../../../dist/table/markdown/read.js'
import { hostile } from './hostile.mjs'
import { markdownItModel, mdast, remarkModel, split } from './others.mjs'
import { rowsOf } from './rows.mjs'
import { htmlSeed, seed, seeds } from './sources.mjs'

const silent = () => {}

export const readers = {
  mdast,
  remarkModel,
  markdownItModel,
  split,
  parseMarkdown: (source) => parseMarkdown(source),
  markdownBlocks: (source) => [...readMarkdownBlocks(source, silent)],
  markdownBlocksByMdast: (source) => [...readMarkdownBlocks(source, silent, { reader: 'mdast' })],
  hast: (source) => fromHtml(source),
  parse5: (source) => parse(source),
  parseHtml: (source) => parseHtml(source),
  htmlBlocks: (source) => readHtmlBlocks(source, silent),
  // What is not plain, here an empty <svg>, sends the page to the whole parser.
  htmlBlocksByHast: (source) => readHtmlBlocks(`<svg></svg>${source}`, silent),
}

/** The documents of an input: `seed 100` is 100 documents, `seeds 100` one; `hostile NAME 1000000` one of a megabyte; `rows FORM KIND` a table. */
export function documentsOf(input) {
  const [kind, ...words] = input.split(' ')
  const count = Number(words[words.length - 1])
  if (kind === 'seed') return Array.from({ length: count }, (_, index) => `${seed}\n${index}\n`)
  if (kind === 'seeds') return [seeds(count)]
  if (kind === 'page') return Array.from({ length: count }, (_, index) => `${htmlSeed()}<p>${index}</p>`)
  if (kind === 'pages') return [htmlSeed().repeat(count)]
  if (kind === 'rows') return [rowsOf(words[0], words.slice(1).join(' '))]
  return [hostile(words.slice(0, -1).join(' '), count)]
}
