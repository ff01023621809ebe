import {
  postsByAreaQuery,
  postsByCategoryQuery,
  postsByProjectQuery,
  postsBySeriesQuery,
  postsByTagQuery,
  postsBySpeakerQuery,
  postsQuery,
  type PostsQueryResult,
} from '../../queries/index.ts'
import {HOME, nameAddress, pageAddress, sectionAddress, speakingAddress} from '../addresses.ts'
import {postPages} from '../dataset/readAll.ts'
import type {Listed} from '../dataset/readDirectory.ts'
import {words} from '../words.ts'
import {createLinks} from './links.ts'
import type {Garden, Page, PageSource} from './page.ts'

type Card = PostsQueryResult[number]

const TAXONOMY_QUERIES = {
  area: postsByAreaQuery,
  category: postsByCategoryQuery,
  project: postsByProjectQuery,
  series: postsBySeriesQuery,
  tag: postsByTagQuery,
} as const
export type TaxonomyType = keyof typeof TAXONOMY_QUERIES

/** All posts, newest first. */
export function homeSource(garden: Garden): PageSource {
  const {client, settings} = garden
  return {
    key: 'home',
    pages: () =>
      listPages(
        garden,
        {
          address: HOME,
          layout: 'home.njk',
          data: {title: settings.title, description: settings.description},
        },
        (place) => client.fetch(postsQuery, place),
      ),
  }
}

/** The posts of an area, category, project, series or tag. */
export function taxonomySource(item: Listed, type: TaxonomyType, garden: Garden): PageSource {
  const slug = item.slug ?? ''
  const title = createLinks(garden).nameOf(item)
  return {
    key: nameKey(item._id),
    pages: () =>
      listPages(
        garden,
        {
          address: nameAddress(type, slug),
          layout: 'list.njk',
          data: {
            title,
            description: item.description ?? '',
            named: item,
            parent: {
              name: words[garden.settings.language].sections[type],
              address: sectionAddress(type),
            },
          },
        },
        (place) => garden.client.fetch(TAXONOMY_QUERIES[type], {...place, slug}),
      ),
  }
}

export const nameKey = (id: string): string => `name ${id}`

/** The posts in whose source somebody speaks. */
export function speakingSource(item: Listed, garden: Garden): PageSource {
  const {_type: type} = item
  const slug = item.slug ?? ''
  const name = createLinks(garden).nameOf(item)
  const {speaksIn, listSeparator} = words[garden.settings.language]
  return {
    key: speakingKey(item._id),
    pages: () =>
      listPages(
        garden,
        {
          address: speakingAddress(type, slug),
          layout: 'list.njk',
          data: {
            title: `${name}${listSeparator}${speaksIn}`,
            description: '',
            named: item,
            parent: {name, address: nameAddress(type, slug)},
          },
        },
        (place) => garden.client.fetch(postsBySpeakerQuery, {...place, type, slug}),
      ),
  }
}

export const speakingKey = (id: string): string => `speaking ${id}`

/** A list on as many pages as it takes; one where it is empty. */
async function* listPages(
  {settings}: Garden,
  {address, layout, data}: Page,
  ask: Parameters<typeof postPages<Card>>[1],
): AsyncGenerator<Page> {
  const {pageSize} = settings
  let number = 0
  let shown: readonly Card[] = []
  // A page is made when the one behind it has come, or the list has ended.
  for await (const posts of postPages(pageSize, ask)) {
    if (number > 0) yield page(number, shown, true)
    number += 1
    shown = posts
  }
  yield page(Math.max(number, 1), shown, false)

  function page(number: number, posts: readonly Card[], hasOlder: boolean): Page {
    return {
      address: pageAddress(address, number),
      ...(layout === undefined ? {} : {layout}),
      data: {
        ...data,
        posts,
        number,
        newer: number === 1 ? null : pageAddress(address, number - 1),
        older: hasOlder ? pageAddress(address, number + 1) : null,
      },
    }
  }
}
