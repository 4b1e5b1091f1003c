/** Elements nested deeper than this are not told apart. A parser made of functions that call themselves stops at 1,855. */
export const deepest = 256

const headings: ReadonlySet<string> = /* @__PURE__ */ new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Elements that an item of a list lets pass when it looks for the item before it. */
const passed: ReadonlySet<string> = /* @__PURE__ */ new Set(['address', 'div', 'p'])

/** Elements whose end tags may be left out. */
const implied: ReadonlySet<string> = /* @__PURE__ */ new Set(['dd', 'dt', 'li', 'p'])

/**
 * The block elements that stand open, cell by cell: whether an end tag ends anything is decided by them. Deeper
 * than a parser bears, nothing is kept any more, and every end tag counts.
 */
export class OpenElements {
  private stack: string[] = []
  private readonly outer: { stack: string[]; form: number }[] = []
  private known = true
  private formOpen = false
  /** How many of the elements that stand open are outside of the form; without one, -1. */
  private form = -1
  /** Whether a table began in a paragraph, which ends it in some documents and in others not. */
  private tableInParagraph = false
  /** Whether all was plain so far; if not, this needs a whole parser. */
  plain = true

  /** A cell or caption begins, in a table: what stands open outside is out of reach. */
  enter(): void {
    if (!this.known) return
    this.outer.push({ stack: this.stack, form: this.form })
    this.stack = []
    this.form = -1
  }

  /** The table ends. */
  leave(): void {
    if (!this.known) return
    const { stack, form } = this.outer.pop() as { stack: string[]; form: number }
    this.stack = stack
    this.form = form
  }

  /** The cell ends, and all that stands open in it. */
  clear(): void {
    if (this.stack.length > 0) this.stack = []
    this.form = -1
  }

  /** Opens an element, by the rules of HTML for what it ends. */
  open(name: string): void {
    if (!this.known) return
    const { stack } = this
    if (this.truncate(stack.lastIndexOf('p')) && name === 'table') this.tableInParagraph = true
    if (name === 'table' || name === 'hr') return
    if (name === 'li') this.closeItem('li', 'li')
    if (name === 'dd' || name === 'dt') this.closeItem('dd', 'dt')
    if (headings.has(name) && headings.has(stack[stack.length - 1] ?? '')) this.plain = false
    stack.push(name)
    if (stack.length <= deepest) return
    this.plain = false
    this.known = false
    this.stack = []
  }

  /** Opens a form, which is no line of its own but ends a paragraph: whether it does. A form within a form is none. */
  openForm(): boolean {
    if (this.formOpen || this.tableInParagraph) this.plain = false
    this.formOpen = true
    const ends = this.truncate(this.stack.lastIndexOf('p'))
    this.form = this.stack.length
    return ends
  }

  /** Closes the form. What it ends besides is for a whole parser to say. */
  closeForm(): void {
    this.formOpen = false
    this.form = -1
    if (implied.has(this.stack[this.stack.length - 1] ?? '')) this.plain = false
  }

  /** Closes an element. `false`: the tag ends nothing, and HTML passes over it. */
  close(name: string): boolean {
    if (!this.known) return true
    const { stack } = this
    if (name === 'p') {
      // </p> alone makes an empty paragraph.
      this.truncate(stack.lastIndexOf('p'))
      return true
    }
    if (name === 'li') return this.truncate(this.itemInList())
    if (headings.has(name)) return this.truncate(this.heading())
    return this.truncate(stack.lastIndexOf(name))
  }

  private closeItem(name: string, other: string): void {
    const { stack } = this
    // No further than the form that the item stands in.
    for (let index = stack.length - 1; index >= Math.max(0, this.form); index--) {
      const each = stack[index] as string
      if (each === name || each === other) {
        this.truncate(index)
        return
      }
      if (!passed.has(each)) return
    }
  }

  private itemInList(): number {
    const { stack } = this
    for (let index = stack.length - 1; index >= 0; index--) {
      const each = stack[index]
      if (each === 'li') return index
      if (each === 'ul' || each === 'ol') return -1
    }
    return -1
  }

  private heading(): number {
    let index = this.stack.length - 1
    while (index >= 0 && !headings.has(this.stack[index] as string)) index--
    return index
  }

  private truncate(length: number): boolean {
    if (length === -1) return false
    this.stack.length = length
    if (length < this.form) this.form = -1
    return true
  }
}
