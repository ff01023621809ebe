import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import type {DocumentChange, Edit} from './documentChange.ts'
import type {NamesInFile, Referring} from './material.ts'

/** What changes in the document of a file. */
export interface FileChange {
  readonly change: DocumentChange
  /**
   * What keeps an import from taking a merge for an edit: a post that is as its last import left it
   * still is, under the revision that this transaction gives it. No part of what is taken back.
   */
  readonly bookkeeping: readonly Edit[]
}

/**
 * The names in a file mean the document that stays, so that the file keeps its bytes. A name whose
 * document is no longer in the field of the post is left: the file has still to lose it.
 *
 * @param post the post of the file, which refers to those that go
 */
export function fileChange(
  file: NamesInFile,
  post: Referring,
  {
    table,
    gone,
    into,
    transaction,
  }: {
    readonly table: FrontMatterTable
    readonly gone: ReadonlySet<string>
    readonly into: string
    readonly transaction: string
  },
): FileChange {
  const inFields = new Set(post.sites.map(({path, reference}) => `${path[0]} ${reference._ref}`))
  const fields = new Map(table.map(({key, field}) => [key, field]))
  const edits = file.names
    .filter(({key, ref}) => gone.has(ref) && inFields.has(`${fields.get(key)} ${ref}`))
    .map(({_key, ref}): Edit => ({path: ['names', {_key}, 'ref'], from: ref, to: into}))
  return {
    change: {id: file.id, edits, removals: []},
    bookkeeping:
      file.postRevision === post.revision
        ? [{path: ['postRevision'], from: post.revision, to: transaction}]
        : [],
  }
}
