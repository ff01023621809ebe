/**
 * The row that a key leads to in a list; undefined for keys that lead nowhere.
 *
 * @param at the row that the keyboard is on, from 0; -1 for none
 * @param page rows that Page Up and Page Down go by
 */
export function afterKey(key: string, at: number, count: number, page: number): number | undefined {
  const wanted = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key]
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted))
}
