/**
 * Merges the order of keys: that of the side which moved something, with what the other one put in
 * behind what it stands behind there.
 *
 * @param keys all that is to be in the result
 * @returns the keys in order, and whether both sides moved things to different places
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  keys: ReadonlySet<string>,
): {order: readonly string[]; isConflict: boolean} {
  const everywhere = [new Set(base), new Set(ours), new Set(theirs)]
  const shared = (order: readonly string[]) =>
    order.filter((key) => everywhere.every((set) => set.has(key))).join('\n')
  const [was, here, there] = [shared(base), shared(ours), shared(theirs)]
  const oursMoved = here !== was
  const theirsMoved = there !== was
  const [main, other] = theirsMoved && !oursMoved ? [theirs, ours] : [ours, theirs]
  return {
    order: weave(
      main.filter((key) => keys.has(key)),
      other.filter((key) => keys.has(key)),
    ),
    isConflict: oursMoved && theirsMoved && here !== there,
  }
}

/** Puts what only the second list has behind what it stands behind there. */
function weave(main: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(main)
  const behind = new Map<string | undefined, string[]>()
  let anchor: string | undefined
  for (const key of other) {
    if (known.has(key)) anchor = key
    else behind.set(anchor, [...(behind.get(anchor) ?? []), key])
  }
  return [undefined, ...main].flatMap((key) => [
    ...(key === undefined ? [] : [key]),
    ...(behind.get(key) ?? []),
  ])
}
