import type {DocumentListBuilder, StructureBuilder} from 'sanity/structure'
import type {ReferenceTarget} from '../../codec/frontMatter/table.ts'

/** All documents of a type by name; sources, which are many and have no name, the newest first. */
export function namedList(
  S: StructureBuilder,
  type: ReferenceTarget | 'source',
): DocumentListBuilder {
  return S.documentTypeList(type).defaultOrdering([
    type === 'source' ? {field: 'date', direction: 'desc'} : {field: 'name', direction: 'asc'},
  ])
}
