import {evaluate, parse} from 'groq-js'
import type {ReviewPost, ReviewGuard, ReviewRole} from '../../../review/index.ts'

/** What becomes of a document, and who does it. */
export interface Change {
  readonly role: ReviewRole
  readonly by: string
  readonly before?: ReviewPost | undefined
  readonly after?: ReviewPost | undefined
}

/** The names of the guards that refuse a change, by GROQ's own reference. */
export async function refusedBy(
  guards: readonly ReviewGuard[],
  {role, by, before, after}: Change,
): Promise<readonly string[]> {
  const names: string[] = []
  for (const {name, roles, filter} of guards) {
    if (!roles.includes(role)) continue
    const tree = parse(filter, {mode: 'delta'})
    const value = await evaluate(tree, {root: after ?? before, before, after, identity: by})
    if ((await value.get()) === true) names.push(name)
  }
  return names
}
