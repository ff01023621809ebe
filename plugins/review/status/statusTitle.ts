import type {ReviewConfig} from '../../../review/index.ts'
import type {LocalizedText} from '../../../review/words.ts'
import {both} from '../../../review/words.ts'

/** A post's review status for people: its title, or to the letter where the desk has none for it. */
export function statusTitle(
  name: unknown,
  {statuses}: Pick<ReviewConfig, 'statuses'>,
): LocalizedText {
  if (typeof name !== 'string' || name === '') return both('无状态', 'no status')
  return statuses.find((status) => status.name === name)?.title ?? both(name, name)
}
