/** A small garden in which every query has something to find, and something to leave out. */
export interface GardenDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

interface Name {
  readonly 'zh-Hans'?: string
  readonly en?: string
}

const named = (_type: string, slug: string, name: string, names: Name = {}, more: object = {}) => ({
  _id: `${_type}-${slug}`,
  _type,
  name,
  names: Object.entries(names).map(([language, name]) => ({
    _key: language,
    _type: 'localizedName',
    language,
    name,
  })),
  slug: {_type: 'slug', current: slug},
  ...more,
})

const to = (_ref: string) => ({_type: 'reference', _ref})
const toEach = (...ids: string[]) => ids.map((id) => ({...to(id), _key: id}))

const post = (slug: string, date: string, more: object) => ({
  _id: `post-${slug}`,
  _type: 'post',
  title: slug,
  slug: {_type: 'slug', current: slug},
  date,
  status: 'evergreen',
  draft: false,
  ...more,
})

const block = (_key: string, text: string, more: object = {}) => ({
  _type: 'block',
  _key,
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: `${_key}s`, text, marks: []}],
  ...more,
})

/** A block of one span that an annotation covers. */
const annotated = (_key: string, text: string, annotation: object) =>
  block(_key, text, {
    markDefs: [{_key: 'm', ...annotation}],
    children: [{_type: 'span', _key: `${_key}s`, text, marks: ['m']}],
  })

const shared: GardenDocument[] = [
  named('area', 'geopolitics', 'geopolitics', {'zh-Hans': '地缘政治'}),
  named('area', 'finance', 'finance'),
  named('category', 'diplomacy', 'diplomacy'),
  named('project', 'watch', 'watch', {}, {description: '地缘政治观察'}),
  named('series', 'thaw', 'from-thaw-to-reset', {'zh-Hans': '从破冰到重启'}),
  named('tag', 'canada', 'canada'),
  named('tag', 'trade', 'trade', {}, {formerSlugs: ['tariffs', 'trade-war']}),
  named('tag', 'unused', 'unused'),
  named(
    'person',
    'carney',
    'Mark Carney',
    {'zh-Hans': '马克·卡尼', en: 'Mark Carney'},
    {aliases: ['卡尼'], formerSlugs: ['mark'], description: '加拿大总理。'},
  ),
  named('person', 'xi', 'Xi Jinping', {'zh-Hans': '习近平'}),
  named('organization', 'apec', 'APEC'),
  named('organization', 'deepseek', 'DeepSeek', {}, {aliases: ['深度求索']}),
  named('product', 'usmca', 'USMCA'),
  named('work', 'tandian', '大伟探秘加拿大'),
  named(
    'concept',
    'cold-war',
    '冷战',
    {},
    {
      expansion: 'Cold War',
      definition: '两大阵营的长期对峙。',
      externalIds: [{_key: 'w', _type: 'externalId', scheme: 'wikidata', value: 'Q8683'}],
    },
  ),
  named('concept', 'alone', '没人用的词'),
  {
    _id: 'source-readout',
    _type: 'source',
    title: 'Readout',
    url: 'https://example.org/readout',
    date: '2025-10-31',
    language: 'en',
    publisher: to('organization-apec'),
    text: 'Never sent to readers.',
  },
  {
    _id: 'image-abc-4x3-png',
    _type: 'sanity.imageAsset',
    url: 'https://example.org/abc.png',
    metadata: {dimensions: {width: 4, height: 3}},
  },
]

const posts: GardenDocument[] = [
  post('gyeongju', '2025-10-31', {
    title: '庆州四十分钟',
    summary: '双方都用了“转折点”一词。',
    insight: '两年后才能验收。',
    source: 'https://example.org/watch?v=1',
    layout: 'post.njk',
    area: to('area-geopolitics'),
    category: to('category-diplomacy'),
    series: to('series-thaw'),
    project: toEach('project-watch'),
    tags: toEach('tag-trade', 'tag-canada'),
    people: toEach('person-carney', 'person-xi'),
    companies: toEach('organization-apec'),
    speaker: toEach('work-tandian', 'person-xi'),
    author: toEach('organization-apec'),
    channel: to('work-tandian'),
    reviews: [{_key: 'r', _type: 'reviewRecord', at: '2026-03-01T08:00:00Z', to: 'evergreen'}],
    body: [
      block('a', '第一段。'),
      annotated('b', '冷战', {_type: 'glossaryTerm', concept: to('concept-cold-war')}),
      annotated('c', '习近平', {_type: 'mention', entity: to('person-xi')}),
      annotated('d', '转折点', {_type: 'citation', source: to('source-readout')}),
      {
        _type: 'figure',
        _key: 'e',
        alt: '四次接触',
        image: {_type: 'image', asset: to('image-abc-4x3-png')},
      },
      {
        _type: 'originalText',
        _key: 'f',
        summary: '英文原文',
        language: 'en',
        content: [annotated('g', 'Xi', {_type: 'mention', entity: to('person-xi')})],
      },
    ],
  }),
  post('same-day', '2025-10-31', {
    area: to('area-geopolitics'),
    series: to('series-thaw'),
    tags: toEach('tag-trade'),
    people: toEach('person-carney'),
  }),
  post('beijing', '2026-01-16', {
    area: to('area-geopolitics'),
    category: to('category-diplomacy'),
    series: to('series-thaw'),
    tags: toEach('tag-trade'),
    people: toEach('person-xi', 'person-carney'),
    products: toEach('product-usmca'),
    media: toEach('work-tandian'),
  }),
  post('finance', '2026-02-01', {
    area: to('area-finance'),
    companies: toEach('organization-deepseek'),
    body: [
      block('a', '美国与苏联的冷战格局'),
      annotated('b', '习近平', {_type: 'mention', entity: to('person-xi')}),
    ],
  }),
  post('archived', '2024-05-01', {status: 'archived', tags: toEach('tag-canada')}),
]

/** What no list shows, though it carries the names that lists ask for. */
const names = {tags: toEach('tag-trade'), people: toEach('person-carney'), title: '不该看到的冷战'}
const hidden: GardenDocument[] = [
  post('site-draft', '2026-03-01', {...names, draft: true, status: undefined}),
  post('excluded', '2026-03-02', {...names, exclude: true}),
  post('inbox', '2026-03-03', {...names, status: 'inbox'}),
  post('drafting', '2026-03-04', {...names, status: 'draft'}),
  post('undated', '2026-03-05', {...names, date: undefined}),
  post('unaddressed', '2026-03-06', {...names, slug: undefined}),
  {...post('unpublished', '2026-03-07', names), _id: 'drafts.post-unpublished'},
]

/** Everything but the names that stand in no list. */
export const gardenDocuments: readonly GardenDocument[] = [...shared, ...posts, ...hidden]

/** A shared document as results have it. */
export function namedResult(id: string) {
  const document = shared.find(({_id}) => _id === id)
  if (document === undefined) throw new Error(`No document ${id}`)
  const {_id, _type, name, names, slug} = document
  return {
    _id,
    _type,
    name,
    names: Array.isArray(names) ? names.map(({language, name}) => ({language, name})) : null,
    slug: typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : null,
  }
}

/** A post as a link to it. */
export function linkResult(slug: string, date: string, title = slug) {
  return {_id: `post-${slug}`, title, slug, date}
}

export function slugsOf(posts: readonly {readonly slug: string | null}[]) {
  return posts.map(({slug}) => slug)
}
