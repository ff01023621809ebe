/**
 * What `sanity-plugin-dateline/queries` gives to front-ends: GROQ for any client of a dataset, the
 * types of what it answers, and what is easier said in code. Free of React and the Studio.
 */

// By this the types know what `client.fetch` gives for a query: TypeScript 7 finds a module that is
// augmented (`types.gen.ts`) only where something else names it.
export type {SanityQueries} from '@sanity/client'

export {postLinksQuery, speakersQuery} from './addresses.ts'
export {byYear, coAppearances} from './appearances.ts'
export type {CoAppearance, Year} from './appearances.ts'
export {relatedPostsQuery, seriesNeighboursQuery} from './around.ts'
export {duePostsQuery} from './due.ts'
export {appearancesQuery, entityQuery, postsByEntityQuery} from './entities.ts'
export {feedQuery, redirectQuery, redirectsQuery, sitemapQuery} from './feeds.ts'
export {bodyFragment} from './fragments/body.ts'
export {cardFragment, linkFragment} from './fragments/card.ts'
export {namedFragment} from './fragments/named.ts'
export {postFragment} from './fragments/post.ts'
export {listedPostFragment, visiblePostFragment} from './fragments/visible.ts'
export {defaultFrontMatterKeys} from './frontMatter/defaultFrontMatterKeys.ts'
export type {FrontMatterKey} from './frontMatter/defaultFrontMatterKeys.ts'
export {frontMatterOf} from './frontMatter/frontMatterOf.ts'
export type {FrontMatter} from './frontMatter/frontMatterOf.ts'
export {frontMatterQuery} from './frontMatter/frontMatterQuery.ts'
export {entityIndexQuery, taxonomyIndexQuery} from './indexes.ts'
export {nameIn} from './nameIn.ts'
export type {Named} from './nameIn.ts'
export {cursorAfter, firstName, firstPage, nameAfter} from './paging.ts'
export type {NameCursor, PostCursor} from './paging.ts'
export {postQuery, wholePostsQuery} from './post.ts'
export {
  postsByAreaQuery,
  postsByCategoryQuery,
  postsByCompanyQuery,
  postsByMediaQuery,
  postsByPersonQuery,
  postsByProductQuery,
  postsByProjectQuery,
  postsBySeriesQuery,
  postsBySpeakerQuery,
  postsByStatusQuery,
  postsByTagQuery,
  postsQuery,
} from './postLists.ts'
export type {
  ResolvedAnnotation,
  ResolvedBlock,
  ResolvedBody,
  ResolvedTextBlock,
} from './resolvedBody.ts'
export {searchNamesQuery, searchPostsQuery, searchTitlesQuery} from './search.ts'
export type * from './types.gen.ts'
