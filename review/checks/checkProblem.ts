import type {Path} from '../post/bodyBlocks.ts'
import type {LocalizedText} from '../words.ts'
import type {ReviewProblem} from './check.ts'

/** Everything that the desk's own checks may find. */
export type CheckProblemCode =
  | 'title-missing'
  | 'title-long'
  | 'date-missing'
  | 'date-malformed'
  | 'date-in-future'
  | 'summary-missing'
  | 'summary-short'
  | 'summary-long'
  | 'source-missing'
  | 'source-malformed'
  | 'body-empty'
  | 'no-entity'
  | 'name-unresolved'
  | 'link-missing'
  | 'link-broken'
  | 'term-without-concept'
  | 'term-undefined'
  | 'image-without-text'
  | 'axes-disagree'

export function checkProblem(
  level: ReviewProblem['level'],
  code: CheckProblemCode,
  path: Path,
  message: LocalizedText,
): ReviewProblem {
  return {code, level, message, path}
}
