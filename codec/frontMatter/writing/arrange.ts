/** What a list has been made of before: an item by its place, or a name that is new. */
export type ArrangedItem = number | string

/**
 * Arranges the items of a list so that it names what is wanted, in that order. Items that say
 * nothing (null, a name once more) stay behind the item that they stood behind; when nothing is
 * wanted at all they go too.
 *
 * @param names what each item names; undefined for nothing
 */
export function arrange(
  names: readonly (string | undefined)[],
  wanted: readonly string[],
): ArrangedItem[] {
  if (wanted.length === 0) return []
  const groups = new Map<string, number[]>(wanted.map((name) => [name, []]))
  const head: number[] = []
  let group = head
  for (const [index, name] of names.entries()) {
    const own = name === undefined ? undefined : groups.get(name)
    if (own !== undefined && own.length === 0) {
      group = own
      own.push(index)
    } else if (name === undefined || own !== undefined) group.push(index)
  }
  return [
    ...head,
    ...wanted.flatMap((name): ArrangedItem[] => {
      const own = groups.get(name)
      return own === undefined || own.length === 0 ? [name] : own
    }),
  ]
}
