import {UploadIcon} from '@sanity/icons/Upload'
import {lazy} from 'react'
import type {Tool} from 'sanity'
import type {DeskLanguage, FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {both} from '../../../schemas/desk.ts'

/** A tool that makes posts out of Markdown files which somebody drops, chooses or pastes. */
export function importTool(table: FrontMatterTable, language: DeskLanguage): Tool {
  return {
    name: 'import',
    title: both('导入', 'Import')[language],
    icon: UploadIcon,
    component: lazy(async () => {
      const {createImportTool} = await import('./ImportTool.tsx')
      return {default: createImportTool(table)}
    }),
  }
}
