import {bodyFragment} from './body.ts'
import {cardFragment} from './card.ts'
import {namedFragment} from './named.ts'

/** All that a page shows of a post, with everything that it refers to. */
export const postFragment = `
  ${cardFragment},
  insight, source, layout, draft, exclude, "updated": _updatedAt,
  "project": coalesce(array::compact(project[]->{${namedFragment}}), []),
  "people": coalesce(array::compact(people[]->{${namedFragment}}), []),
  "companies": coalesce(array::compact(companies[]->{${namedFragment}}), []),
  "products": coalesce(array::compact(products[]->{${namedFragment}}), []),
  "media": coalesce(array::compact(media[]->{${namedFragment}}), []),
  "speaker": coalesce(array::compact(speaker[]->{${namedFragment}}), []),
  "guest": coalesce(array::compact(guest[]->{${namedFragment}}), []),
  "author": coalesce(array::compact(author[]->{${namedFragment}}), []),
  "channel": channel->{${namedFragment}},
  ${bodyFragment}
` as const
