import type {ReviewStatus} from '../config/reviewStatus.ts'
import type {Path} from '../post/bodyBlocks.ts'
import type {ReviewPost} from '../post/post.ts'
import type {LocalizedText} from '../words.ts'

/** Where a post is on the dataset axis. */
export interface DatasetState {
  readonly published: boolean
  /** There is a draft in the sense of the dataset: something that is not published yet. */
  readonly draftExists: boolean
}

/** What a post alone can't say; whoever asks looks it up before. */
export interface ReviewFacts {
  /** Today where the reviewer is, as `YYYY-MM-DD`. */
  readonly today: string
  readonly dataset: DatasetState
  /** Names that no document carries; `field` is where they stand. */
  readonly unresolvedNames: readonly {readonly field: string; readonly name: string}[]
  /** Addresses that lead nowhere, as the links of the body write them. */
  readonly brokenLinks: readonly string[]
  /** Ids of concepts that have no definition yet. */
  readonly undefinedConcepts: readonly string[]
}

/** Something that a reviewer should know before a step. */
export interface ReviewProblem {
  /** `CheckProblemCode` or `PlanProblemCode`; checks of a site's own bring theirs. */
  readonly code: string
  /** An error stops the step, a warning is shown. */
  readonly level: 'error' | 'warning'
  /** A sentence that a person can act on. */
  readonly message: LocalizedText
  readonly path: Path
}

export interface ReviewSubject {
  /** The post as the step would leave it. */
  readonly post: ReviewPost
  readonly facts: ReviewFacts
  readonly statuses: readonly ReviewStatus[]
}

/** Looks at one thing of a post; gives nothing where all is well. */
export type ReviewCheck = (subject: ReviewSubject) => readonly ReviewProblem[]
