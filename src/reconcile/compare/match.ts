/** What two lists have in common, and what only one of them has; each in the order of its list. */
export interface Matching<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[]
  readonly removed: readonly Item[]
  readonly added: readonly Item[]
}

/** How the items of two lists are told the same. */
export interface MatchRule<Item> {
  /** Items of different keys are never the same. */
  key(item: Item): string
  /** All of an item, so that those that did not change find each other among the items of one key. */
  print(item: Item): string
  /** What orders items of one print, where that is not all of them. */
  readonly tie?: (item: Item) => string
  /** Whether what is left of a key is paired only where one is left on each side, and not in order of print. */
  readonly single?: true
}

interface Printed<Item> {
  readonly item: Item
  readonly print: string
  readonly tie: string
}

/** Items of one key: one at least. */
export type Group<Item> = [Item, ...Item[]]

/** Items by key, each group in the order of the list. */
export function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Group<Item>> {
  const groups = new Map<string, Group<Item>>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}

function byContent<Item>(left: Printed<Item>, right: Printed<Item>): number {
  if (left.print !== right.print) return left.print < right.print ? -1 : 1
  return left.tie < right.tie ? -1 : left.tie > right.tie ? 1 : 0
}

function printed<Item>(items: readonly Item[], rule: MatchRule<Item>): Printed<Item>[] {
  return items.map((item) => ({ item, print: rule.print(item), tie: rule.tie?.(item) ?? '' })).sort(byContent)
}

/** Pairs the items of one key. */
function pairGroup<Item>(
  before: Group<Item>,
  after: Group<Item>,
  rule: MatchRule<Item>,
): (readonly [Item, Item])[] {
  if (before.length === 1 && after.length === 1) return [[before[0], after[0]]]

  // Taken from the end, so the last comes first.
  const prints = grouped(printed(after, rule).reverse(), ({ print }) => print)
  const pairs: (readonly [Item, Item])[] = []
  const rest: Item[] = []
  for (const { item, print } of printed(before, rule)) {
    const same = prints.get(print)?.pop()
    if (same === undefined) rest.push(item)
    else pairs.push([item, same.item])
  }
  const open = [...prints.values()].flat().reverse()
  if (rule.single !== true || (rest.length === 1 && open.length === 1)) {
    for (const [at, item] of rest.slice(0, open.length).entries()) {
      pairs.push([item, (open[at] as Printed<Item>).item])
    }
  }
  return pairs
}

/**
 * Pairs what two lists have in common, whatever the order of either. Among items of one key, those that are the
 * same in all find each other first; the others follow by an order of their content, never of their place.
 */
export function match<Item>(
  before: readonly Item[],
  after: readonly Item[],
  rule: MatchRule<Item>,
): Matching<Item> {
  const partners = new Map<Item, Item>()
  const groups = grouped(after, rule.key)
  for (const [key, group] of grouped(before, rule.key)) {
    const others = groups.get(key)
    if (others === undefined) continue
    for (const [old, now] of pairGroup(group, others, rule)) partners.set(now, old)
  }
  const paired = new Set(partners.values())
  return {
    pairs: after.flatMap((now) => {
      const old = partners.get(now)
      return old === undefined ? [] : [[old, now] as const]
    }),
    removed: before.filter((item) => !paired.has(item)),
    added: after.filter((item) => !partners.has(item)),
  }
}
