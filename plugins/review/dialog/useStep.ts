import {useToast} from '@sanity/ui/toast'
import {useEffect, useState} from 'react'
import {useClient, useTranslation} from 'sanity'
import type {CheckResult, ReviewProblem} from '../../../review/index.ts'
import {API_VERSION} from '../../apiVersion.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {today} from '../../today.ts'
import type {Failure} from '../commit/explainFailure.ts'
import {MOVED} from '../commit/explainFailure.ts'
import {takeStep} from '../commit/takeStep.ts'
import {useFacts} from '../facts/useFacts.ts'
import type {PostState} from '../steps/postState.ts'
import type {Step} from '../steps/step.ts'
import type {Reviewer} from '../useReviewer.ts'
import type {ChangeStep, OpenStep} from './openSteps.ts'

interface StepOptions {
  readonly open: OpenStep
  readonly onChange: ChangeStep
  /** The post as it is now. */
  readonly state: PostState
  readonly saving: boolean
  readonly reviewer: Reviewer
  readonly onDone: () => void
}

/** A look at a post before a step: what was found, and the step itself. */
interface Look {
  /** The post as it was when the look began; undefined until one's own edits have arrived. */
  readonly state: PostState | undefined
  readonly results: readonly CheckResult[]
  /** What keeps the step from being taken besides checks and a missing note. */
  readonly planProblems: readonly ReviewProblem[]
  /** All of it. */
  readonly problems: readonly ReviewProblem[]
  /** What it waits for, as a sentence; undefined when it waits for nothing. */
  readonly waiting: string | undefined
  readonly ready: boolean
  readonly busy: boolean
  readonly failure: Failure | undefined
  /** The post is another one by now. */
  readonly moved: boolean
  readonly again: () => void
  readonly take: () => Promise<void>
}

/**
 * A step is taken on the very revision that was looked at. When the post changes meanwhile, or the
 * lake says so, it has to be looked at again first.
 */
export function useStep(options: StepOptions): Look {
  const {open, onChange, state: current, saving, reviewer, onDone} = options
  const {step, seen: state, note} = open
  const client = useClient({apiVersion: API_VERSION})
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const toast = useToast()
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const facts = useFacts(state?.post)

  useEffect(() => {
    if (state === undefined && !saving) onChange((now) => ({...now, seen: current}))
  }, [current, onChange, saving, state])

  const moved =
    failure?.code === 'moved' || (!busy && state !== undefined && isOther(state, current))
  const known = facts.status === 'ready' ? facts.facts : undefined
  const asked =
    state && known
      ? {today: today(), dataset: state.dataset, unresolvedNames: [], ...known}
      : undefined
  const results = state && asked ? step.check(state, asked) : []
  const request = asked && {reviewer, facts: asked, at: '', key: '', note: noteFor(step, note)}
  const problems = state && request ? step.plan(state, request).problems : []
  const found = new Set(results.flatMap(({problems}) => problems).map(idOf))

  async function take() {
    if (state === undefined || asked === undefined) return
    setBusy(true)
    const refused = await takeStep(client, step, state, {reviewer, note, facts: asked})
    setFailure(refused)
    setBusy(refused === undefined)
    if (refused !== undefined) return
    toast.push({status: 'success', title: t('review.done', {step: step.title[language]})})
    onDone()
  }

  return {
    state,
    results,
    planProblems: problems.filter((problem) => !found.has(idOf(problem))),
    problems,
    waiting: waitingFor(),
    ready: asked !== undefined && !moved,
    busy,
    failure: failure ?? (moved ? MOVED : undefined),
    moved,
    take,
    again: () => {
      setFailure(undefined)
      onChange((now) => ({...now, seen: undefined}))
    },
  }

  function waitingFor(): string | undefined {
    if (state === undefined) return t('review.saving')
    if (facts.status === 'loading') return t('review.looking')
    return facts.status === 'failed' ? t('review.facts-failed', {reason: facts.reason}) : undefined
  }
}

function isOther(seen: PostState, current: PostState): boolean {
  return seen.revision !== current.revision || seen.published?._rev !== current.published?._rev
}

/** Stands in for a note that is still to be written, which is no problem of the post. */
function noteFor(step: Step, note: string): string {
  return step.note === 'required' && note.trim() === '' ? '…' : note
}

function idOf({code, path, message}: ReviewProblem): string {
  return JSON.stringify([code, path, message])
}
