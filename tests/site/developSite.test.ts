import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {get} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {SiteChanges} from '../../site/build/createSite.ts'
import {type DevelopedSite, developSite} from '../../site/serve/developSite.ts'
import {readSettings} from '../../site/settings.ts'
import {useGarden} from '../queries/support/useGarden.ts'

// The site of a small garden that somebody edits meanwhile. Tests go on from one another.
const {site: reader, preview} = useGarden()
const editor = () => preview().withConfig({perspective: 'raw'})

let output: string
let site: DevelopedSite
let answer: (changes: SiteChanges) => void

beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  site = await developSite({
    client: reader(),
    settings: readSettings({}),
    output,
    port: 0,
    readImage: async () => undefined,
    onUpdate: (changes) => answer(changes),
    onError(error) {
      throw error
    },
  })
})
afterAll(async () => {
  await site.close()
  rmSync(output, {recursive: true})
})

/** What the site did upon a change. */
async function changesUpon(edit: () => Promise<unknown>) {
  const changes = new Promise<SiteChanges>((resolve) => (answer = resolve))
  await edit()
  const {written, removed} = await changes
  return {written, removed}
}

const setting = (id: string, fields: Record<string, unknown>) => () =>
  editor().patch(id).set(fields).commit()

const read = (path: string): string => readFileSync(join(output, path), 'utf8')

test('a new title: the post, and the pages which list it', async () => {
  expect(await changesUpon(setting('post-finance', {title: '财经一则'}))).toEqual({
    written: [
      'areas/finance/index.html',
      'feed.json',
      'feed.xml',
      'index.html',
      'organizations/deepseek/index.html',
      'people/xi/index.html',
      'posts/finance/index.html',
      'search/posts-1.json',
    ],
    removed: [],
  })
  expect(read('people/xi/index.html')).toContain('财经一则')
  expect(read('posts/finance/index.html')).toContain('<h1>财经一则</h1>')
})

test('a new text: the post and the feeds, and nothing else', async () => {
  const text = {'body[_key=="a"].children[0].text': '新的一段'}
  expect(await changesUpon(setting('post-finance', text))).toEqual({
    written: ['feed.json', 'feed.xml', 'posts/finance/index.html'],
    removed: [],
  })
})

test('another name in a post: its page comes, and the list that loses it changes', async () => {
  const names = {tags: [{_type: 'reference', _key: 'u', _ref: 'tag-unused'}], companies: []}
  expect(await changesUpon(setting('post-finance', names))).toEqual({
    written: [
      'areas/finance/index.html',
      'feed.json',
      'feed.xml',
      'index.html',
      'names/index.html',
      'organizations/index.html',
      'people/xi/index.html',
      'posts/finance/index.html',
      'search/names.json',
      'sitemap.xml',
      'tags/index.html',
      'tags/unused/index.html',
    ],
    removed: ['organizations/deepseek/index.html'],
  })
})

test('a renamed tag: every page that shows it, and a redirect from where it was', async () => {
  const slug = {_type: 'slug', current: 'used'}
  const renamed = {name: 'used', slug, formerSlugs: ['unused']}
  expect(await changesUpon(setting('tag-unused', renamed))).toEqual({
    written: [
      '_redirects',
      'areas/finance/index.html',
      'feed.json',
      'feed.xml',
      'index.html',
      'posts/finance/index.html',
      'search/names.json',
      'sitemap.xml',
      'tags/index.html',
      'tags/unused/index.html',
      'tags/used/index.html',
    ],
    removed: [],
  })
  expect(read('tags/unused/index.html')).toContain('url=/tags/used/')
})

test('a name that gets an address: its page comes as well', async () => {
  const people = [{_type: 'reference', _key: 'n', _ref: 'person-new'}]
  await changesUpon(() =>
    editor()
      .transaction()
      .create({_id: 'person-new', _type: 'person', name: '新来的人'})
      .patch('post-finance', (patch) => patch.set({people}))
      .commit(),
  )
  const slug = {_type: 'slug', current: 'new'}
  const {written} = await changesUpon(setting('person-new', {slug}))
  expect(written).toContain('people/new/index.html')
  expect(read('posts/finance/index.html')).toContain('href="/people/new/"')
  expect(read('people/new/index.html')).toContain('财经一则')
})

test('a post that goes: so does its page, and no list has it', async () => {
  const {written, removed} = await changesUpon(setting('post-finance', {status: 'draft'}))
  expect(removed).toEqual([
    'areas/finance/index.html',
    'people/new/index.html',
    'posts/finance/index.html',
    'tags/unused/index.html',
    'tags/used/index.html',
  ])
  for (const path of written) expect([path, read(path).includes('财经一则')]).toEqual([path, false])
})

test('what only a draft says brings no change, and is on no page', async () => {
  await editor().createOrReplace({
    _id: 'drafts.post-beijing',
    _type: 'post',
    title: '尚未发布的题目',
    slug: {_type: 'slug', current: 'beijing'},
    date: '2026-01-16',
    status: 'evergreen',
  })
  const {written} = await changesUpon(setting('post-archived', {summary: '另一篇'}))
  expect(written).toEqual([
    'feed.json',
    'feed.xml',
    'index.html',
    'posts/archived/index.html',
    'search/posts-1.json',
    'tags/canada/index.html',
  ])
  for (const path of [...written, 'posts/beijing/index.html', 'index.html']) {
    expect([path, read(path).includes('尚未发布的题目')]).toEqual([path, false])
  }
})

test('it is served to this machine, and to no page that calls it by another name', async () => {
  const page = await fetch(site.url)
  expect([page.status, (await page.text()).includes('EventSource')]).toEqual([200, true])
  expect((await fetch(`${site.url}no/such/page/`)).status).toBe(404)
  expect((await fetch(`${site.url}.dateline-site.json`)).status).toBe(404)
  expect((await fetch(`${site.url}..%2f..%2fetc/passwd`)).status).toBe(404)
  const [answer] = await once(get(site.url, {headers: {host: 'evil.example'}}), 'response')
  expect(answer).toMatchObject({statusCode: 403})
})

test('an open page is told that it changed', async () => {
  const stream = await fetch(`${site.url}.live`)
  const chunks = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  await chunks?.read()
  await changesUpon(setting('post-archived', {summary: '再一篇'}))
  const {value = ''} = (await chunks?.read()) ?? {}
  await chunks?.cancel()
  expect(JSON.parse(value.replace(/^data: /, ''))).toContain('posts/archived/index.html')
})
