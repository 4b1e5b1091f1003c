/** Whether a code unit is of a comparator that is written in one letter: ≥ ＜ ⩽. */
export function isComparator(code: number): boolean {
  switch (code) {
    case 0x3c: // <
    case 0x3d: // =
    case 0x3e: // >
    case 0xff1c: // ＜
    case 0xff1d: // ＝
    case 0xff1e: // ＞
    case 0x2264: // ≤
    case 0x2265: // ≥
    case 0x2266: // ≦
    case 0x2267: // ≧
    case 0x2a7d: // ⩽
    case 0x2a7e: // ⩾
      return true
    default:
      return false
  }
}
