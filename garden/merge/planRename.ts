import {isRecord, itemsOf, textOf} from '../../codec/text/record.ts'
import type {Edit} from './documentChange.ts'
import type {MergeProblem} from './mergeProblem.ts'
import {planFields, type FieldsPlan} from './planFields.ts'
import {slugOf, type Stored} from './stored.ts'

export interface RenameRequest {
  readonly id: string
  readonly name: string
  /** Whether it is still to be found under the name that it had. */
  readonly keepsAlias: boolean
  /** Another slug; the one that it had is kept as a former one. */
  readonly slug?: string | undefined
  /** An id for the transaction that no other has. */
  readonly transaction: string
}

/**
 * Plans another canonical name. The id stays, and so does all that refers to it; files keep the name
 * that they write.
 *
 * @param documents every version of the document
 */
export function planRename(
  documents: readonly Stored[],
  request: RenameRequest,
): {plan: FieldsPlan} | {problem: MergeProblem} {
  return planFields(documents, request, (document) => [
    ...nameEdits(document, request),
    ...slugEdits(document, request),
  ])
}

function nameEdits(document: Stored, {name, keepsAlias}: RenameRequest): Edit[] {
  const was = textOf(document['name'])
  if (was === name) return []
  const before = itemsOf(document['aliases']).map(textOf)
  const localized = itemsOf(document['names'])
    .filter(isRecord)
    .map(({name}) => textOf(name))
  const isFound = was === '' || [...before, ...localized].includes(was)
  const aliases = (keepsAlias && !isFound ? [...before, was] : before).filter(
    (alias) => alias !== name,
  )
  const isSame = aliases.join('\n') === before.join('\n')
  return [
    {path: ['name'], from: document['name'], to: name},
    ...(isSame ? [] : [{path: ['aliases'], from: document['aliases'], to: aliases}]),
  ]
}

function slugEdits(document: Stored, {slug}: RenameRequest): Edit[] {
  const was = slugOf(document)
  if (slug === undefined || slug === was) return []
  const former = [...itemsOf(document['formerSlugs']).map(textOf), was]
  const formerSlugs = [...new Set(former)].filter((known) => known !== '' && known !== slug)
  return [
    {path: ['slug'], from: document['slug'], to: {_type: 'slug', current: slug}},
    {path: ['formerSlugs'], from: document['formerSlugs'], to: formerSlugs},
  ]
}
