import {
  frontMatterOf,
  postQuery,
  seriesNeighboursQuery,
  type PostQueryResult,
  wholePostsQuery,
} from '../../queries/index.ts'
import {postAddress} from '../addresses.ts'
import {postPages} from '../dataset/readAll.ts'
import {POST_FIELDS, words} from '../words.ts'
import {bodyHtml} from './bodyHtml.ts'
import {idsIn} from './idsIn.ts'
import {postJsonLd} from './metadata.ts'
import type {Garden, Page, PageSource} from './page.ts'

export type Post = NonNullable<PostQueryResult>

/** Bodies that stand in memory at once. */
const BATCH = 50

/** The page of one post, or none where readers see none. */
export function postSource(id: string, slug: string, garden: Garden): PageSource {
  return {
    key: postKey(id),
    async *pages() {
      const post = await garden.client.fetch(postQuery, {slug})
      if (post !== null) yield* postPage(post, garden)
    },
  }
}

export const postKey = (id: string): string => `post ${id}`

/** The pages of all posts, read by the page; each is a source of its own. */
export async function* allPosts(garden: Garden): AsyncGenerator<PageSource> {
  const batches = postPages(BATCH, (place) => garden.client.fetch(wholePostsQuery, place))
  for await (const batch of batches) {
    for (const post of batch) {
      yield {key: postKey(post._id), pages: () => postPage(post, garden)}
    }
  }
}

/** The layout that a post names, if it is one for posts: the theme has others, for other pages. */
function layoutOf({layout}: Post): string {
  return layout !== null && /^post(?:-[\w-]+)?\.njk$/.test(layout) ? layout : 'post.njk'
}

async function* postPage(post: Post, garden: Garden): AsyncGenerator<Page> {
  const {client, settings, directory, dataSanity} = garden
  const slug = post.slug ?? ''
  const address = postAddress(slug)
  if (directory.owners.get(address) !== post._id) return
  const {body, ...head} = post
  const {html, images, wanted} = bodyHtml(body, garden, {
    dataSanityOf:
      dataSanity && ((path) => dataSanity({_id: post._id, _type: 'post'}, ['body', ...path])),
  })
  yield {
    address,
    layout: layoutOf(post),
    content: html,
    images,
    shows: [...idsIn(body), ...wanted],
    series: post.series?._id,
    data: {
      title: post.title || words[settings.language].untitled,
      description: post.summary ?? '',
      openGraphType: 'article',
      isListed: post.exclude !== true,
      jsonLd: postJsonLd(post, garden),
      post: head,
      frontMatter: frontMatterOf(head),
      names: POST_FIELDS.map((field) => ({field, items: post[field]})).filter(
        ({items}) => items.length > 0,
      ),
      series: post.series === null ? null : await client.fetch(seriesNeighboursQuery, {slug}),
    },
  }
}
