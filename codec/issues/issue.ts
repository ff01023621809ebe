import type {LocalizedText} from '../frontMatter/table.ts'

/** Everything that the codec may have to say about a file. */
export type IssueCode =
  | 'front-matter-missing'
  | 'front-matter-not-closed'
  | 'yaml-invalid'
  | 'yaml-not-a-map'
  | 'yaml-tab'
  | 'duplicate-key'
  | 'unknown-key'
  | 'older-key'
  | 'missing-key'
  | 'wrong-type'
  | 'empty-value'
  | 'quoted-list'
  | 'curly-quotes'
  | 'unknown-choice'
  | 'malformed-date'
  | 'date-form'
  | 'malformed-url'
  | 'duplicate-name'
  | 'ambiguous-name'
  | 'not-written'
  | 'details-not-closed'
  | 'summary-malformed'
  | 'text-after-details'
  | 'list-start'
  | 'kept-verbatim'
  | 'body-too-deep'
  | 'empty-block'
  | 'list-level'
  | 'figure-without-address'
  | 'unknown-block'
  | 'reads-differently'
  | 'unnamed-reference'
  | 'unusable-slug'

/**
 * `error`: something could not be read as it was meant; `warning`: it was read, but an editor
 * should look; `info`: nothing to do, the file merely differs from what the Studio can show.
 */
export type IssueSeverity = 'error' | 'warning' | 'info'

/** A place in a file: line and column count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What a reader has to say about one place in a file. Readers report; callers decide. */
export interface CodecIssue extends Place {
  readonly code: IssueCode
  readonly severity: IssueSeverity
  /** The front-matter key that it is about. */
  readonly key?: string
  /** A sentence that an editor can act on. */
  readonly message: LocalizedText
}
