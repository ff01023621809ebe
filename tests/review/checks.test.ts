import {describe, expect, test} from 'vitest'
import type {ReviewPost, ReviewCheckName, ReviewFacts} from '../../review/index.ts'
import {REVIEW_CHECK_NAMES, createReviewChecks, defaultReviewConfig} from '../../review/index.ts'
import {goodPost, noFacts} from './support/posts.ts'

const checks = createReviewChecks()

function run(
  name: ReviewCheckName,
  change: ReviewPost = {},
  facts: Partial<ReviewFacts> = {},
  own = checks,
) {
  const {statuses} = defaultReviewConfig
  return own[name]({post: {...goodPost, ...change}, facts: {...noFacts, ...facts}, statuses})
}

const found = (...arguments_: Parameters<typeof run>) =>
  run(...arguments_).map(({level, code}) => `${level} ${code}`)

test.each(REVIEW_CHECK_NAMES)('a good post passes %s', (name) => {
  expect(run(name)).toEqual([])
})

describe('fields', () => {
  test.each<[ReviewCheckName, ReviewPost, string[]]>([
    ['title', {title: undefined}, ['error title-missing']],
    ['title', {title: '  '}, ['error title-missing']],
    ['title', {title: 7}, ['error title-missing']],
    ['title', {title: '冷'.repeat(80)}, []],
    ['title', {title: '𠀀'.repeat(80)}, []],
    ['title', {title: '冷'.repeat(81)}, ['warning title-long']],
    ['date', {date: undefined}, ['error date-missing']],
    ['date', {date: '2026-02-30'}, ['error date-malformed']],
    ['date', {date: '2026-01-01T00:00:00Z'}, ['error date-malformed']],
    ['date', {date: '2026-03-01'}, []],
    ['date', {date: '2026-03-02'}, ['error date-in-future']],
    ['summary', {summary: ''}, ['error summary-missing']],
    ['summary', {summary: '太短了。'}, ['warning summary-short']],
    ['summary', {summary: '冷'.repeat(300)}, []],
    ['summary', {summary: '冷'.repeat(301)}, ['warning summary-long']],
    ['source', {source: undefined}, ['warning source-missing']],
    ['source', {source: 'youtube.com/watch'}, ['error source-malformed']],
    ['source', {source: 'https://'}, ['error source-malformed']],
    ['source', {source: 'https://a b.c'}, ['error source-malformed']],
    ['source', {source: 'ftp://example.org'}, ['error source-malformed']],
    ['source', {source: 'HTTPS://example.org/新闻'}, []],
  ])('%s of %j: %j', (name, change, expected) => {
    expect(found(name, change)).toEqual(expected)
  })

  test('a site has limits of its own', () => {
    const own = createReviewChecks({title: 4, summary: {least: 1, most: 2}})
    expect(found('title', {title: 'NATO'}, {}, own)).toEqual([])
    expect(found('title', {title: 'NATO?'}, {}, own)).toEqual(['warning title-long'])
    expect(found('summary', {summary: 'abc'}, {}, own)).toEqual(['warning summary-long'])
  })
})

