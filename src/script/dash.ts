/** Whether a sign is a dash or looks like one, by its code unit: `-` `‐` `–` `—` `－` `−` `─` `ー`. */
export function isDash(code: number): boolean {
  if (code >= 0x2010 && code <= 0x2015) return true // ‐ ‑ ‒ – — ―
  switch (code) {
    case 0x2d: // -
    case 0xff0d: // －
    case 0xfe63: // ﹣
    case 0x2212: // −
    case 0x2500: // ─
    case 0x30fc: // ー
      return true
    default:
      return false
  }
}
