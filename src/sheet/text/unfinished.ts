/** Whether a sentence goes on. */
export function isUnfinished(text: string): boolean {
  const trimmed = text.trimEnd()
  if (trimmed.endsWith('.')) return /\d\.$/.test(trimmed)
  return trimmed !== '' && !'。！？!?；;”』」'.includes(trimmed.at(-1) as string)
}
