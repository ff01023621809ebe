import {describe, expect, test} from 'vitest'
import type {ReviewPost} from '../../review/index.ts'
import {defaultReviewConfig, whereItStands} from '../../review/index.ts'
import {goodPost} from './support/posts.ts'

/** What gives a post its page. */
const addressed = {slug: {_type: 'slug', current: 'carney-xi'}}

const PLACES = {
  nowhere: {published: false, draftExists: false},
  draft: {published: false, draftExists: true},
  published: {published: true, draftExists: false},
  changed: {published: true, draftExists: true},
} as const

function stands(place: keyof typeof PLACES, change: ReviewPost = {}) {
  return whereItStands({...goodPost, ...addressed, ...change}, PLACES[place], defaultReviewConfig)
}

test('the whole of it', () => {
  expect(stands('published', {status: 'evergreen'})).toEqual({
    dataset: 'published',
    site: 'shown',
    status: 'evergreen',
    sentence: {
      'zh-Hans': '已发布到数据集，站点不加限制，审阅状态“常青”：网站会显示它，也列入列表。',
      'en-US':
        'Published in the dataset, no site flag, review status “Evergreen”: the site shows and lists it.',
    },
    effect: {'zh-Hans': '网站会显示它，也列入列表', 'en-US': 'the site shows and lists it'},
    contradictions: [],
  })
})

test.each<[keyof typeof PLACES, ReviewPost, string, string]>([
  [
    'nowhere',
    {status: 'inbox', draft: true},
    '还没有存进数据集，站点草稿，审阅状态“收件箱”：网站现在读不到它，发布之后不会公开它。',
    'Not in the dataset yet, a site draft, review status “Inbox”: the site can’t read it yet; once it is published the site keeps it back.',
  ],
  [
    'draft',
    {exclude: true, status: 'archived'},
    '数据集里尚未发布，不列入站点，审阅状态“已归档”：网站现在读不到它，发布之后会显示它，但列表、订阅源和站点地图都不收。',
    'Not published in the dataset, excluded from the site, review status “Archived”: the site can’t read it yet; once it is published the site shows it, but leaves it out of lists, feeds and the sitemap.',
  ],
  [
    'published',
    {},
    '已发布到数据集，站点不加限制，审阅状态“撰写中”：网站不会公开它。',
    'Published in the dataset, no site flag, review status “Drafting”: the site keeps it back.',
  ],
  [
    'published',
    {status: 'evergreen', draft: true},
    '已发布到数据集，站点草稿（不起作用），审阅状态“常青”：网站会显示它，也列入列表。',
    'Published in the dataset, a site draft (overruled), review status “Evergreen”: the site shows and lists it.',
  ],
  [
    'published',
    {status: 'evergreen', date: undefined},
    '已发布到数据集，站点不加限制，审阅状态“常青”：网站没有它的页面，因为缺网址片段或日期。',
    'Published in the dataset, no site flag, review status “Evergreen”: the site has no page for it, for want of a slug or a day.',
  ],
  [
    'changed',
    {status: undefined},
    '已发布到数据集、另有未发布的改动，站点不加限制，没有审阅状态：网站照上次发布的版本来，再次发布之后会显示它，也列入列表。',
    'Published in the dataset with edits since, no site flag, without a review status: the site goes by what was published last; after the next time it shows and lists it.',
  ],
  [
    'published',
    {status: 'evengreen', draft: true, exclude: true},
    '已发布到数据集，站点草稿，审阅状态“evengreen”（编辑台不认识）：网站不会公开它。',
    'Published in the dataset, a site draft, review status “evengreen” (unknown here): the site keeps it back.',
  ],
])('%s, %j', (place, change, chinese, english) => {
  expect(stands(place, change).sentence).toEqual({'zh-Hans': chinese, 'en-US': english})
})

describe('contradictions', () => {
  test.each<[keyof typeof PLACES, ReviewPost, string[]]>([
    ['published', {status: 'evergreen'}, []],
    ['changed', {status: 'evergreen'}, []],
    ['published', {status: 'evergreen', draft: undefined}, []],
    ['published', {status: 'evergreen', exclude: true}, []],
    ['published', {status: 'evergreen', draft: true}, ['flag-overruled']],
    ['draft', {status: 'evergreen'}, ['finished-but-unpublished']],
    ['draft', {status: 'evergreen', draft: true}, ['flag-overruled', 'finished-but-unpublished']],
    ['published', {status: 'archived'}, ['resting-but-shown']],
    ['published', {status: 'archived', draft: true}, []],
    ['published', {status: 'archived', exclude: true}, []],
    ['draft', {status: 'archived'}, []],
    ['published', {status: 'draft'}, []],
    ['draft', {status: 'inbox', draft: true}, []],
    ['draft', {status: 'evengreen', draft: true}, ['status-unknown']],
    ['draft', {status: undefined}, ['status-missing']],
    ['draft', {status: 7}, ['status-missing']],
  ])('%s, %j: %j', (place, change, codes) => {
    expect(stands(place, change).contradictions.map(({code}) => code)).toEqual(codes)
  })

  test.each<[ReviewPost, ReviewPost]>([
    [{status: 'evergreen', draft: true}, {draft: false}],
    [{status: 'archived'}, {exclude: true}],
    [{status: 'evengreen'}, {status: 'evergreen'}],
    [{status: '待定'}, {status: 'inbox'}],
    [{status: undefined}, {status: 'inbox'}],
  ])('the way out of %j is to set %j, and leads out', (change, set) => {
    const [contradiction] = stands('published', change).contradictions
    expect(contradiction?.wayOut).toMatchObject({kind: 'patch', set})
    expect(stands('published', {...change, ...set}).contradictions).toEqual([])
  })

  test('a misspelt status is told with what was meant', () => {
    expect(stands('published', {status: 'evengreen'}).contradictions).toEqual([
      {
        code: 'status-unknown',
        level: 'warning',
        message: {
          'zh-Hans': '编辑台不认识审阅状态“evengreen”：是不是“evergreen”？',
          'en-US': 'The desk knows no review status “evengreen”: did you mean “evergreen”?',
        },
        path: ['status'],
        wayOut: {
          kind: 'patch',
          title: {'zh-Hans': '改为“常青”', 'en-US': 'Set it to “Evergreen”'},
          set: {status: 'evergreen'},
        },
      },
    ])
  })

  test('a status that is like none is told with those that there are', () => {
    const messages = [undefined, '待定'].map(
      (status) => stands('draft', {status}).contradictions[0]?.message,
    )
    expect(messages).toEqual([
      {
        'zh-Hans': '文章没有审阅状态：选 inbox、draft、evergreen、archived 之一。',
        'en-US': 'The post has no review status: it is one of inbox, draft, evergreen, archived.',
      },
      {
        'zh-Hans': '编辑台不认识审阅状态“待定”：选 inbox、draft、evergreen、archived 之一。',
        'en-US':
          'The desk knows no review status “待定”: it is one of inbox, draft, evergreen, archived.',
      },
    ])
  })

  test('a finished post out of the site’s reach is to be published', () => {
    const [contradiction] = stands('draft', {status: 'evergreen'}).contradictions
    expect(contradiction?.wayOut).toEqual({
      kind: 'publish',
      title: {'zh-Hans': '发布到数据集', 'en-US': 'Publish it in the dataset'},
    })
  })
})
