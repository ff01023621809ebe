import {publishedIdOf} from '../../codec/documents/ids.ts'
import {isRecord, textOf} from '../../codec/text/record.ts'

/** A document as a dataset has it, in any of its versions. */
export interface Stored {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly [field: string]: unknown
}

/** A document as its editors know it: its draft, else what is published, else any version. */
export function latestOf(documents: readonly Stored[], id: string): Stored | undefined {
  return (
    documents.find(({_id}) => _id === `drafts.${id}`) ??
    documents.find(({_id}) => _id === id) ??
    documents.find(({_id}) => publishedIdOf(_id) === id)
  )
}

/** The slug of a document; empty where it has none. */
export function slugOf({slug}: Readonly<Record<string, unknown>>): string {
  return isRecord(slug) ? textOf(slug['current']) : ''
}
