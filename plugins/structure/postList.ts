import type {DocumentListBuilder, MenuItemBuilder, StructureBuilder} from 'sanity/structure'
import {API_VERSION} from '../apiVersion.ts'
import type {translated} from '../i18n/bundles.ts'
import {POST_WITH} from '../newDocuments/postWith.ts'

interface PostList {
  readonly id: string
  /** A translated title, or a name that is the same in each language. */
  readonly title: ReturnType<typeof translated> | string
  /** Which posts, in GROQ; all of them without it. */
  readonly filter?: string
  readonly params?: Readonly<Record<string, unknown>>
  /** Values of a post that is created from the list, so that it appears in it. */
  readonly startsWith?: Readonly<Record<string, unknown>>
  readonly menuItem?: MenuItemBuilder
}

/** A list of posts, newest first; the Studio pages it. */
export function postList(S: StructureBuilder, options: PostList): DocumentListBuilder {
  const {id, title, filter, params = {}, startsWith, menuItem} = options
  let list: DocumentListBuilder = S.documentTypeList('post')
    .id(id)
    .defaultOrdering([{field: 'date', direction: 'desc'}])
  list = typeof title === 'string' ? list.title(title) : list.title(title.title).i18n(title.i18n)
  if (menuItem) list = list.menuItems([...(list.getMenuItems() ?? []), menuItem])
  if (filter === undefined) return list
  list = list
    .apiVersion(API_VERSION)
    .filter(`_type == "post" && ${filter}`)
    .params({...params})
  // The last step: a builder that is cloned afterwards forgets its templates (Sanity 6.16).
  return startsWith
    ? list.initialValueTemplates([S.initialValueTemplateItem(POST_WITH, {startsWith})])
    : list
}
