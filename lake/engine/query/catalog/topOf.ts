/**
 * The first items in an order, sorted. Where few of many are wanted, most cost one comparison.
 *
 * @param compare never 0 for two different items
 */
export function topOf<Item>(
  items: Iterable<Item>,
  limit: number,
  compare: (one: Item, other: Item) => number,
): Item[] {
  let kept: Item[] = []
  let worst: Item | undefined
  for (const item of items) {
    if (worst !== undefined && compare(item, worst) > 0) continue
    kept.push(item)
    if (kept.length < 2 * limit) continue
    kept = kept.sort(compare).slice(0, limit)
    worst = kept.at(-1)
  }
  return kept.sort(compare).slice(0, limit)
}
