import type { CategoryKey } from '../../model/indicator.js'
import type { AmountUnit } from '../../model/table.js'
import type { Basis, ChangeTarget, Comparator, Target } from '../../model/target.js'

/** Every word of a closed list, each once: a record of them does not compile with one too few or too many. */
function wordsOf<Word extends string>(words: Readonly<Record<Word, true>>): readonly string[] {
  return Object.keys(words)
}

const comparators = (): readonly string[] =>
  wordsOf<Comparator>({ gte: true, lte: true, gt: true, lt: true, eq: true })

/** The words that may stand in a column, by its key or, for a column of a target, by the end of its key. */
export function vocabularies(): Readonly<Record<string, readonly string[]>> {
  return {
    amountUnit: wordsOf<AmountUnit>({ 元: true, 千元: true, 万元: true, 百万元: true, 亿元: true }),
    category: wordsOf<CategoryKey>({
      'output.quantity': true,
      'output.quality': true,
      'output.timeliness': true,
      'output.cost': true,
      'benefit.economic': true,
      'benefit.social': true,
      'benefit.ecological': true,
      'benefit.sustainability': true,
      'satisfaction.service': true,
      'cost.economic': true,
      'cost.social': true,
      'cost.ecological': true,
    }),
    Kind: wordsOf<Target['kind']>({
      quantity: true,
      range: true,
      change: true,
      deadline: true,
      reference: true,
      qualitative: true,
      compound: true,
    }),
    Statistic: wordsOf<Basis['statistic']>({ average: true, total: true, each: true }),
    Direction: wordsOf<ChangeTarget['direction']>({ increase: true, decrease: true }),
    Comparator: comparators(),
    ComparatorTo: ['lte', 'lt'],
  }
}