describe('names', () => {
  test('a post names somebody in a field or in the body', () => {
    const mention = paragraph('卡尼', {_type: 'mention', entity: {_ref: 'person-mark-carney'}})
    expect(found('entities', {people: []})).toEqual(['warning no-entity'])
    expect(found('entities', {people: [], media: [{_ref: 'work-ft'}]})).toEqual([])
    expect(found('entities', {people: [], body: [mention]})).toEqual([])
    const own = createReviewChecks({entityFields: ['places']})
    expect(found('entities', {}, {}, own)).toEqual(['warning no-entity'])
  })

  test('each name without a document is told', () => {
    const unresolvedNames = [{field: 'companies', name: 'Deep Seek'}]
    expect(run('names', {}, {unresolvedNames})).toEqual([
      {
        code: 'name-unresolved',
        level: 'warning',
        message: {
          'zh-Hans': '“Deep Seek”没有对应的条目：选一个已有的，或者新建。',
          'en-US': '“Deep Seek” has no document: choose one that exists, or create it.',
        },
        path: ['companies'],
      },
    ])
  })

  test('each term leads to a concept with a definition', () => {
    const body = [
      paragraph('冷战', {_type: 'glossaryTerm', concept: {_ref: 'concept-cold-war'}}),
      paragraph('缓和', {_type: 'glossaryTerm'}),
    ]
    expect(run('terms', {body}, {undefinedConcepts: ['concept-cold-war']})).toEqual([
      {
        code: 'term-undefined',
        level: 'error',
        message: {
          'zh-Hans': '术语“冷战”还没有定义：在术语表里写一句。',
          'en-US': 'The term “冷战” has no definition yet: write one in its concept.',
        },
        path: ['body', {_key: '冷战'}, 'markDefs', {_key: 'm'}],
      },
      {
        code: 'term-without-concept',
        level: 'error',
        message: {
          'zh-Hans': '术语“缓和”没有指到术语表：选它的条目，或者去掉标注。',
          'en-US': 'The term “缓和” leads to no concept: choose its concept, or remove the mark.',
        },
        path: ['body', {_key: '缓和'}, 'markDefs', {_key: 'm'}],
      },
    ])
    expect(found('terms', {body: body.slice(0, 1)})).toEqual([])
  })
})

describe('body', () => {
  const divider = {_type: 'divider', _key: 'd'}
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['error body-empty']],
    ['something else', 'text', ['error body-empty']],
    ['a divider', [divider], ['error body-empty']],
    ['spaces', [paragraph('  ')], ['error body-empty']],
    ['an empty original', [{_type: 'originalText', content: []}], ['error body-empty']],
    ['an original', [{_type: 'originalText', content: [paragraph('Hello')]}], []],
    ['an inline object', [{_type: 'block', children: [{_type: 'rawInline'}]}], []],
    ['a figure', [{_type: 'figure', alt: 'x'}], []],
  ])('of %s: %j', (_, body, expected) => {
    expect(found('body', {body})).toEqual(expected)
  })

  test('a page of one’s own that is missing weighs more than somebody else’s', () => {
    const hrefs = ['/notes/apec/', 'https://example.org/gone', '//example.org/gone', 'mailto:a@b.c']
    const links = hrefs.map((href) => paragraph(href, {_type: 'link', href}))
    const body = [...links, paragraph('here', {_type: 'link'})]
    expect(found('links', {body})).toEqual(['error link-missing'])
    expect(found('links', {body}, {brokenLinks: hrefs})).toEqual([
      'error link-broken',
      'warning link-broken',
      'warning link-broken',
      'warning link-broken',
      'error link-missing',
    ])
  })

  test('links inside of an original are found too', () => {
    const content = [paragraph('here', {_type: 'link', href: '/gone/'})]
    const body = [{_type: 'originalText', _key: 'o', content}]
    expect(run('links', {body}, {brokenLinks: ['/gone/']}).map(({path}) => path)).toEqual([
      ['body', {_key: 'o'}, 'content', {_key: 'here'}, 'markDefs', {_key: 'm'}],
    ])
  })

  test('an image says what it shows', () => {
    const body = [
      {_type: 'figure', _key: 'a', alt: ' '},
      {_type: 'figure', _key: 'b', alt: '握手'},
    ]
    expect(run('images', {body})).toEqual([
      {
        code: 'image-without-text',
        level: 'warning',
        message: {
          'zh-Hans': '这张图没有替代文字：写一句图里是什么，读屏软件要用。',
          'en-US': 'This image has no alternative text: say what it shows; screen readers need it.',
        },
        path: ['body', {_key: 'a'}, 'alt'],
      },
    ])
  })
})

test('axes that disagree are warnings', () => {
  expect(found('axes', {status: 'archived'})).toEqual(['warning axes-disagree'])
})

function paragraph(text: string, annotation?: ReviewPost): ReviewPost {
  return {
    _type: 'block',
    _key: text,
    children: [{_type: 'span', _key: 's', text, marks: annotation ? ['m'] : []}],
    markDefs: annotation ? [{...annotation, _key: 'm'}] : [],
  }
}
