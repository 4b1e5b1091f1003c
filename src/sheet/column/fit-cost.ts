import { isFundingColumn, type Role } from '../header/role.js'
import type { Content } from '../text/content.js'

/** Beyond it a cell is in another column than its own: a sentence under 总计, an amount under 绩效目标. */
export const highestFitCost = 9

/** How badly a content fits a role; 0 for what belongs there. */
const fits: { readonly [Kind in 'money' | 'name' | 'goal' | 'indicators' | 'number' | 'unread']: Fit } = {
  money: { blank: 0, nothing: 0, amount: 0, short: 8, long: 24, indicators: 24 },
  name: { blank: 0, nothing: 2, amount: 12, short: 0, long: 4, indicators: 14 },
  goal: { blank: 0, nothing: 0.5, amount: 9, short: 2, long: 0, indicators: 6 },
  indicators: { blank: 0, nothing: 0.5, amount: 7, short: 4, long: 3, indicators: 0 },
  number: { blank: 0, nothing: 0, amount: 1, short: 4, long: 20, indicators: 20 },
  unread: { blank: 0, nothing: 0, amount: 5, short: 3, long: 4, indicators: 10 },
}

type Fit = { readonly [Each in Content]: number }

/** How badly a content fits a role; 0 for what belongs there. */
export function fitCostOf(content: Content, role: Role): number {
  if (isFundingColumn(role) || role === 'figures') return fits.money[content]
  return fits[role === 'department' ? 'name' : role][content]
}
