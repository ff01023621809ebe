import type {Place} from './issue.ts'

/** Issues in the order of the file; those of one place stay in theirs. */
export function inOrder<Issue extends Place>(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length < 2) return issues
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column)
}
