/**
 * Characters that stand for another in these tables: look-alikes of comparators, dashes and dots of other
 * blocks, small forms. Full-width forms of ASCII are folded by arithmetic and do not stand here.
 */
export const lookAlikes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    '≥': '≧⩾≽⪰⋝≩⪴',
    '≤': '≦⩽≼⪯⋜≨⪳',
    '>': '﹥',
    '<': '﹤',
    '=': '═﹦⹀゠',
    '≈': '≒≃≅∽',
    '-': '‐‑‒–—―−─━﹣﹘ー',
    '~': '〜∼˜',
    '·': '•∙⋅・‧',
    '/': '⁄∕',
    '%': '﹪',
    '(': '﹙',
    ')': '﹚',
    ',': '﹐',
    ';': '﹔',
    ':': '﹕∶',
    '、': '､﹑',
    '。': '｡',
    '+': '﹢',
    '¥': '￥',
  }).flatMap(([plain, others]) => [...others].map((other): [string, string] => [other, plain])),
)

/** Traditional characters of numerals, units and comparators, each before its simplified form. */
const traditional =
  '萬万億亿兩两負负點点貳贰參叁陸陆個个時时鐘钟幣币圓圆塊块畝亩噸吨間间場场條条項项張张輛辆臺台戶户門门雙双對对頃顷頁页冊册壩坝層层類类級级歲岁週周學学達达過过於于約约漲涨節节縮缩減减內内餘余'

/** Whether a text holds one of them. */
export const traditionalLetter: RegExp = /* @__PURE__ */ new RegExp(`[${traditional.replace(/(.)./g, '$1')}]`)

/** A character in simplified form. */
export function simplified(char: string): string {
  const at = traditional.indexOf(char)
  return at >= 0 && at % 2 === 0 ? (traditional[at + 1] as string) : char
}

/** LaTeX commands that converters leave in cells, by name without the backslash. */
export const latexCommands: Readonly<Record<string, string>> = {
  geq: '≥',
  geqslant: '≥',
  geqq: '≥',
  ge: '≥',
  gt: '>',
  leq: '≤',
  leqslant: '≤',
  leqq: '≤',
  le: '≤',
  lt: '<',
  approx: '≈',
  sim: '~',
  pm: '±',
  times: '×',
  cdot: '·',
  quad: '',
  text: '',
  mathrm: '',
  mathbf: '',
  mathsf: '',
  left: '',
  right: '',
}

/** Character entities that survive in cells, by name. */
export const entities: Readonly<Record<string, string>> = {
  ge: '≥',
  geq: '≥',
  geqslant: '≥',
  le: '≤',
  leq: '≤',
  leqslant: '≤',
  gt: '>',
  lt: '<',
  amp: '&',
  nbsp: '',
  ensp: '',
  emsp: '',
  thinsp: '',
  asymp: '≈',
  plusmn: '±',
  times: '×',
  percnt: '%',
  sim: '~',
  mdash: '-',
  ndash: '-',
  middot: '·',
}
