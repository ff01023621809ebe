import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {LinkIcon} from '@sanity/icons/Link'
import type {DefaultDocumentNodeResolver} from 'sanity/structure'
import {
  ENTITY_TYPES,
  type DeskLanguage,
  type FrontMatterTable,
} from '../../codec/frontMatter/table.ts'
import {both} from '../../schemas/desk.ts'
import {createEntityView} from '../entities/page/EntityView.tsx'
import {createMarkdownView} from '../markdown/MarkdownView.tsx'

const ENTITIES: readonly string[] = ENTITY_TYPES

/**
 * What the desk shows of a document: its form, beside a post's form the file that it will be, and
 * beside that of a name where it appears.
 */
export function createDocumentNode(
  table: FrontMatterTable,
  language: DeskLanguage,
): DefaultDocumentNodeResolver {
  // A view that is made anew on each call would lose its state.
  const markdown = createMarkdownView(table)
  const entity = createEntityView(table)
  const form = both('编辑', 'Edit')[language]
  const appearances = both('出现在哪里', 'Appearances')[language]
  return (S, {schemaType}) => {
    const views = [S.view.form().title(form)]
    if (schemaType === 'post') {
      return S.document().views([
        ...views,
        S.view.component(markdown).id('markdown').title('Markdown').icon(DocumentTextIcon),
      ])
    }
    if (!ENTITIES.includes(schemaType)) return S.document().views(views)
    return S.document().views([
      ...views,
      S.view.component(entity).id('appearances').title(appearances).icon(LinkIcon),
    ])
  }
}
