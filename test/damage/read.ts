import type { ParseOptions } from '../../src/model/parse-options.js'
import type { ParseResult } from '../../src/model/parse-result.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import type { Form } from './render.js'

export function read(source: string, form: Form, options: ParseOptions = {}): ParseResult {
  return form === 'markdown' ? parseMarkdown(source, options) : parseHtml(source, options)
}
