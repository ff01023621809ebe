import {describe, expect, test} from 'vitest'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {
  defaultFrontMatterKeys,
  firstPage,
  frontMatterOf,
  frontMatterQuery,
  postQuery,
  wholePostsQuery,
} from '../../queries/index.ts'
import {namedResult} from './support/garden.ts'
import {useGarden, WRITTEN} from './support/useGarden.ts'

const {site} = useGarden()

describe('a post', () => {
  test('comes with everything that it refers to', async () => {
    expect(await site().fetch(postQuery, {slug: 'gyeongju'})).toEqual({
      _id: 'post-gyeongju',
      title: '庆州四十分钟',
      slug: 'gyeongju',
      date: '2025-10-31',
      summary: '双方都用了“转折点”一词。',
      insight: '两年后才能验收。',
      source: 'https://example.org/watch?v=1',
      layout: 'post.njk',
      status: 'evergreen',
      draft: false,
      exclude: null,
      updated: WRITTEN,
      area: namedResult('area-geopolitics'),
      category: namedResult('category-diplomacy'),
      series: namedResult('series-thaw'),
      project: [namedResult('project-watch')],
      tags: [namedResult('tag-trade'), namedResult('tag-canada')],
      people: [namedResult('person-carney'), namedResult('person-xi')],
      companies: [namedResult('organization-apec')],
      products: [],
      media: [],
      speaker: [namedResult('work-tandian'), namedResult('person-xi')],
      guest: [],
      author: [namedResult('organization-apec')],
      channel: namedResult('work-tandian'),
      body: [
        {...text('a', '第一段。'), markDefs: []},
        annotated('b', '冷战', {
          _type: 'glossaryTerm',
          concept: {
            ...namedResult('concept-cold-war'),
            expansion: 'Cold War',
            definition: '两大阵营的长期对峙。',
          },
        }),
        annotated('c', '习近平', {_type: 'mention', entity: namedResult('person-xi')}),
        annotated('d', '转折点', {
          _type: 'citation',
          source: {
            _id: 'source-readout',
            title: 'Readout',
            url: 'https://example.org/readout',
            date: '2025-10-31',
            language: 'en',
            byline: null,
            publisher: namedResult('organization-apec'),
          },
        }),
        {
          _type: 'figure',
          _key: 'e',
          alt: '四次接触',
          image: {_type: 'image', asset: {_type: 'reference', _ref: 'image-abc-4x3-png'}},
          url: 'https://example.org/abc.png',
          dimensions: {width: 4, height: 3},
        },
        {
          _type: 'originalText',
          _key: 'f',
          summary: '英文原文',
          language: 'en',
          content: [annotated('g', 'Xi', {_type: 'mention', entity: namedResult('person-xi')})],
        },
      ],
    })
  })

  test('that nobody wrote is null', async () => {
    expect(await site().fetch(postQuery, {slug: 'nowhere'})).toBeNull()
  })

  test('comes whole by the page, too', async () => {
    const [first] = await site().fetch(wholePostsQuery, {...firstPage, limit: 1})
    expect(first).toEqual(await site().fetch(postQuery, {slug: 'excluded'}))
  })
})

describe('the front matter of a post', () => {
  const frontMatter = {
    title: '庆州四十分钟',
    date: '2025-10-31',
    summary: '双方都用了“转折点”一词。',
    insight: '两年后才能验收。',
    source: 'https://example.org/watch?v=1',
    people: ['Mark Carney', 'Xi Jinping'],
    companies_orgs: ['APEC'],
    speaker: '大伟探秘加拿大, Xi Jinping',
    author: 'APEC',
    channel: '大伟探秘加拿大',
    area: 'geopolitics',
    category: 'diplomacy',
    series: 'from-thaw-to-reset',
    project: ['watch'],
    tags: ['trade', 'canada'],
    status: 'evergreen',
    draft: false,
    layout: 'post.njk',
  }

  test.each([
    ['its own query', frontMatterQuery],
    ['the whole post', postQuery],
  ])('has the keys of its file, out of %s', async (_, query) => {
    const post = await site().fetch(query, {slug: 'gyeongju'})
    expect(post && frontMatterOf(post)).toEqual(frontMatter)
  })

  test('has the keys of another garden, if that is given', async () => {
    const post = await site().fetch(frontMatterQuery, {slug: 'gyeongju'})
    const keys = [
      {key: 'headline', field: 'title', kind: 'string'},
      {key: 'persons', field: 'people', kind: 'references', form: 'comma'},
      {key: 'rating', field: 'rating', kind: 'string'},
    ] as const
    expect(post && frontMatterOf(post, keys)).toEqual({
      headline: '庆州四十分钟',
      persons: 'Mark Carney, Xi Jinping',
    })
  })

  test('has by default the keys of the plugin’s own table', () => {
    const keys = defaultFrontMatterTable.map(({key, field, kind, ...row}) =>
      'form' in row ? {key, field, kind, form: row.form} : {key, field, kind},
    )
    expect(defaultFrontMatterKeys).toEqual(keys)
  })
})

function text(_key: string, text: string, marks: string[] = []) {
  return {
    _type: 'block',
    _key,
    style: 'normal',
    children: [{_type: 'span', _key: `${_key}s`, text, marks}],
  }
}

function annotated(key: string, words: string, annotation: object) {
  return {...text(key, words, ['m']), markDefs: [{_key: 'm', ...annotation}]}
}
