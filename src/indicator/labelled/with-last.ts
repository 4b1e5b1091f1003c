/**
 * A list of a few with one more behind it. An array to which the first is pushed takes room for 17: for the levels and values
 * of an indicator, a kilobyte of what its reading asks for. The list itself where it is longer.
 */
export function withLast<Each>(list: Each[], last: Each): Each[] {
  if (list.length === 0) return [last]
  if (list.length === 1) return [list[0] as Each, last]
  list.push(last)
  return list
}
