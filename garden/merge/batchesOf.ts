/** So many documents change in one transaction. */
const BATCH = 400

/**
 * Cuts a list into parts of moderate size; what is of one group, in whatever order, stays together.
 * Always at least one part, which may be empty.
 */
export function batchesOf<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
): readonly (readonly Item[])[] {
  const batches: Item[][] = [[]]
  for (const group of Map.groupBy(items, groupOf).values()) {
    const last = batches.at(-1)
    if (last === undefined || (last.length > 0 && last.length + group.length > BATCH)) {
      batches.push([...group])
    } else last.push(...group)
  }
  return batches
}
