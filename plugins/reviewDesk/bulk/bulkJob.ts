import type {SanityClient, SanityDocument} from 'sanity'
import {getDraftId} from 'sanity'
import type {LocalizedText} from '../../../review/words.ts'
import {both} from '../../../review/words.ts'
import type {Failure} from '../../review/commit/explainFailure.ts'
import type {PostState} from '../../review/steps/postState.ts'
import {postState} from '../../review/steps/postState.ts'

/** A post by its id and the title that the list shows. */
export interface BulkPost {
  readonly id: string
  readonly title: string
}

/** A post as it was looked at, with what had to be asked about it. */
export interface LookedAt<Asked> extends BulkPost {
  readonly state: PostState
  readonly asked: Asked
}

/** What is to be done with one post of many. */
export type BulkJob = BulkPost & {
  /** What it will change, or why it can't be done. */
  readonly said: readonly LocalizedText[]
} & (
    | {
        readonly standing: 'ready'
        /** Does it in one request: wholly or not at all. */
        readonly take: (client: SanityClient) => Promise<Taken>
      }
    /** `same`: it is so already. `stopped`: it can't be done with this post; the others are. */
    | {readonly standing: 'same' | 'stopped'}
  )

/** What became of a job: why it failed, or how it is taken back in the post as it is by then. */
export type Taken = {readonly failure: Failure} | {readonly back: (state: PostState) => BulkJob}

/** Posts that are read in one request. */
const CHUNK = 50

/**
 * Looks at posts as they are now, and asks about each what there is to ask; those that are gone are
 * told apart. Throws what the client throws, and gives up early when it is told to.
 */
export async function lookAtPosts<Post extends BulkPost, Asked>(
  client: SanityClient,
  posts: readonly Post[],
  ask: (client: SanityClient, state: PostState) => Promise<Asked>,
  signal: AbortSignal,
): Promise<{readonly looked: readonly (Post & LookedAt<Asked>)[]; readonly gone: readonly Post[]}> {
  const looked: (Post & LookedAt<Asked>)[] = []
  const gone: Post[] = []
  for (let from = 0; from < posts.length && !signal.aborted; from += CHUNK) {
    const chunk = posts.slice(from, from + CHUNK)
    const ids = chunk.flatMap(({id}) => [getDraftId(id), id])
    const documents = await client.getDocuments<SanityDocument>(ids, {signal})
    for (const [at, post] of chunk.entries()) {
      if (signal.aborted) break
      const state = postState(post.id, documents[at * 2], documents[at * 2 + 1])
      if (state === undefined) gone.push(post)
      else looked.push({...post, state, asked: await ask(client, state)})
    }
  }
  return {looked, gone}
}

/** A job of a post that nobody can look at any more. */
export function goneJob({id, title}: BulkPost): BulkJob {
  return {id, title, standing: 'stopped', said: [GONE]}
}

/**
 * Does jobs one after the other, each in a request of its own: one that is refused leaves the others
 * as they are. Tells of each as it is done, and ends early when it is told to.
 */
export async function takeJobs(
  client: SanityClient,
  jobs: readonly BulkJob[],
  onTaken: (job: BulkJob, taken: Taken) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const job of jobs) {
    if (signal.aborted) return
    if (job.standing === 'ready') onTaken(job, await job.take(client))
  }
}

const GONE = both('这篇文章已经不在了。', 'This post is gone.')
