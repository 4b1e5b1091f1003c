/** Whether a sign is a dash or looks like one, by its code unit: `-` `‐` `–` `—` `－` `﹣` `−` `─` `ー`. */
export function isDash(code: number): boolean {
  if (code < 0x2016) return code === 0x2d || code >= 0x2010
  return code === 0x2212 || code === 0x2500 || code === 0x30fc || code === 0xfe63 || code === 0xff0d
}
