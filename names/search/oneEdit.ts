/**
 * Whether a query is one typing error away from the beginning of a stretch of units that ends in a
 * 0: one unit too many, too few, another, or two that changed places.
 *
 * @returns how many units of the stretch the query covers, or -1
 */
export function coveredWithOneEdit(units: Uint16Array, start: number, query: Uint16Array): number {
  const {length} = query
  let same = 0
  while (same < length && units[start + same] === query[same]) same += 1
  if (same === length) return -1
  const at = start + same
  if (continues(units, at + 1, query, same + 1) && units[at] !== 0) return length
  if (continues(units, at, query, same + 1)) return length - 1
  if (units[at] !== 0 && continues(units, at + 1, query, same)) return length + 1
  const swapped = units[at] === query[same + 1] && units[at + 1] === query[same]
  return swapped && continues(units, at + 2, query, same + 2) ? length : -1
}

/** Whether the rest of a query stands at a place. */
function continues(units: Uint16Array, at: number, query: Uint16Array, from: number): boolean {
  for (let index = from; index < query.length; index += 1) {
    if (units[at + index - from] !== query[index]) return false
  }
  return true
}
