/**
 * Plain digits as budgets print them: thousands separated, with so many decimals; what has more keeps them, as nothing is
 * rounded here.
 *
 *     -1234.5 with 2 decimals    -1,234.50
 */
export function printDigits(digits: string, decimals: number): string {
  const [whole = '', fraction = ''] = digits.split('.')
  const sign = whole.startsWith('-') ? '-' : ''
  const printed = fraction.padEnd(decimals, '0')
  const threes: string[] = []
  for (let end = whole.length; end > sign.length; end -= 3) {
    threes.push(whole.slice(Math.max(sign.length, end - 3), end))
  }
  return `${sign}${threes.reverse().join(',')}${printed === '' ? '' : `.${printed}`}`
}
