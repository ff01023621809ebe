import type {DocumentChange} from './documentChange.ts'

/** The top-level fields that a change is about, and how many places change in each. */
export function placesOf({edits, removals}: DocumentChange): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {path} of [...edits, ...removals]) {
    const [field] = path
    if (typeof field === 'string') counts.set(field, (counts.get(field) ?? 0) + 1)
  }
  return counts
}
