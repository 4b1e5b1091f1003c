import type { SimpleTarget } from '../../model/target.js'
import type { Figure } from '../measure/measure.js'
import { type Clause, placeIn } from '../scan/passage.js'
import type { Scan } from '../scan/scan.js'
import { maxFigures } from './choose.js'
import { measuredBy } from './measured.js'

/** The word that gives each name its own figure. */
export const respectively = '分别'

/**
 * The figures behind 分别, each with the name that stands in its place; all with the whole subject where there are
 * more or fewer names than figures. What is said of one of them holds for those of which nothing else is said.
 *
 *     优良率、合格率分别不低于90%和95%
 *     ^----^ ^----^             ^-^ ^-^
 */
export function respectiveOf(clause: Clause, found: Scan): SimpleTarget[] | null {
  if (found.figures.length > maxFigures) return null
  const { text } = clause
  const mark = text.indexOf(respectively)
  const figures = mark < 0 ? [] : found.figures.filter(({ number }) => number > mark)
  const [first] = figures
  const last = figures.at(-1)
  if (first === last || !figures.every(({ from, high }, at) => high === null && from - to(at) < 3))
    return null
  const told = figures.find(({ comparator }) => comparator !== null)
  return figures.map((figure, at) => {
    const { comparator, said } = figure.comparator === null && told !== undefined ? told : figure
    const unit = figure.unit ?? (last as Figure).unit
    const end = figure === last ? text.length : figure.to
    const shared = { ...figure, from: (first as Figure).from, comparator, said, unit }
    const target = measuredBy(clause, found, shared, { from: 0, to: end })
    const subject = target.subject?.replace(/分别$/, '') || null
    return {
      ...target,
      ...placeIn(clause, at === 0 ? 0 : figure.from, end),
      subject: nameAt(subject, at, figures.length),
    }
  })

  /** Where the figure before ends. */
  function to(at: number): number {
    return ((figures[at - 1] ?? first) as Figure).to
  }
}

/** What ends the name of something measured. */
const measured = /[率度数量额比值例积程长]$/

/** The name that stands in a place of so many; all of them where there are more or fewer. */
function nameAt(subject: string | null, at: number, places: number): string | null {
  const names = subject?.split(/[、，,和与]|以及/) ?? []
  const [name, last] = [names[at], names.at(-1)]
  if (names.length !== places || !name || !last) return subject
  if (!/[率度]$/.test(last) || measured.test(name)) return name
  // 学生和家长满意度: what is measured of both is said once; 城镇和农村污水处理率 does not show where it begins.
  return last.includes('满意') ? name + last.slice(last.indexOf('满意')) : subject
}
