import {CopyIcon} from '@sanity/icons/Copy'
import {lazy} from 'react'
import type {Tool} from 'sanity'
import type {DeskLanguage, FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {both} from '../../schemas/desk.ts'

/** A tool that shows which names are likely to be one, to merge them or to tell them apart. */
export function duplicatesTool(table: FrontMatterTable, language: DeskLanguage): Tool {
  return {
    name: 'duplicates',
    title: both('查重', 'Duplicates')[language],
    icon: CopyIcon,
    component: lazy(async () => {
      const {createDuplicatesTool} = await import('./queue/DuplicatesTool.tsx')
      return {default: createDuplicatesTool(table)}
    }),
  }
}
