import type {TableIssue} from '../codec/frontMatter/checkTable.ts'
import {checkFrontMatterTable} from '../codec/frontMatter/checkTable.ts'
import type {FrontMatterTable} from '../codec/frontMatter/table.ts'
import {defaultFrontMatterTable} from '../codec/frontMatter/table.ts'
import type {ReviewConfig, ReviewConfigIssue} from '../review/index.ts'
import {checkReviewConfig, defaultReviewConfig} from '../review/index.ts'
import {type PreviewOptions, previewIssue} from './preview/previewOptions.ts'

export interface DatelineOptions {
  /** What the garden's front matter says, key by key; the default is the table of an Eleventy garden. */
  readonly frontMatter?: FrontMatterTable
  /**
   * The rules of review: statuses, transitions, checks, freshness. The default is for the statuses of
   * the default table; `false` goes without, as does a table that has no field `status`.
   */
  readonly review?: ReviewConfig | false
  /** `false` leaves the structure tool out, for a Studio that brings one of its own. */
  readonly structure?: boolean
  /** The site that the Studio shows beside the form, by the Presentation tool; none by default. */
  readonly preview?: PreviewOptions | false
}

/** Options that can't be used; `issues` has every problem of the table or of the review. */
export class DatelineOptionsError extends Error {
  override readonly name = 'DatelineOptionsError'
  readonly issues: readonly (TableIssue | ReviewConfigIssue)[]

  constructor(message: string, issues: DatelineOptionsError['issues'] = []) {
    super(message)
    this.issues = issues
  }
}

const KNOWN: readonly string[] = [
  'frontMatter',
  'review',
  'structure',
  'preview',
] satisfies (keyof DatelineOptions)[]

/** Checks what a configuration passed and fills in the defaults. Throws a `DatelineOptionsError`. */
export function resolveOptions(options: DatelineOptions = {}): Required<DatelineOptions> {
  const unknown = Object.keys(options).filter((option) => !KNOWN.includes(option))
  if (unknown.length > 0) {
    throw new DatelineOptionsError(
      `dateline() has no option ${unknown.map((option) => `"${option}"`).join(', ')}. It has: ${KNOWN.join(', ')}.`,
    )
  }
  const frontMatter = options.frontMatter ?? defaultFrontMatterTable
  refuse('The front-matter table given to dateline()', checkFrontMatterTable(frontMatter))
  const review = options.review ?? usualReview(frontMatter)
  if (review !== false) {
    refuse('The review rules of dateline()', checkReviewConfig(review, frontMatter))
  }
  const preview = options.preview ?? false
  const issue = preview === false ? undefined : previewIssue(preview)
  if (issue !== undefined) throw new DatelineOptionsError(issue)
  return {frontMatter, review, structure: options.structure ?? true, preview}
}

/** A garden whose posts have no review status is not reviewed. */
function usualReview(table: FrontMatterTable): ReviewConfig | false {
  return table.some(({field}) => field === 'status') && defaultReviewConfig
}

function refuse(what: string, issues: DatelineOptionsError['issues']): void {
  if (issues.length === 0) return
  throw new DatelineOptionsError(
    [`${what} can’t be used:`].concat(issues.map(({message}) => `- ${message}`)).join('\n'),
    issues,
  )
}
