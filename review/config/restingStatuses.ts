import type {LocalizedText} from '../words.ts'
import {both} from '../words.ts'
import type {ReviewConfig, ReviewRole} from './reviewConfig.ts'

/** The statuses whose posts somebody doesn't edit: those that rest, and that they can't take on. */
export function restingStatuses(
  role: ReviewRole,
  {statuses, transitions}: Pick<ReviewConfig, 'statuses' | 'transitions'>,
): readonly string[] {
  if (role === 'administrator') return []
  const own = transitions.filter(({roles}) => roles.includes(role))
  return statuses
    .filter(({name, rests}) => rests === true && !own.some(({from}) => from.includes(name)))
    .map(({name}) => name)
}

/** What whoever tries is told. */
export function restingMessage(resting: readonly string[]): LocalizedText {
  return both(
    `审阅状态是 ${resting.join('、')} 的文章不再修改：先请审稿人重新打开。`,
    `A post with the status ${resting.join(' or ')} is not edited: ask a reviewer to reopen it first.`,
  )
}
