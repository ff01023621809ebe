import type {CodecIssue, IssueCode} from './issue.ts'

/** Issues of one code that a file can have; what comes after says nothing new. */
const MOST = 1000

/** The first thousand issues of each code, so that a hostile file has a report of a sane size. */
export function capIssues(issues: readonly CodecIssue[]): readonly CodecIssue[] {
  return issues.length <= MOST ? issues : issues.filter(createCap())
}

/** Says of one issue after the other whether it is among the first thousand of its code. */
export function createCap(): (issue: CodecIssue) => boolean {
  const counts = new Map<IssueCode, number>()
  return ({code}) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= MOST
  }
}
