import {expect, test} from 'vitest'
import {firstPage, type ResolvedBlock, wholePostsQuery} from '../../queries/index.ts'
import {toHtml} from '../../render/html/index.ts'
import {useSampleGarden} from '../queries/support/useSampleGarden.ts'
import {siteOptions} from './support/options.ts'
import {elementsIn, parsedHtml} from './support/parsedHtml.ts'

const {site} = useSampleGarden()

test('every post of the samples has all its blocks in its page', async () => {
  const posts = await site().fetch(wholePostsQuery, {...firstPage, limit: 100})
  const blocks = posts.flatMap(({body}) => body ?? [])
  const elements = posts.flatMap(({body}) => elementsIn(parsedHtml(toHtml(body, siteOptions))))
  const count = (tag: string) => elements.filter((element) => element.tag === tag).length

  expect({
    details: count('details'),
    figures: count('figure'),
    pre: count('pre'),
    rules: count('hr'),
    tables: count('table'),
    items: count('li'),
  }).toEqual({
    details: number(blocks, 'originalText'),
    figures: number(blocks, 'figure'),
    pre: number(blocks, 'codeBlock') + number(blocks, 'rawMarkdown'),
    rules: number(blocks, 'divider'),
    tables: number(blocks, 'table'),
    items: blocks.filter((block) => block._type === 'block' && block.listItem !== undefined).length,
  })
  expect(count('details')).toBeGreaterThan(0)
  expect(count('table')).toBeGreaterThan(0)
})

test('a post of the samples explains its terms', async () => {
  const posts = await site().fetch(wholePostsQuery, {...firstPage, limit: 100})
  const html = posts.map(({body}) => toHtml(body, siteOptions)).join('\n')
  expect(html).toMatch(/<dfn><strong>[^<]+<\/strong><\/dfn>（[A-Z]/)
})

function number(blocks: readonly ResolvedBlock[], type: ResolvedBlock['_type']): number {
  return blocks.filter(({_type}) => _type === type).length
}
