import type {SanityClient, SanityDocument} from 'sanity'
import {getDraftId} from 'sanity'
import type {ReviewFacts, ReviewProblem} from '../../../review/index.ts'
import type {LocalizedText} from '../../../review/words.ts'
import {takeStep} from '../../review/commit/takeStep.ts'
import {loadFacts} from '../../review/facts/loadFacts.ts'
import type {PostState} from '../../review/steps/postState.ts'
import {postState} from '../../review/steps/postState.ts'
import type {Step} from '../../review/steps/step.ts'
import type {Reviewer} from '../../review/useReviewer.ts'

/** One post of many that somebody wants to take a step with. */
export interface BulkJob {
  readonly id: string
  readonly title: string
  readonly state: PostState
  readonly step: Step
  readonly facts: ReviewFacts
  /** Errors keep the post from its step; the others take theirs. */
  readonly problems: readonly ReviewProblem[]
}

/** What became of one post; without a reason it took its step. */
export interface BulkOutcome {
  readonly job: BulkJob
  readonly reason: LocalizedText | undefined
}

/** A post by its id and the title that the list shows. */
export interface BulkPost {
  readonly id: string
  readonly title: string
}

/** Posts that are read in one request. */
const CHUNK = 50

/**
 * Looks at posts before a step: what of it each may take, and what its checks find. A post that is
 * gone is left out. Throws what the client throws.
 *
 * @param stepFor the step of a post as it is now
 */
export async function lookAtPosts(
  client: SanityClient,
  posts: readonly BulkPost[],
  stepFor: (state: PostState) => Step,
  request: {readonly reviewer: Reviewer; readonly note: string; readonly today: string},
): Promise<readonly BulkJob[]> {
  const jobs: BulkJob[] = []
  for (let from = 0; from < posts.length; from += CHUNK) {
    const chunk = posts.slice(from, from + CHUNK)
    const ids = chunk.flatMap(({id}) => [getDraftId(id), id])
    const documents = await client.getDocuments<SanityDocument>(ids)
    for (const [at, {id, title}] of chunk.entries()) {
      const state = postState(id, documents[at * 2], documents[at * 2 + 1])
      if (state === undefined) continue
      const facts = {
        today: request.today,
        dataset: state.dataset,
        unresolvedNames: [],
        ...(await loadFacts(client, state.post)),
      }
      const step = stepFor(state)
      const {problems} = step.plan(state, {...request, facts, at: '', key: ''})
      jobs.push({id, title, state, step, facts, problems})
    }
  }
  return jobs
}

export function isStopped({problems}: BulkJob): boolean {
  return problems.some(({level}) => level === 'error')
}

/**
 * Takes the steps one after the other, each in a request of its own: one that is refused leaves the
 * others as they are. Tells of each as it is done, and ends early when it is told to.
 */
export async function takeSteps(
  client: SanityClient,
  jobs: readonly BulkJob[],
  {reviewer, note}: {readonly reviewer: Reviewer; readonly note: string},
  onOutcome: (outcome: BulkOutcome) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const job of jobs) {
    if (signal.aborted) return
    if (isStopped(job)) continue
    const failure = await takeStep(client, job.step, job.state, {reviewer, note, facts: job.facts})
    onOutcome({job, reason: failure?.message})
  }
}
