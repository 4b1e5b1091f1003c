import type { TargetTable } from '../../model/table.js'
import type { NodePath } from '../check.js'

/** What stands under a node; nothing where a path leads out of the table. */
function under(node: unknown, step: string | number): unknown {
  return Object(node)[step]
}

/** A row by its names, from the department down; `null` for the 合计 and for what has no name. */
export function placeName(table: TargetTable, path: NodePath): string | null {
  const names: string[] = []
  let node: unknown = table
  for (const step of path) {
    node = under(node, step)
    const name = under(node, 'name')
    if (typeof name === 'string' && name !== '') names.push(name)
  }
  return names.length === 0 ? null : names.join(' › ')
}
