import {itemsOf, textOf} from '../../codec/text/record.ts'
import type {MergeProblem} from './mergeProblem.ts'
import {planFields, type FieldsPlan} from './planFields.ts'
import type {Stored} from './stored.ts'

export interface AliasesRequest {
  readonly id: string
  readonly add: readonly string[]
  readonly remove: readonly string[]
  /** An id for the transaction that no other has. */
  readonly transaction: string
}

/**
 * Plans other aliases. The canonical name is none, and none stands there twice.
 *
 * @param documents every version of the document
 */
export function planAliases(
  documents: readonly Stored[],
  {id, add, remove, transaction}: AliasesRequest,
): {plan: FieldsPlan} | {problem: MergeProblem} {
  const without = new Set(remove.map((alias) => alias.trim()))
  return planFields(documents, {id, transaction}, ({name, aliases}) => {
    const before = itemsOf(aliases).map(textOf)
    const added = add.map((alias) => alias.trim()).filter((alias) => alias !== '' && alias !== name)
    const after = [...new Set([...before, ...added])].filter((alias) => !without.has(alias))
    const isSame = after.join('\n') === before.join('\n')
    return isSame ? [] : [{path: ['aliases'], from: aliases, to: after}]
  })
}
