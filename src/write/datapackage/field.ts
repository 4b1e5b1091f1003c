import type { ColumnHead, ColumnType } from '../rows/column.js'
import type { TargetCells } from '../rows/row.js'
import { vocabularies } from './vocabulary.js'
import { type Bilingual, both, columnWords, facetWords, periodWords } from './words.js'

/** A field of a Table Schema. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly title: string
  readonly description: string
  readonly constraints?: Readonly<Record<string, unknown>>
}

/** A date without a year is none of Table Schema's dates. */
const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  figure: 'number',
  count: 'integer',
  flag: 'boolean',
  date: 'string',
}

/** As the file has it: a day without a year begins as a formula does, and is defused. */
const day = "^([0-9]{4}-|'--)[0-9]{2}-[0-9]{2}$"

/** The field of a column; keys have a value in every row. */
export function fieldOf(column: ColumnHead, isKey: boolean): Field {
  const { key, header, type } = column
  const facet = facetOf(key)
  const words = vocabularies()[facet?.name ?? key]
  const constraints = {
    ...(isKey ? { required: true, minimum: 1 } : {}),
    ...(type === 'date' ? { pattern: day } : {}),
    ...(words === undefined ? {} : { enum: words }),
  }
  return {
    name: key,
    type: fieldTypes[type],
    title: header,
    description: both(facet?.words ?? (columnWords[key] as Bilingual)),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/** `annualBaseUnit` is the facet `BaseUnit` of `annual`. */
function facetOf(key: string): { name: string; words: Bilingual } | null {
  for (const [period, target] of Object.entries(periodWords)) {
    const name = key.slice(period.length)
    const facet = key.startsWith(period) ? facetWords[name as keyof TargetCells] : undefined
    if (facet === undefined) continue
    return { name, words: { zh: `${target.zh}：${facet.zh}。`, en: `${target.en}: ${facet.en}.` } }
  }
  return null
}
