import type {ReviewStatus} from './reviewStatus.ts'

/**
 * The status that a misspelt one most likely means, `evergreen` for `evengreen`: the first that is
 * a slip away (a letter too many, too few, another one, two swapped), else two in a word of five
 * letters or more. Undefined where none is.
 */
export function nearestStatus<Status extends Pick<ReviewStatus, 'name'>>(
  word: string,
  statuses: readonly Status[],
): Status | undefined {
  const typed = word.trim().toLowerCase()
  // A longer word is nobody's slip, and its shortenings grow with its square.
  if (typed.length > 32) return undefined
  for (const slips of typed.length < 5 ? [0, 1] : [0, 1, 2]) {
    const shortened = without(typed, slips)
    const found = statuses.find(({name}) =>
      [...without(name.toLowerCase(), slips)].some((letters) => shortened.has(letters)),
    )
    if (found !== undefined) return found
  }
  return undefined
}

/** The word, and what is left of it without up to so many of its letters. */
function without(word: string, letters: number): ReadonlySet<string> {
  if (letters === 0) return new Set([word])
  const shorter = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
  return new Set([word, ...shorter.flatMap((text) => [...without(text, letters - 1)])])
}
