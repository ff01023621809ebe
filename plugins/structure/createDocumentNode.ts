import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import type {DefaultDocumentNodeResolver} from 'sanity/structure'
import type {DeskLanguage, FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {both} from '../../schemas/desk.ts'
import {createMarkdownView} from '../markdown/MarkdownView.tsx'

/** What the desk shows of a document: its form, and beside a post's form the file that it will be. */
export function createDocumentNode(
  table: FrontMatterTable,
  language: DeskLanguage,
): DefaultDocumentNodeResolver {
  // A view that is made anew on each call would lose its state.
  const markdown = createMarkdownView(table)
  const form = both('编辑', 'Edit')[language]
  return (S, {schemaType}) =>
    schemaType === 'post'
      ? S.document().views([
          S.view.form().title(form),
          S.view.component(markdown).id('markdown').title('Markdown').icon(DocumentTextIcon),
        ])
      : S.document().views([S.view.form().title(form)])
}
