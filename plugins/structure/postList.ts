import type {DocumentListBuilder, StructureBuilder} from 'sanity/structure'
import {API_VERSION} from '../apiVersion.ts'
import {POST_WITH} from '../newDocuments/postWith.ts'

/**
 * A list of posts, newest first. With a filter, a post that is created from the list starts with
 * `startsWith`, so that it appears in the list that it was created from.
 */
export function postList(
  S: StructureBuilder,
  id: string,
  filter?: string,
  params: Readonly<Record<string, unknown>> = {},
  startsWith?: Readonly<Record<string, unknown>>,
): DocumentListBuilder {
  const all = S.documentTypeList('post')
    .id(id)
    .defaultOrdering([{field: 'date', direction: 'desc'}])
  if (filter === undefined) return all
  const filtered = all
    .apiVersion(API_VERSION)
    .filter(`_type == "post" && ${filter}`)
    .params({...params})
  return startsWith
    ? filtered.initialValueTemplates([S.initialValueTemplateItem(POST_WITH, {startsWith})])
    : filtered
}
