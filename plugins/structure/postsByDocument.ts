import {EditIcon} from '@sanity/icons/Edit'
import type {ListItemBuilder, StructureBuilder, StructureResolverContext} from 'sanity/structure'
import type {FrontMatterField, ReferenceTarget} from '../../codec/frontMatter/table.ts'
import {API_VERSION} from '../apiVersion.ts'
import {translated} from '../i18n/bundles.ts'
import {namedList} from './namedList.ts'
import {postList} from './postList.ts'

/**
 * Documents of a type, and under each the posts that refer to it: in the field of `row`, or
 * anywhere, mentions in the body included.
 */
export function postsByDocument(
  S: StructureBuilder,
  context: StructureResolverContext,
  type: ReferenceTarget,
  row?: FrontMatterField,
): ListItemBuilder {
  const {title, i18n} = translated(`structure.posts.by-${type}`)
  const openEntity = translated('structure.open-entity')
  const names = context.getClient({apiVersion: API_VERSION})

  async function postsOf(id: string) {
    const name = await names.fetch<string | null>(
      '*[_id == $id][0].name',
      {id},
      {perspective: 'drafts'},
    )
    return postList(S, {
      id: 'posts',
      title: name ?? id,
      filter: filterOf(row),
      params: {id},
      ...(row ? {startsWith: startsWith(row, id)} : {}),
      menuItem: S.menuItem()
        .title(openEntity.title)
        .i18n(openEntity.i18n)
        .icon(EditIcon)
        .intent({type: 'edit', params: {id, type}})
        .showAsAction(true),
    })
  }

  return S.documentTypeListItem(type)
    .id(`by-${type}`)
    .title(title)
    .i18n(i18n)
    .child(
      namedList(S, type)
        .id(`by-${type}`)
        .title(title)
        .i18n(i18n)
        // Links to such a document mean its form, which this list does not open. The Studio gives
        // them to any list whose filter is the usual `_type == $type` (Sanity 6.16, `resolveIntent`).
        .apiVersion(API_VERSION)
        .filter(`_type == "${type}"`)
        .canHandleIntent(() => false)
        .child(postsOf),
    )
}

function filterOf(row: FrontMatterField | undefined): string {
  if (row?.kind === 'reference') return `${row.field}._ref == $id`
  if (row?.kind === 'references') return `$id in ${row.field}[]._ref`
  return 'references($id)'
}

/** The reference is its own key: an id is ASCII, and stands in the new list once. */
function startsWith(row: FrontMatterField, id: string): Record<string, unknown> {
  const reference = {_type: 'reference', _ref: id}
  return {[row.field]: row.kind === 'reference' ? reference : [{...reference, _key: id}]}
}
