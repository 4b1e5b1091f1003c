/** Chinese digits, common and formal, simplified and traditional. */
export const digitWords: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  兩: 2,
  貳: 2,
  參: 3,
  陸: 6,
}

/** Powers of ten: the small ones count within a group of four digits, the great ones close a group. */
export const scaleWords: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  拾: 1,
  佰: 2,
  仟: 3,
  萬: 4,
  億: 8,
}

/** Tens written with one character. */
export const tensWords: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 }
