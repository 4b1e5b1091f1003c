/** What an item of a list begins with: 2. （2） 二、 二是 ② 目标2：. */
const numbered =
  /^(?:目标[\d０-９一二三四五六七八九十]{1,2}[:：]|[（(]?(?:[\d０-９一二三四五六七八九十]{1,3}(?:[、)）是]|[.．](?![\d０-９]))|第[一二三四五六七八九十]|[①-⑳]))/

/** Whether an item of a list begins at a place. */
export function isNumbered(text: string, at: number): boolean {
  return numbered.test(text.slice(at, at + 8))
}
