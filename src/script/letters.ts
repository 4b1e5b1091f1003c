// What the readers ask of a single UTF-16 code unit.

/** An ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** The digit of a code unit, ASCII or full width; -1 where it is none. */
export function digitOf(code: number): number {
  if (isDigit(code)) return code - 0x30
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1
}

/** Digits of either width in ASCII. */
export function narrowDigits(digits: string): string {
  let narrowed = ''
  for (let at = 0; at < digits.length; at++) narrowed += String(digitOf(digits.charCodeAt(at)))
  return narrowed
}

/** An ASCII letter. */
export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** A Chinese character of the basic block. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}
