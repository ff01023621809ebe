/** The function with its last results remembered; all are forgotten when there are too many. */
export function remembering<Result>(
  limit: number,
  compute: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const remembered = known.get(text)
    if (remembered !== undefined) return remembered
    const result = compute(text)
    if (known.size >= limit) known.clear()
    known.set(text, result)
    return result
  }
}
