import type {SanityClient} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {newKey} from '../../newKey.ts'
import {takeStep} from '../../review/commit/takeStep.ts'
import type {AskedFacts} from '../../review/facts/loadFacts.ts'
import {loadFacts} from '../../review/facts/loadFacts.ts'
import type {PostState} from '../../review/steps/postState.ts'
import type {Step} from '../../review/steps/step.ts'
import {undoStep} from '../../review/steps/step.ts'
import type {Reviewer} from '../../review/useReviewer.ts'
import type {BulkJob, LookedAt} from './bulkJob.ts'

/** What a step of many posts has in common for all of them. */
export interface StepWish {
  readonly reviewer: Reviewer
  readonly note: string
  /** As `YYYY-MM-DD`. */
  readonly today: string
  readonly config: ReviewConfig
}

/** What the checks of a step ask the dataset about a post. */
export function askFacts(client: SanityClient, {post}: PostState): Promise<AskedFacts> {
  return loadFacts(client, post)
}

/** A step with one post of many. It is taken back only as long as no other step came after it. */
export function stepJob(looked: LookedAt<AskedFacts>, step: Step, wish: StepWish): BulkJob {
  const {id, title, state, asked} = looked
  const {reviewer, note, today, config} = wish
  const facts = {today, dataset: state.dataset, unresolvedNames: [], ...asked}
  const {problems} = step.plan(state, {reviewer, note, facts, at: '', key: ''})
  const errors = problems.filter(({level}) => level === 'error')
  if (errors.length > 0) {
    return {id, title, standing: 'stopped', said: errors.map(({message}) => message)}
  }
  return {
    id,
    title,
    standing: 'ready',
    said: problems.map(({message}) => message),
    async take(client) {
      const key = newKey()
      const failure = await takeStep(client, step, state, {reviewer, note, facts, key})
      if (failure !== undefined) return {failure}
      return {
        back: (now) =>
          stepJob({...looked, state: now}, undoStep(now, config, key), {...wish, note: ''}),
      }
    },
  }
}
