const words = /[日工周施]期|时[间限]|期限|年份/

/** Whether words say that a time is meant, so that a bare 2026 or 6.1-6.30 behind them is one: 完成时间, 建设工期. */
export function saysTime(text: string): boolean {
  return words.test(text)
}
