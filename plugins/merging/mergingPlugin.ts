import {definePlugin} from 'sanity'
import type {DeskLanguage, FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {mergingActions} from './actions/mergingActions.ts'
import {duplicatesTool} from './duplicatesTool.ts'

interface MergingOptions {
  readonly table: FrontMatterTable
  readonly language: DeskLanguage
}

/** Duplicates of names, and merging and renaming them, in the Studio. */
export const mergingPlugin = definePlugin<MergingOptions>(({table, language}) => ({
  name: 'dateline/merging',
  document: {actions: mergingActions(table)},
  tools: [duplicatesTool(table, language)],
}))
