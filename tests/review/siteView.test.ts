import {boolean, constantFrom, option, record as fields} from 'fast-check'
import {assert, asyncProperty} from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {listedPostFragment, visiblePostFragment} from '../../queries/fragments/visible.ts'
import {defaultReviewConfig, siteView} from '../../review/index.ts'

const somePost = fields({
  _type: constantFrom('post'),
  status: constantFrom('inbox', 'draft', 'evergreen', 'archived', 'evengreen', undefined),
  draft: option(boolean(), {nil: undefined}),
  exclude: option(boolean(), {nil: undefined}),
  date: constantFrom('2026-01-16', undefined),
  slug: constantFrom({_type: 'slug', current: 'a'}, undefined),
})

test('the desk says of a post what the queries of a site do with it', async () => {
  await assert(
    asyncProperty(somePost, async (post) => {
      const status = defaultReviewConfig.statuses.find(({name}) => name === post.status)
      const view = siteView(post, status)
      expect({
        seen: view === 'shown' || view === 'unlisted',
        listed: view === 'shown',
      }).toEqual({
        seen: await isAmong(visiblePostFragment, post),
        listed: await isAmong(listedPostFragment, post),
      })
    }),
  )
})

async function isAmong(filter: string, post: object): Promise<boolean> {
  const value = await evaluate(parse(`count(*[${filter}]) == 1`), {dataset: [definedOf(post)]})
  return (await value.get()) === true
}

function definedOf(post: object): object {
  return Object.fromEntries(Object.entries(post).filter(([, value]) => value !== undefined))
}
