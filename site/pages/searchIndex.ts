import {postsQuery} from '../../queries/index.ts'
import {SEARCH} from '../addresses.ts'
import {postPages} from '../dataset/readAll.ts'
import {createLinks} from './links.ts'
import type {Garden, Page, PageSource} from './page.ts'

const BATCH = 500

/**
 * What the search page looks through: titles and summaries of posts, and every name that has a page.
 * One file for each 500 posts, so that none grows with the garden.
 */
export function searchSource(garden: Garden): PageSource {
  const {client, directory} = garden
  const links = createLinks(garden)
  return {
    key: 'search',
    async *pages(): AsyncGenerator<Page> {
      const names = [...directory.names.values()].map((item) => {
        const title = links.nameOf(item)
        const all = [item.name, ...(item.names ?? []).map(({name}) => name)]
        const others = new Set(all.flatMap((name) => (name && name !== title ? [name] : [])))
        return {title, href: links.toName(item), words: [...others].join(' · ')}
      })
      yield* file('names', names)
      let number = 0
      for await (const posts of postPages(BATCH, (place) => client.fetch(postsQuery, place))) {
        number += 1
        yield* file(
          `posts-${number}`,
          posts.map(({title, slug, date, summary}) => ({
            title: title ?? '',
            href: links.toPost({slug}),
            date,
            words: summary ?? '',
          })),
        )
      }
      yield* file('index', {posts: number})
    },
  }
}

function* file(name: string, value: unknown): Generator<Page> {
  yield {address: SEARCH, file: `${name}.json`, content: JSON.stringify(value), data: {}}
}
