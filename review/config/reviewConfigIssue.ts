export type ReviewConfigIssueCode =
  | 'no-status-field'
  | 'no-statuses'
  | 'duplicate-status'
  | 'status-not-in-table'
  | 'status-not-in-config'
  | 'no-start'
  | 'unreachable-status'
  | 'no-way-out'
  | 'empty-name'
  | 'duplicate-transition'
  | 'no-from'
  | 'unknown-status'
  | 'no-role'
  | 'unknown-role'
  | 'unknown-check'
  | 'publishes-and-unpublishes'
  | 'idle-repeats'
  | 'bad-interval'

/** What is wrong with a review configuration; `message` is for the developer who wrote it. */
export interface ReviewConfigIssue {
  readonly code: ReviewConfigIssueCode
  readonly message: string
}

export function issue(code: ReviewConfigIssueCode, message: string): ReviewConfigIssue {
  return {code, message}
}
