import type {MergeConflict} from '../../codec/documents/merge/conflict.ts'
import {
  mergeDocument,
  type DocumentMerge,
  type MergeOptions,
} from '../../codec/documents/mergeDocument.ts'
import type {CodecIssue} from '../../codec/issues/issue.ts'
import {textOf} from '../../codec/text/record.ts'

/** A document as a dataset has it. */
export interface StoredPost {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly [field: string]: unknown
}

/** A post of an earlier import: what is published of it, its draft, and its file. */
export interface StoredSides {
  readonly published: StoredPost | undefined
  readonly draft: StoredPost | undefined
  /** The file document; what is in it has not been looked at. */
  readonly file: unknown
}

export interface StoredMerge {
  /** The published post before its draft, where there are both; never none. */
  readonly sides: readonly [MergedSide, ...MergedSide[]]
  readonly conflicts: readonly MergeConflict[]
  /** What is to be said about the file on disk. */
  readonly issues: readonly CodecIssue[]
}

export interface MergedSide {
  readonly before: StoredPost
  readonly merge: DocumentMerge
}

/**
 * Merges a file that changed into its post, published and draft alike, by what both were when the
 * file was last imported.
 *
 * @param text the whole file as it is now
 * @returns undefined when the post is gone
 */
export function mergeStored(
  {published, draft, file}: StoredSides,
  text: string,
  options: MergeOptions,
): StoredMerge | undefined {
  const merged = [published, draft].flatMap((before) =>
    before === undefined ? [] : [{before, merge: mergeDocument(file, text, before, options)}],
  )
  const [first, ...others] = merged
  if (first === undefined) return undefined
  return {
    sides: [first, ...others],
    conflicts: conflictsOf(merged.map(({merge}) => merge)),
    issues: first.merge.issues,
  }
}

/** A draft has mostly the conflicts of its published post: each is told once. */
function conflictsOf(merges: readonly DocumentMerge[]): readonly MergeConflict[] {
  const byWhat = new Map<string, MergeConflict>()
  for (const {conflicts} of merges) {
    for (const conflict of conflicts) {
      byWhat.set(`${conflict.kind} ${textOf(conflict.key)}`, conflict)
    }
  }
  return [...byWhat.values()]
}
