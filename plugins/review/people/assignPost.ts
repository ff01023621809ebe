import type {SanityClient, SanityDocument} from 'sanity'
import {getDraftId} from 'sanity'
import {ASSIGNED_TO, assigneeOf} from '../../../review/index.ts'
import {commitEdit} from '../commit/commitEdit.ts'
import type {Failure} from '../commit/explainFailure.ts'
import {MOVED} from '../commit/explainFailure.ts'
import type {FieldEdit} from '../edit/fieldEdit.ts'
import type {EditRules} from '../edit/planEdit.ts'
import {planEdit} from '../edit/planEdit.ts'
import {postState} from '../steps/postState.ts'

/** Looks at a post before it is given up: while somebody writes, its revision changes all the time. */
const TRIES = 5

/** The edit that assigns a post to somebody, or to nobody. */
export function assignment(to: string | undefined): FieldEdit {
  return to === undefined
    ? {field: ASSIGNED_TO, kind: 'clear'}
    : {field: ASSIGNED_TO, kind: 'set', value: to}
}

/**
 * Assigns a post to somebody, or to nobody, in all of its documents; gives why it couldn't. Whatever
 * else is edited in the post meanwhile doesn't matter, but for another assignment.
 *
 * @param id of the published document, whether or not it is there
 * @param change.from who it is assigned to as far as whoever assigns it knows
 */
export async function assignPost(
  client: SanityClient,
  id: string,
  {from, to}: {readonly from: string | undefined; readonly to: string | undefined},
  rules: EditRules,
): Promise<Failure | undefined> {
  let failure: Failure | undefined = MOVED
  for (let tries = 0; tries < TRIES && failure?.code === 'moved'; tries++) {
    const [draft, published] = await client.getDocuments<SanityDocument>([getDraftId(id), id])
    const state = postState(id, draft, published)
    if (state === undefined || assigneeOf(state.post) !== from) return MOVED
    const reading = planEdit(state, assignment(to), rules)
    if (reading.standing === 'same') return undefined
    if (reading.standing === 'stopped') return {code: 'refused', message: reading.reason}
    failure = await commitEdit(client, reading.plan)
  }
  return failure
}
