import {SECTION_TYPES, SECTIONS} from '../addresses.ts'
import type {Listed} from '../dataset/readDirectory.ts'
import {entitySource} from './entity.ts'
import {feedsSource, sitemapSource} from './feeds.ts'
import {indexesSource, plainSource, sectionSource, speakersSource} from './indexes.ts'
import {homeSource, speakingSource, taxonomySource} from './list.ts'
import type {Garden, PageSource} from './page.ts'
import {allPosts, postKey, postSource} from './post.ts'
import {redirectsSource} from './redirects.ts'
import {searchSource} from './searchIndex.ts'

/** The pages of the whole site. */
export async function* allSources(garden: Garden): AsyncGenerator<PageSource> {
  yield* allPosts(garden)
  for (const item of garden.directory.names.values()) yield* nameSources(item, garden)
  yield* commonSources(garden)
}

/** The pages of posts and names that have these keys; what has no page any more has no source. */
export function* sourcesOf(keys: ReadonlySet<string>, garden: Garden): Generator<PageSource> {
  const {posts, names} = garden.directory
  for (const [id, slug] of posts) {
    if (keys.has(postKey(id))) yield postSource(id, slug, garden)
  }
  for (const item of names.values()) {
    for (const source of nameSources(item, garden)) if (keys.has(source.key)) yield source
  }
}

/** The pages that are about a name: its own, and that of the posts in which it speaks. */
function* nameSources(item: Listed, garden: Garden): Generator<PageSource> {
  switch (item._type) {
    case 'area':
    case 'category':
    case 'project':
    case 'series':
    case 'tag':
      yield taxonomySource(item, item._type, garden)
      break
    default:
      yield entitySource(item, garden)
  }
  if (garden.directory.speakers.has(item._id)) yield speakingSource(item, garden)
}

/** Pages about the garden as a whole, which most changes show on. */
export function* commonSources(garden: Garden): Generator<PageSource> {
  for (const [, source] of COMMON_SOURCES) yield source(garden)
}

/** Those pages, and which files may be of them. */
export const COMMON_SOURCES: readonly (readonly [
  files: RegExp,
  source: (garden: Garden) => PageSource,
])[] = [
  [/^(?:page\/\d+\/)?index\.html$/, homeSource],
  ...SECTION_TYPES.map(
    (type) =>
      [
        new RegExp(`^${SECTIONS[type]}/index\\.html$`),
        (garden: Garden) => sectionSource(type, garden),
      ] as const,
  ),
  [/^speakers\//, speakersSource],
  [/^names\//, indexesSource],
  [/^feed\.(?:xml|json)$/, feedsSource],
  [/^(?:sitemap\.xml|robots\.txt)$/, sitemapSource],
  [/^search\/.*\.json$/, searchSource],
  [/^(?:search\/index|404)\.html$/, plainSource],
  [/\/index\.html$/, redirectsSource],
]
