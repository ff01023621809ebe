import type {ReviewPost} from '../../../review/index.ts'
import {ASSIGNED_TO} from '../../../review/index.ts'
import {sameValue} from '../../sameValue.ts'

/** Fields that a review itself changes, or the dataset. */
const BESIDES = ['status', 'reviews', ASSIGNED_TO]

/**
 * The fields of a post that differ between two versions of it, in the order of the later one, then
 * those that are gone.
 */
export function changedFields(before: ReviewPost, after: ReviewPost): readonly string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (field) =>
      !field.startsWith('_') && !BESIDES.includes(field) && !sameValue(before[field], after[field]),
  )
}
