import type {ReviewConfig} from '../config/reviewConfig.ts'
import type {Path} from '../post/bodyBlocks.ts'
import type {ReviewPost} from '../post/post.ts'
import type {LocalizedText} from '../words.ts'
import {contradictionsOf} from './contradictions.ts'

export interface FormProblem {
  readonly message: LocalizedText
  readonly path: Path
}

/** Nothing but the document is known while somebody fills in a form: it is taken as published. */
const PUBLISHED = {published: true, draftExists: false} as const

/**
 * Where the fields of a post disagree with its review status, for warnings beside them: the editor
 * may mean it. Of a status itself the form says enough.
 */
export function formProblems(
  post: ReviewPost,
  {statuses, checks}: Pick<ReviewConfig, 'statuses' | 'checks'>,
): readonly FormProblem[] {
  const contradictions = contradictionsOf(post, PUBLISHED, statuses).filter(
    ({level, path}) => level === 'warning' && path[0] !== 'status',
  )
  const finished = statuses.some(({name, site}) => site === 'shown' && name === post['status'])
  const facts = {
    today: '',
    dataset: PUBLISHED,
    unresolvedNames: [],
    brokenLinks: [],
    undefinedConcepts: [],
  }
  const summary = finished ? (checks['summary']?.({post, facts, statuses}) ?? []) : []
  return [...contradictions, ...summary].map(({message, path}) => ({message, path}))
}
