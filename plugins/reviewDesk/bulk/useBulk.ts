import {useCallback, useEffect, useRef, useState} from 'react'
import {useClient} from 'sanity'
import {API_VERSION} from '../../apiVersion.ts'
import type {PostState} from '../../review/steps/postState.ts'
import type {Step} from '../../review/steps/step.ts'
import type {Reviewer} from '../../review/useReviewer.ts'
import {today} from '../../today.ts'
import type {BulkJob, BulkOutcome, BulkPost} from './bulkJob.ts'
import {isStopped, lookAtPosts, takeSteps} from './bulkJob.ts'

export interface Bulk {
  /** `undone` is the end: what was before it, is not undone along with it. */
  readonly phase: 'looking' | 'ready' | 'running' | 'done' | 'undone' | 'failed'
  readonly jobs: readonly BulkJob[]
  readonly outcomes: readonly BulkOutcome[]
  /** Why the posts could not be looked at. */
  readonly reason: string | undefined
  readonly run: (note: string) => Promise<void>
  /** Takes back what was done, as steps of their own. */
  readonly undo: (undoFor: (state: PostState) => Step) => Promise<void>
}

/** Looks at posts, takes a step with each, and takes them back; stops when the dialog goes. */
export function useBulk(
  posts: readonly BulkPost[],
  step: Step,
  reviewer: Reviewer,
  placeholder: string,
): Bulk {
  const client = useClient({apiVersion: API_VERSION})
  const [phase, setPhase] = useState<Bulk['phase']>('looking')
  const [jobs, setJobs] = useState<readonly BulkJob[]>([])
  const [outcomes, setOutcomes] = useState<readonly BulkOutcome[]>([])
  const [reason, setReason] = useState<string>()
  const going = useRef(new AbortController())
  // The list behind the dialog changes while posts move; what was marked at the start is meant.
  const [meant] = useState(posts)

  const fail = useCallback((error: unknown) => {
    if (going.current.signal.aborted) return
    setReason(error instanceof Error ? error.message : String(error))
    setPhase('failed')
  }, [])

  useEffect(() => {
    const controller = new AbortController()
    going.current = controller
    lookAtPosts(client, meant, () => step, {reviewer, note: placeholder, today: today()}).then(
      (looked) => {
        if (controller.signal.aborted) return
        setJobs(looked)
        setPhase('ready')
      },
      fail,
    )
    return () => controller.abort()
  }, [client, fail, meant, placeholder, reviewer, step])

  async function go(next: readonly BulkJob[], note: string, end: 'done' | 'undone') {
    const {signal} = going.current
    setOutcomes([])
    setPhase('running')
    await takeSteps(
      client,
      next,
      {reviewer, note},
      (outcome) => setOutcomes((before) => [...before, outcome]),
      signal,
    )
    if (!signal.aborted) setPhase(end)
  }

  return {
    phase,
    jobs,
    outcomes,
    reason,
    run: (note) =>
      go(
        jobs.filter((job) => !isStopped(job)),
        note,
        'done',
      ),
    undo: async (undoFor) => {
      const done = outcomes.filter(({reason}) => reason === undefined).map(({job}) => job)
      setPhase('looking')
      try {
        const request = {reviewer, note: '', today: today()}
        const back = await lookAtPosts(client, done, undoFor, request)
        setJobs(back)
        await go(back, '', 'undone')
      } catch (error) {
        fail(error)
      }
    },
  }
}
