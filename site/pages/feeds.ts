import {feedQuery, type FeedQueryResult, sitemapQuery} from '../../queries/index.ts'
import {safeAddress} from '../../render/safeAddress.ts'
import {type Address, HOME, nameAddress, postAddress} from '../addresses.ts'
import {words} from '../words.ts'
import {bodyHtml} from './bodyHtml.ts'
import {createLinks} from './links.ts'
import type {Garden, Page, PageSource} from './page.ts'

/** The newest posts as RSS 2.0 and JSON Feed 1.1, with their whole text. */
export function feedsSource(garden: Garden): PageSource {
  const {client, settings} = garden
  const {absolute, nameOf} = createLinks(garden)
  return {
    key: 'feeds',
    async *pages(): AsyncGenerator<Page> {
      const posts = await client.fetch(feedQuery, {limit: settings.feedSize})
      const bodies = posts.map(({body}, index) =>
        bodyHtml(body, garden, {absolute: true, idPrefix: `${index}-`}),
      )
      const items = posts.map((post, index) => toItem(post, bodies[index]?.html ?? ''))
      yield {
        address: '',
        file: 'feed.xml',
        layout: 'rss.njk',
        data: {title: settings.title, items: items.map(withXmlText)},
      }
      yield {address: '', file: 'feed.json', content: JSON.stringify(jsonFeed(items)), data: {}}
    },
  }

  function toItem(post: FeedQueryResult[number], html: string) {
    const url = absolute(postAddress(post.slug ?? ''))
    return {
      id: url,
      url,
      title: post.title || words[settings.language].untitled,
      summary: post.summary ?? '',
      html,
      source: safeAddress(post.source, 'link'),
      date: post.date ?? '',
      updated: post.updated,
      authors: post.author.map(nameOf),
      tags: post.tags.map(nameOf),
    }
  }

  function jsonFeed(items: readonly ReturnType<typeof toItem>[]) {
    return {
      version: 'https://jsonfeed.org/version/1.1',
      title: settings.title,
      description: settings.description,
      language: words[settings.language].htmlLanguage,
      home_page_url: absolute(HOME),
      feed_url: absolute('feed.json'),
      items: items.map(({id, url, title, summary, html, source, date, updated, authors, tags}) => ({
        id,
        url,
        external_url: source,
        title,
        summary: summary || undefined,
        content_html: html,
        date_published: `${date}T00:00:00Z`,
        date_modified: updated,
        authors: authors.map((name) => ({name})),
        tags,
      })),
    }
  }
}

/** Every address of the site for search engines: https://www.sitemaps.org/protocol.html. */
export function sitemapSource(garden: Garden): PageSource {
  const {client, directory} = garden
  const {absolute} = createLinks(garden)
  return {
    key: 'sitemap',
    async *pages(): AsyncGenerator<Page> {
      const {posts, names, concepts} = await client.fetch(sitemapQuery)
      const changes = new Map<Address, string>()
      for (const {slug, updated} of posts) {
        if (slug !== null) changes.set(postAddress(slug), updated)
      }
      for (const {_type, slug, updated} of [...names, ...concepts]) {
        const address = slug === null ? undefined : nameAddress(_type, slug)
        if (address !== undefined && directory.owners.has(address)) changes.set(address, updated)
      }
      const entries = Array.from(changes, ([address, updated]) => ({
        url: absolute(address),
        updated,
      }))
      yield {
        address: '',
        file: 'sitemap.xml',
        layout: 'sitemap.njk',
        data: {entries: [{url: absolute(HOME), updated: undefined}, ...entries]},
      }
      yield {
        address: '',
        file: 'robots.txt',
        content: `User-agent: *\nAllow: /\nSitemap: ${absolute('sitemap.xml')}\n`,
        data: {},
      }
    },
  }
}

/** Characters that XML 1.0 has no way to say: https://www.w3.org/TR/xml/#charsets. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function withXmlText<Item extends object>(item: Item): Item {
  const entries = Object.entries(item).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(withoutOdd) : withoutOdd(value),
  ])
  return {...item, ...Object.fromEntries(entries)}
}

function withoutOdd(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(NOT_XML, '') : value
}
