import type {ReviewPost} from '../../../review/index.ts'

/** Fields that a review itself changes, or the dataset. */
const BESIDES = ['status', 'reviews']

/**
 * The fields of a post that differ between two versions of it, in the order of the later one, then
 * those that are gone.
 */
export function changedFields(before: ReviewPost, after: ReviewPost): readonly string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (field) =>
      !field.startsWith('_') &&
      !BESIDES.includes(field) &&
      plain(before[field]) !== plain(after[field]),
  )
}

/** The same text for equal values, whatever the order of their keys. */
function plain(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner,
    ) ?? ''
  )
}
