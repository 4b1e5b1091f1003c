/** Chinese digits, common and formal: the n-th word holds those of the digit n. */
const digits = ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖']

/** Powers of ten: the small ones count within a group of four digits, the great ones close a group. */
const scales: Readonly<Record<string, number>> = { 十拾: 1, 百佰: 2, 千仟: 3, 万: 4, 亿: 8 }

function codes(words: Iterable<readonly [string, number]>): ReadonlyMap<number, number> {
  const values = new Map<number, number>()
  for (const [letters, value] of words) for (const letter of letters) values.set(letter.charCodeAt(0), value)
  return values
}

/** The digit that a character stands for, by its code. */
export const digitWords: ReadonlyMap<number, number> = /* @__PURE__ */ codes(
  /* @__PURE__ */ digits.map((letters, digit) => [letters, digit] as const),
)

/** The power of ten that a character stands for, by its code. */
export const scaleWords: ReadonlyMap<number, number> = /* @__PURE__ */ codes(
  /* @__PURE__ */ Object.entries(scales),
)

/** Tens written with one character. */
export const tensWords: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [0x5eff, 20],
  [0x5345, 30],
  [0x534c, 40],
])
