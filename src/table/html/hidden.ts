import type { Element } from 'hast'
import type { Tag } from './tag.js'

/** What a tag holds whose element no reader of the page sees. */
const hiding = /\shidden(?=[\s=/>])|display\s*:\s*none/i

/** Whether an element may be hidden, by the letters of its tag alone. */
export function mayHide(source: string, { attributes, end }: Tag): boolean {
  return end - attributes > 'hidden'.length && hiding.test(source.slice(attributes, end))
}

/**
 * Whether a page shows nothing of an element.
 *
 *     <tr style="display: none">        <span hidden>
 */
export function isHidden({ properties }: Element): boolean {
  const { hidden, style } = properties
  if (hidden === true || typeof hidden === 'string') return true
  return typeof style === 'string' && /display\s*:\s*none/i.test(style)
}
