import type {CodecIssue, IssueCode} from './issue.ts'

/** Issues of one code that a file can have; what comes after says nothing new. */
const MOST = 1000

/** The first thousand issues of each code, so that a hostile file has a report of a sane size. */
export function capIssues(issues: readonly CodecIssue[]): readonly CodecIssue[] {
  if (issues.length <= MOST) return issues
  const counts = new Map<IssueCode, number>()
  return issues.filter(({code}) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= MOST
  })
}
