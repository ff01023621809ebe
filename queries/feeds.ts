import {defineQuery} from 'groq'
import {bodyFragment} from './fragments/body.ts'
import {linkFragment} from './fragments/card.ts'
import {entityFragment, namedFragment, taxonomyFragment} from './fragments/named.ts'
import {newestFirstFragment} from './fragments/page.ts'
import {entityReferencesFragment, taxonomyReferencesFragment} from './fragments/references.ts'
import {listedPostFragment} from './fragments/visible.ts'

/**
 * The newest posts with their text, for RSS, Atom or JSON Feed.
 *
 * Parameters: `$limit`. Cost: as many posts with their bodies.
 */
export const feedQuery = defineQuery(
  `*[${listedPostFragment}] | ${newestFirstFragment} [0...$limit] {
    ${linkFragment}, "updated": _updatedAt, summary, source,
    "author": coalesce(array::compact(author[]->{${namedFragment}}), []),
    "tags": coalesce(array::compact(tags[]->{${namedFragment}}), []),
    ${bodyFragment}
  }`,
)

const REFERRED_TO = `*[${listedPostFragment}] {
  "ids": [${entityReferencesFragment}, ${taxonomyReferencesFragment}]
} .ids[]` as const

/**
 * Every address of the site with its last change: listed posts, what their front matter names, and
 * the concepts that they explain. An entity that posts mention in their text alone has a page, and
 * no place here.
 *
 * Cost: a line for each address, the heads of all posts, and a count of the references to each
 * concept.
 */
export const sitemapQuery = defineQuery(
  `{
    "posts": *[${listedPostFragment}] | ${newestFirstFragment} {"slug": slug.current, "updated": _updatedAt},
    "names": *[(${entityFragment} || ${taxonomyFragment}) && defined(slug.current) && _id in array::unique(${REFERRED_TO})]
      | order(_type asc, slug.current asc) {_type, "slug": slug.current, "updated": _updatedAt},
    "concepts": *[_type == "concept" && defined(slug.current)
      && count(*[${listedPostFragment} && references(^._id)]) > 0
    ] | order(slug.current asc) {_type, "slug": slug.current, "updated": _updatedAt}
  }`,
)

/**
 * Slugs that entities and taxonomy had before, and the ones that they have now, for a host that
 * takes a list of redirects. Where an old slug has a new owner, the page of that comes first.
 *
 * Cost: the documents that changed their slug.
 */
export const redirectsQuery = defineQuery(
  `*[(${entityFragment} || ${taxonomyFragment}) && defined(slug.current) && count(formerSlugs) > 0]
  | order(_type asc, _id asc) {_type, formerSlugs, "slug": slug.current}`,
)

/**
 * The slug that a document has now, for an address that has no page any more.
 *
 * Parameters: `$type`, and `$slug` out of the address. Cost: one document.
 */
export const redirectQuery = defineQuery(
  `*[(${entityFragment} || ${taxonomyFragment}) && _type == $type && $slug in formerSlugs] | order(_id asc) [0].slug.current`,
)
