/** How many bits are put together at once. */
const together = 1024

/**
 * Letters that come bit by bit. V8 joins two strings by an object of 32 bytes that keeps both until a letter is looked at, so
 * that a text whose every letter comes by itself would take that for each.
 */
export class Letters {
  private text = ''
  private bits: string[] = []
  /** How many letters there are. */
  length = 0

  add(bit: string): void {
    if (bit === '') return
    this.length += bit.length
    if (this.bits.push(bit) === together) this.join()
  }

  /** The letters; starts anew. */
  take(): string {
    this.join()
    const { text } = this
    this.text = ''
    this.length = 0
    return text
  }

  private join(): void {
    const { bits } = this
    this.text += bits.length === 1 ? (bits[0] as string) : bits.join('')
    bits.length = 0
  }
}
