import {SECTION_TYPES, SECTIONS} from '../addresses.ts'
import {feedsSource, sitemapSource} from '../pages/feeds.ts'
import {indexesSource, plainSource, sectionSource, speakersSource} from '../pages/indexes.ts'
import {homeSource, nameKey, speakingKey} from '../pages/list.ts'
import type {Garden, PageSource} from '../pages/page.ts'
import {postKey} from '../pages/post.ts'
import {redirectsSource} from '../pages/redirects.ts'
import {searchSource} from '../pages/searchIndex.ts'
import {sourcesOf} from '../pages/sources.ts'

/** The sources that may have a file of the site, such as `people/a/page/2/index.html`, among theirs. */
export function* sourcesAt(file: string, garden: Garden): Generator<PageSource> {
  yield* sourcesOf(keysAt(file, garden), garden)
  for (const [files, source] of COMMON) if (files.test(file)) yield source(garden)
}

function keysAt(file: string, {directory}: Garden): Set<string> {
  const address = file.replace(/[^/]*$/, '')
  const list = address.replace(/page\/\d+\/$/, '')
  const owners = [address, list, list.replace(/speaking\/$/, '')].flatMap(
    (address) => directory.owners.get(address) ?? [],
  )
  return new Set(owners.flatMap((id) => [postKey(id), nameKey(id), speakingKey(id)]))
}

const COMMON: readonly (readonly [files: RegExp, source: (garden: Garden) => PageSource])[] = [
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
