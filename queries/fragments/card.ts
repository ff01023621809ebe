import {namedFragment} from './named.ts'

/** A post as a link to it. */
export const linkFragment = '_id, title, "slug": slug.current, date' as const

/** What a list says of a post. Reads no body. */
export const cardFragment = `
  ${linkFragment}, summary, status,
  "area": area->{${namedFragment}},
  "category": category->{${namedFragment}},
  "series": series->{${namedFragment}},
  "tags": coalesce(array::compact(tags[]->{${namedFragment}}), [])
` as const
