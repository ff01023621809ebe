import type {DocumentResolver} from 'sanity/presentation'

/** Which document a page of the site is about. */
export function mainDocuments(paths: Readonly<Record<string, string>>): DocumentResolver[] {
  return Object.entries(paths).map(([type, route]) => ({
    route,
    resolve: ({params}) => ({
      filter: '_type == $type && slug.current == $slug',
      params: {type, slug: params['slug'] ?? ''},
    }),
  }))
}
