import type {ReviewConfig, ReviewRole} from './reviewConfig.ts'
import type {ReviewStatus} from './reviewStatus.ts'

/** The statuses that somebody can bring a post to, and may correct a misspelt one to. */
export function reachableStatuses(
  role: ReviewRole,
  {statuses, transitions}: Pick<ReviewConfig, 'statuses' | 'transitions'>,
): readonly ReviewStatus[] {
  if (role === 'administrator') return statuses
  const ends = transitions.filter(({roles}) => roles.includes(role)).map(({to}) => to)
  return statuses.filter(({name, start}) => start === true || ends.includes(name))
}
