import {isNoChange, patchOf, type DocumentChange, type Edit} from './documentChange.ts'
import {mergeProblems, type MergeProblem} from './mergeProblem.ts'
import type {Transaction} from './mutation.ts'
import {publishedIdOf} from '../../codec/documents/ids.ts'
import type {Stored} from './stored.ts'

export interface FieldsPlan {
  readonly changes: readonly DocumentChange[]
  /** One, or none where there is nothing to change. */
  readonly transactions: readonly Transaction[]
}

/**
 * Plans changes of the fields of one document, in every version of it, which fail as a whole when one
 * of them changed since it was read.
 *
 * @param documents every version of it
 * @param editsOf what becomes of a version
 */
export function planFields(
  documents: readonly Stored[],
  {id, transaction}: {readonly id: string; readonly transaction: string},
  editsOf: (document: Stored) => readonly Edit[],
): {plan: FieldsPlan} | {problem: MergeProblem} {
  const versions = documents.filter(({_id}) => publishedIdOf(_id) === id)
  if (versions.length === 0) return {problem: mergeProblems.missing(id)}
  const planned = versions
    .map((document) => ({
      change: {id: document._id, edits: editsOf(document), removals: []},
      revision: document._rev,
    }))
    .filter(({change}) => !isNoChange(change))
  const mutations = planned.map(({change, revision}) => patchOf(change, revision))
  return {
    plan: {
      changes: planned.map(({change}) => change),
      transactions: mutations.length === 0 ? [] : [{id: transaction, mutations}],
    },
  }
}
