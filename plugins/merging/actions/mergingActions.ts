import type {DocumentActionComponent, DocumentActionsContext} from 'sanity'
import {NAMED_TYPES, type FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {createMergeAction} from './createMergeAction.tsx'
import {useRenameAction} from './useRenameAction.tsx'

/** Puts merging and renaming behind the Studio's own actions of a shared document. */
export function mergingActions(table: FrontMatterTable) {
  // An action that is made anew on each call would lose its state.
  const merge = createMergeAction(table)
  return (
    previous: DocumentActionComponent[],
    {schemaType}: Pick<DocumentActionsContext, 'schemaType'>,
  ): DocumentActionComponent[] =>
    NAMED_TYPES.includes(schemaType) ? [...previous, useRenameAction, merge] : previous
}
