/** Whether two names are one but for capitals: `Wordle（Wordle: …）`. Folding them takes the worker. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
