import {describe, expect, test} from 'vitest'
import {firstPage, postsQuery, visiblePostFragment, wholePostsQuery} from '../../queries/index.ts'
import {useSampleGarden} from '../queries/support/useSampleGarden.ts'
import {attribute, parsedPage, textOf} from './support/parsedPage.ts'
import {htmlFaults, idFaults, linkFaults} from './support/siteFaults.ts'
import {useSite} from './support/useSite.ts'

// The whole sample garden as a site.
const garden = useSampleGarden()
const built = useSite(garden.site)
const {site, changes, files, read} = built

const pages = () => files().filter((path) => path.endsWith('.html'))
const parsed = () => pages().map((path) => ({path, ...parsedPage(read(path))}))

describe('the site of the samples', () => {
  test('has a page for every post, and every kind of list', async () => {
    const posts = await garden.site().fetch(postsQuery, {...firstPage, limit: 100})
    expect(pages()).toEqual(
      expect.arrayContaining([
        ...posts.map(({slug}) => `posts/${slug}/index.html`),
        'index.html',
        '404.html',
        'areas/geopolitics/index.html',
        'categories/geopolitics/index.html',
        'glossary/index.html',
        'glossary/cold-war/index.html',
        'names/index.html',
        'organizations/apec/index.html',
        'people/mark-carney/index.html',
        'products/usmca/index.html',
        'projects/geopolitics-watch/index.html',
        'search/index.html',
        'series/from-thaw-to-reset/index.html',
        'speakers/index.html',
        'tags/trade-war/index.html',
        'works/beijing-daily/index.html',
      ]),
    )
    expect(changes()).toMatchObject({posts: posts.length, collisions: [], missingImages: []})
  })

  test('is valid HTML', () => {
    expect(htmlFaults(built)).toEqual([])
  })

  test('has one main heading and one title on each page', () => {
    for (const {path, elements} of parsed()) {
      const count = (tag: string) => elements.filter(({tagName}) => tagName === tag).length
      expect([path, count('h1'), count('title')]).toEqual([path, 1, 1])
    }
  })

  test('has no id twice on a page, and every reference to one finds it', () => {
    expect(idFaults(built)).toEqual([])
  })

  test('no link within the site leads nowhere', () => {
    expect(linkFaults(built)).toEqual([])
  })

  test('keeps a copy of the images, and asks the lake for nothing', () => {
    expect(files().filter((path) => path.startsWith('images/'))).toHaveLength(2)
    for (const path of files().filter((path) => /\.(?:html|xml|json|txt)$/.test(path))) {
      expect([path, /localhost|127\.0\.0\.1/.test(read(path))]).toEqual([path, false])
    }
  })

  test('says in the sitemap where its pages are', () => {
    const locations = [
      ...read('sitemap.xml').matchAll(/<loc>https:\/\/garden\.example\/(.*?)<\/loc>/g),
    ]
    const listed = locations.map(([, path]) => `${decodeURIComponent(path ?? '')}index.html`)
    expect(listed.filter((path) => !pages().includes(path))).toEqual([])
    expect(listed).toEqual(expect.arrayContaining(['index.html', 'posts/busan-truce/index.html']))
  })

  test('shows nothing that readers should not see', async () => {
    const client = garden.site()
    const hidden = await client.fetch<{title: string; slug: string; texts: string[]}[]>(
      `*[_type == "post" && !(${visiblePostFragment})]
      {title, "slug": slug.current, "texts": body[_type == "block"].children[].text}`,
    )
    const shown = JSON.stringify(await client.fetch(wholePostsQuery, {...firstPage, limit: 100}))
    expect(hidden.length).toBeGreaterThan(0)
    const texts = files()
      .filter((path) => /\.(?:html|xml|json|txt)$/.test(path))
      .map(read)
    for (const {title, slug, texts: sentences} of hidden) {
      const own = sentences.filter((text) => text.length > 20 && !shown.includes(text))
      expect(own.length).toBeGreaterThan(0)
      for (const secret of [title, `posts/${slug}/`, ...own]) {
        expect([secret, texts.some((page) => page.includes(secret))]).toEqual([secret, false])
      }
    }
  })

  test('finds the words of titles, and names in every language', () => {
    const names: {title: string; words: string; href: string}[] = JSON.parse(
      read('search/names.json'),
    )
    const carney = names.find(({href}) => href === '/people/mark-carney/')
    expect(carney).toMatchObject({
      title: '马克·卡尼',
      words: expect.stringContaining('Mark Carney'),
    })
    const posts: {title: string}[] = JSON.parse(read('search/posts-1.json'))
    expect(posts).toHaveLength(changes().posts)
  })

  test('a second build writes nothing', async () => {
    expect(await site().build()).toMatchObject({written: [], removed: []})
  })

  test('the front page names each post by a link to it', () => {
    const {elements} = parsedPage(read('index.html'))
    const cards = elements.filter(({tagName}) => tagName === 'h2').map(textOf)
    const posts: {title: string; href: string}[] = JSON.parse(read('search/posts-1.json'))
    expect(cards.toSorted()).toEqual(posts.map(({title}) => title).toSorted())
    const links = elements.map((element) => attribute(element, 'href'))
    expect(posts.filter(({href}) => !links.includes(href))).toEqual([])
  })
})
