/** A name that stands in a text. */
export interface Mention {
  /** Offsets into the text, in UTF-16 units; `end` is behind the last. */
  readonly start: number
  readonly end: number
  /** Who may be meant, the most used first; several where the name is ambiguous. */
  readonly ids: readonly string[]
}

export interface MentionOptions {
  /** Entities of other types are as if they were not there. */
  readonly types?: readonly string[]
}
