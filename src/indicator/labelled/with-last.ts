/**
 * A list of a few with one more behind it. An array to which the first is pushed takes room for 17: for the levels and values
 * of an indicator, a kilobyte of what its reading asks for.
 */
export function withLast<Each>(list: readonly Each[], last: Each): Each[] {
  if (list.length === 0) return [last]
  return list.length === 1 ? [list[0] as Each, last] : [...list, last]
}
