import {redirectsQuery} from '../../queries/index.ts'
import {type Address, nameAddress} from '../addresses.ts'
import {createLinks} from './links.ts'
import type {Garden, Page, PageSource} from './page.ts'

/**
 * A page at every address that a name had before, which leads to the one that it has now, and the
 * same as a list for hosts that read one (`_redirects`: Netlify, Cloudflare Pages). An address that
 * has a new owner leads there, and nowhere else.
 */
export function redirectsSource(garden: Garden): PageSource {
  const {client, directory} = garden
  const {href, absolute} = createLinks(garden)
  return {
    key: 'redirects',
    async *pages(): AsyncGenerator<Page> {
      const moves = new Map<Address, Address>()
      for (const {_type, formerSlugs, slug} of await client.fetch(redirectsQuery)) {
        const now = slug === null ? undefined : nameAddress(_type, slug)
        if (now === undefined || !directory.owners.has(now)) continue
        for (const former of formerSlugs ?? []) {
          const address = nameAddress(_type, former)
          if (!directory.owners.has(address) && !moves.has(address)) moves.set(address, now)
        }
      }
      for (const [address, now] of moves) {
        yield {address, layout: 'redirect.njk', data: {target: href(now), canonical: absolute(now)}}
      }
      const lines = Array.from(moves, ([from, to]) => `${href(from)} ${href(to)} 301\n`)
      yield {address: '', file: '_redirects', content: lines.join(''), data: {}}
    },
  }
}
