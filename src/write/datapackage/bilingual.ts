/** The same said twice. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** Both languages in one text, English first. */
export function both({ zh, en }: Bilingual): string {
  return `${en} ${zh}`
}
