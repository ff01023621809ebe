import {useEffect, useRef, useState} from 'react'
import type {SanityClient} from 'sanity'
import {useClient} from 'sanity'
import {API_VERSION} from '../../apiVersion.ts'
import {reasonOf} from '../../reasonOf.ts'
import type {PostState} from '../../review/steps/postState.ts'
import type {BulkJob, BulkPost, LookedAt, Taken} from './bulkJob.ts'
import {goneJob, lookAtPosts, takeJobs} from './bulkJob.ts'

export interface Bulk<Asked> {
  /** `undone` is the end: what was before it, is not undone along with it. */
  readonly phase: 'looking' | 'ready' | 'running' | 'done' | 'undone' | 'failed'
  /** The posts as they were when they were looked at. */
  readonly looked: readonly LookedAt<Asked>[]
  /** Posts that are not there any more. */
  readonly gone: readonly BulkPost[]
  /** What is done now, or was; none before. */
  readonly jobs: readonly BulkJob[]
  /** What became of the jobs so far, by the ids of their posts. */
  readonly taken: ReadonlyMap<string, Taken>
  /** Why the posts could not be looked at. */
  readonly reason: string | undefined
  readonly run: (jobs: readonly BulkJob[]) => Promise<void>
  /** Ends after the post that is on its way. */
  readonly stop: () => void
  /** Takes back what was done, and nothing else. */
  readonly undo: () => Promise<void>
}

/**
 * Looks at posts, does something with each, and takes it back; stops when the dialog goes.
 *
 * @param ask what has to be asked about each post; the same function from call to call
 */
export function useBulk<Asked>(
  posts: readonly BulkPost[],
  ask: (client: SanityClient, state: PostState) => Promise<Asked>,
): Bulk<Asked> {
  const client = useClient({apiVersion: API_VERSION})
  const [state, setState] = useState<State<Asked>>(BEGINNING)
  const going = useRef(new AbortController())
  // The list behind the dialog changes while posts move; what was marked at the start is meant.
  const [meant] = useState(posts)
  const change = (next: Partial<State<Asked>>) => setState((before) => ({...before, ...next}))

  useEffect(() => {
    const controller = new AbortController()
    going.current = controller
    const {signal} = controller
    lookAtPosts(client, meant, ask, signal).then(
      (found) => {
        if (!signal.aborted) setState({...BEGINNING, ...found, phase: 'ready'})
      },
      (error: unknown) => {
        if (!signal.aborted) setState({...BEGINNING, ...failed(error)})
      },
    )
    return () => going.current.abort()
  }, [client, meant, ask])

  async function go(jobs: readonly BulkJob[], end: 'done' | 'undone') {
    const {signal} = (going.current = new AbortController())
    change({phase: 'running', jobs, taken: new Map()})
    await takeJobs(
      client,
      jobs,
      ({id}, taken) =>
        setState((before) => ({...before, taken: new Map([...before.taken, [id, taken]])})),
      signal,
    )
    change({phase: end})
  }

  return {
    ...state,
    run: (jobs) => go(jobs, 'done'),
    stop: () => going.current.abort(),
    async undo() {
      const done = state.jobs.flatMap(({id, title}) => {
        const taken = state.taken.get(id)
        return taken && 'back' in taken ? [{id, title, back: taken.back}] : []
      })
      const {signal} = (going.current = new AbortController())
      change({phase: 'looking', reason: undefined})
      try {
        const {looked, gone} = await lookAtPosts(client, done, async () => undefined, signal)
        if (signal.aborted) return
        await go([...looked.map(({state, back}) => back(state)), ...gone.map(goneJob)], 'undone')
      } catch (error) {
        // Nothing is taken back yet: it can be tried again.
        if (!signal.aborted) change({...failed(error), phase: 'done'})
      }
    },
  }
}

type State<Asked> = Omit<Bulk<Asked>, 'run' | 'stop' | 'undo'>

const BEGINNING: State<never> = {
  phase: 'looking',
  looked: [],
  gone: [],
  jobs: [],
  taken: new Map(),
  reason: undefined,
}

function failed(error: unknown): Pick<State<never>, 'phase' | 'reason'> {
  return {phase: 'failed', reason: reasonOf(error)}
}
