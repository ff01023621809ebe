import type {SanityClient} from '@sanity/client'
import {validateDocument} from 'sanity'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {DeskLanguage} from '../../codec/frontMatter/table.ts'
import type {RunningLake} from '../../lake/startLake.ts'
import {startLake} from '../../lake/startLake.ts'
import {compile} from './testDesk.ts'
import {clientOf} from '../lake/support/useLake.ts'

let lake: RunningLake
let client: SanityClient

beforeAll(async () => {
  lake = await startLake({port: 0, dataDirectory: {memory: true}, allowedOrigins: []})
  client = clientOf(lake, 'administrator')
})

afterAll(() => lake.close())

const schema = compile()

/** What the Studio tells an editor about a document, as "level field: message". */
async function findings(document: object, language: DeskLanguage = 'en-US') {
  const found = await validateDocument({
    document: {
      _id: 'drafts.tested',
      _type: 'post',
      _rev: '1',
      _createdAt: '2026-03-01T00:00:00Z',
      _updatedAt: '2026-03-01T00:00:00Z',
      ...document,
    },
    getDocumentExists: async () => true,
    workspace: {
      schema,
      getClient: (options) => client.withConfig(options),
      i18n: {
        currentLocale: {id: language},
        loadNamespaces: async () => {},
        // The brand of i18next's type has no value that could be given here.
        t: ((key: string) => key) as never,
      },
    },
  })
  return found.map(({level, path, message}) => `${level} ${path.join('.')}: ${message}`).toSorted()
}

const post = {
  title: '卡尼访华',
  slug: {_type: 'slug', current: 'ka-ni-fang-hua'},
  date: '2026-01-16',
  status: 'inbox',
  draft: true,
}

test('a post with what it needs has no findings', async () => {
  expect(await findings(post)).toEqual([])
})

test('an empty post is told what to fill in, in English', async () => {
  expect(await findings({})).toEqual([
    'error date: Fill in “Date”: a post can’t be published without it.',
    'error slug: Press “Generate”, or write a slug of your own.',
    'error status: Choose the review status: Inbox / Drafting / Evergreen / Archived.',
    'error title: Fill in “Title”: a post can’t be published without it.',
  ])
})

test('and in Chinese', async () => {
  expect(await findings({}, 'zh-Hans')).toEqual([
    'error date: 填写“日期”：没有它文章不能发布。',
    'error slug: 点“生成”，或者自己写一个网址名。',
    'error status: 为“审阅状态”选一个：收件箱 / 撰写中 / 常青 / 已归档。',
    'error title: 填写“标题”：没有它文章不能发布。',
  ])
})

test('values that a garden got wrong are told by what to do', async () => {
  const wrong = {
    ...post,
    status: 'evengreen',
    date: '2026-02-30',
    source: 'youtube.com/watch',
    slug: {_type: 'slug', current: 'ka ni'},
    people: [
      {_type: 'reference', _key: 'a', _ref: 'person-mark-carney'},
      {_type: 'reference', _key: 'b', _ref: 'person-mark-carney'},
    ],
  }
  expect(await findings(wrong)).toEqual([
    'error date: Write a calendar day such as 2026-01-31, without a time.',
    'error people.[object Object]: The same one stands there twice: remove one.',
    'error people.[object Object]: The same one stands there twice: remove one.',
    'error slug: A slug has no spaces and none of / ? # %.',
    'error source: Write the whole URL, starting with http:// or https://.',
    'error status: Choose the review status: Inbox / Drafting / Evergreen / Archived.',
  ])
})

test('an entity with two names in one language and a wrong identifier is told so', async () => {
  const person = {
    _type: 'person',
    name: 'Mark Carney ',
    slug: {_type: 'slug', current: 'mark-carney'},
    names: [
      {_type: 'localizedName', _key: 'a', language: 'en', name: 'Mark Carney'},
      {_type: 'localizedName', _key: 'b', language: 'en', name: 'Carney'},
    ],
    aliases: ['Mark Carney '],
    externalIds: [{_type: 'externalId', _key: 'a', scheme: 'wikidata', value: '3099714'}],
  }
  expect(await findings(person)).toEqual([
    'error externalIds.[object Object].value: A Wikidata identifier is Q and digits, for example Q3099714.',
    'error names: “en” has two names: keep the proper one and move the others to the aliases.',
    'warning aliases: The canonical name needs no alias: remove it.',
    'warning name: Remove the spaces around the name.',
  ])
})

test('a link that runs code is refused', async () => {
  const block = {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    children: [{_type: 'span', _key: 'b', text: 'here', marks: ['c']}],
    markDefs: [{_type: 'link', _key: 'c', href: 'javascript:alert(1)'}],
  }
  const [finding] = await findings({...post, body: [block]})
  expect(finding).toMatch(/Such an address runs code in the reader’s browser: use a URL\.$/)
})
