/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other
 * (optimal string alignment). For short words.
 */
function editDistance(left: string, right: string): number {
  let before: number[] = []
  let previous = Array.from({length: right.length + 1}, (_, index) => index)
  for (let i = 1; i <= left.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1]
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      current.push(best)
    }
    before = previous
    previous = current
  }
  return previous[right.length] ?? 0
}

/** The candidate that a misspelt word most likely means, at most two slips away. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.trim().toLowerCase()
  // A longer word is nobody's slip, and the distance costs its square.
  if (lower.length > 64) return undefined
  const ranked = candidates
    .map((candidate) => ({candidate, distance: editDistance(lower, candidate.toLowerCase())}))
    .toSorted((a, b) => a.distance - b.distance)
  const [nearest] = ranked
  return nearest !== undefined && nearest.distance <= 2 ? nearest.candidate : undefined
}
