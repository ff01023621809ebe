import {BookmarkIcon} from '@sanity/icons/Bookmark'
import type {StructureBuilder, StructureResolver} from 'sanity/structure'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {ENTITY_TYPES, TAXONOMY_TYPES} from '../../codec/frontMatter/table.ts'
import type {ReviewConfig} from '../../review/index.ts'
import {translated} from '../i18n/bundles.ts'
import {namedList} from './namedList.ts'
import {postsItem} from './postsItem.ts'

/**
 * The tree of the structure tool: posts by what they carry, names, sources, taxonomy.
 *
 * @param review its rules say at which statuses a post may begin; at all of them without it
 */
export function createStructure(
  table: FrontMatterTable,
  review: ReviewConfig | false = false,
): StructureResolver {
  return (S, context) => {
    const root = translated('structure.tool')
    const taxonomy = translated('structure.taxonomy')
    return S.list()
      .id('content')
      .title(root.title)
      .i18n(root.i18n)
      .items([
        ...postsItem(S, context, table, review),
        S.divider({id: 'names', type: 'divider', ...translated('structure.names')}),
        ...ENTITY_TYPES.map((type) => typeItem(S, type)),
        typeItem(S, 'source'),
        S.divider(),
        S.listItem()
          .id('taxonomy')
          .title(taxonomy.title)
          .i18n(taxonomy.i18n)
          .icon(BookmarkIcon)
          .child(
            S.list()
              .id('taxonomy')
              .title(taxonomy.title)
              .i18n(taxonomy.i18n)
              .items(TAXONOMY_TYPES.map((type) => typeItem(S, type))),
          ),
      ])
  }
}

type ListedType = (typeof ENTITY_TYPES)[number] | (typeof TAXONOMY_TYPES)[number] | 'source'

/** A list of all documents of a type; the Studio pages it. */
function typeItem(S: StructureBuilder, type: ListedType) {
  const {title, i18n} = translated(`structure.${type}`)
  return S.documentTypeListItem(type)
    .title(title)
    .i18n(i18n)
    .child(namedList(S, type).title(title).i18n(i18n))
}
