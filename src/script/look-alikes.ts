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
  }).flatMap(([plain, others]) => [...others].map((other): [string, string] => [other, plain])),
)

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
