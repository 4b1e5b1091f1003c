/**
 * Each letter of the words of headers and sums with what OCR takes it for, and with its traditional form. None of these stands in such a
 * word itself.
 */
const letters =
  '项顶項 目日 绩续债績 效郊 标柡標 指措 拨拔撥 款欸 总怠總 计汁讣計 名各 称秤稱 资贷货資 金全 额频額 财材財 政攻 专專 户尸戶 单單 位泣 预預 数數 门門 实實 编編 号號 万萬 亿億'

const meant: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ letters
    .split(' ')
    .flatMap(([letter = '', ...others]) => others.map((other): [string, string] => [other, letter])),
)

/** A word of a header or a sum without look-alikes: 项日名称, 財政撥款, 合汁. */
export function withoutLookAlikes(text: string): string {
  let plain = ''
  for (const letter of text) plain += meant.get(letter) ?? letter
  return plain
}
