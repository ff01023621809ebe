import {once} from 'node:events'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {get} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createPreviewSecret} from '@sanity/preview-url-secret/create-secret'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createSite} from '../../site/build/createSite.ts'
import {type RunningPreview, startPreview} from '../../site/preview/startPreview.ts'
import {readSettings} from '../../site/settings.ts'
import {useGarden} from '../queries/support/useGarden.ts'
import {attribute, parsedPage} from './support/parsedPage.ts'

// Somebody edits a small garden and looks at it from the Studio. Tests go on from one another.
const {site: reader, preview: drafts} = useGarden()
const editor = () => drafts().withConfig({perspective: 'raw'})
const STUDIO = 'http://localhost:3333'

let preview: RunningPreview
const faults: unknown[] = []

beforeAll(async () => {
  preview = await startPreview({
    client: drafts(),
    settings: readSettings({}),
    readImage: async () => undefined,
    port: 0,
    onError: (error) => faults.push(error),
  })
})
afterAll(() => preview.close())

/** Asks as a Studio does that opens its preview. */
async function entrance(studio: string, path: string, perspective = 'drafts'): Promise<Response> {
  const {secret} = await createPreviewSecret(editor(), 'sanity/presentation', studio)
  const url = new URL(`${preview.url}.preview/enable`)
  url.searchParams.set('sanity-preview-secret', secret)
  url.searchParams.set('sanity-preview-perspective', perspective)
  url.searchParams.set('sanity-preview-pathname', path)
  return fetch(url, {redirect: 'manual'})
}

/** The cookie of somebody whom a Studio sent. */
async function session(perspective?: string): Promise<string> {
  const response = await entrance(`${STUDIO}/presentation`, '/', perspective)
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function page(path: string, cookie: string): Promise<[status: number, html: string]> {
  const response = await fetch(preview.url + path, {headers: {cookie}})
  return [response.status, await response.text()]
}

test('a Studio of this machine is let in, to the page that it asks for', async () => {
  const response = await entrance(`${STUDIO}/presentation`, '/posts/beijing/?sanity=1')
  expect([response.status, response.headers.get('location')]).toEqual([302, '/posts/beijing/'])
  const {port} = new URL(preview.url)
  expect(response.headers.get('set-cookie')?.replace(/=[\w-]+\.[\w-]+;/, '=…;')).toBe(
    `dateline-preview-${port}=…; Path=/; Max-Age=86400; HttpOnly; SameSite=Strict`,
  )
  const cookie = await session()
  const answer = await fetch(preview.url, {headers: {cookie}})
  expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors ${STUDIO}`)
})

test('nobody else is: no page, no list, no stream, and no hint of a draft', async () => {
  for (const path of ['', 'posts/beijing/', 'search/posts-1.json', '.preview/changes']) {
    const [status, html] = await page(path, '')
    expect([path, status, html.includes('预览从编辑台打开')]).toEqual([path, 403, true])
  }
  const [status] = await page('', `dateline-preview-${new URL(preview.url).port}=e30.AAAA`)
  expect(status).toBe(403)
  expect((await fetch(`${preview.url}.preview/enable`)).status).toBe(403)
  const wrong = `${preview.url}.preview/enable?sanity-preview-secret=guess`
  expect((await fetch(wrong)).status).toBe(403)
  expect((await entrance('https://studio.example/', '/')).status).toBe(403)
  const [answer] = await once(get(preview.url, {headers: {host: 'evil.example'}}), 'response')
  expect(answer).toMatchObject({statusCode: 403})
})

test('a redirect leads nowhere else', async () => {
  const response = await entrance(STUDIO, 'https://a.example//b.example//evil.example/')
  expect(response.headers.get('location')).toBe('/evil.example/')
})

test('drafts are in the preview, and not a letter of them on the built site', async () => {
  const before = await builtSite()
  await editor()
    .transaction()
    .createOrReplace({
      _id: 'drafts.post-beijing',
      _type: 'post',
      title: '尚未发布的题目',
      slug: {_type: 'slug', current: 'beijing'},
      date: '2026-01-16',
      status: 'evergreen',
      body: [
        {
          _type: 'block',
          _key: 'draftkey0001',
          style: 'normal',
          markDefs: [],
          children: [{_type: 'span', _key: 's', text: '尚未发布的一段', marks: []}],
        },
      ],
    })
    .create({
      _id: 'drafts.post-only-a-draft',
      _type: 'post',
      title: '尚未发布的文章',
      slug: {_type: 'slug', current: 'only-a-draft'},
      date: '2026-01-17',
      status: 'evergreen',
    })
    .commit()

  const cookie = await session()
  const [, beijing] = await page('posts/beijing/', cookie)
  expect(beijing).toContain('尚未发布的题目')
  expect(beijing).toContain('尚未发布的一段')
  expect(await page('posts/only-a-draft/', cookie)).toEqual([
    200,
    expect.stringContaining('尚未发布的文章'),
  ])
  expect((await page('', cookie))[1]).toContain('尚未发布的文章')

  const after = await builtSite()
  expect(after).toEqual(before)
  for (const [path, content] of after) {
    expect([path, /尚未发布|only-a-draft|data-sanity|\.preview/.exec(content)]).toEqual([
      path,
      null,
    ])
  }
})

test('in the perspective of readers the preview shows what they see', async () => {
  const cookie = await session('published')
  expect((await page('posts/beijing/', cookie))[1]).not.toContain('尚未发布')
  expect((await page('posts/only-a-draft/', cookie))[0]).toBe(404)
})

test('titles, blocks and names say where their fields are', async () => {
  const [, html] = await page('posts/gyeongju/', await session())
  expect(html).toContain(
    '<a href="/people/xi/" data-sanity="id=person-xi;type=person;path=names;base=%2F">习近平</a>',
  )
  const [beforeFooter = ''] = html.split('<footer>')
  const marked = parsedPage(beforeFooter).elements.flatMap((element) => {
    const target = attribute(element, 'data-sanity')
    return target === undefined ? [] : [`${element.tagName} ${target}`]
  })
  expect(marked).toEqual([
    'a id=area-geopolitics;type=area;path=names;base=%2F',
    'a id=category-diplomacy;type=category;path=name;base=%2F',
    'h1 id=post-gyeongju;type=post;path=title;base=%2F',
    'a id=organization-apec;type=organization;path=name;base=%2F',
    'p id=post-gyeongju;type=post;path=summary;base=%2F',
    'p id=post-gyeongju;type=post;path=body:a;base=%2F',
    'p id=post-gyeongju;type=post;path=body:b;base=%2F',
    'p id=post-gyeongju;type=post;path=body:c;base=%2F',
    'p id=post-gyeongju;type=post;path=body:d;base=%2F',
    'figure id=post-gyeongju;type=post;path=body:e;base=%2F',
    'details id=post-gyeongju;type=post;path=body:f;base=%2F',
    'p id=post-gyeongju;type=post;path=body:f.content:g;base=%2F',
    'p id=post-gyeongju;type=post;path=insight;base=%2F',
  ])
})

test('whoever has a page open hears of drafts as well', async () => {
  const cookie = await session()
  const stream = await fetch(`${preview.url}.preview/changes`, {headers: {cookie}})
  const chunks = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  await chunks?.read()
  await editor().patch('drafts.post-beijing').set({summary: '又改了'}).commit()
  const {value} = (await chunks?.read()) ?? {}
  await chunks?.cancel()
  expect(value).toBe('data: []\n\n')
  expect((await page('posts/beijing/', cookie))[1]).toContain('又改了')
})

test('a page that gets another address is found from where it was', async () => {
  const cookie = await session()
  expect((await page('posts/only-a-draft/', cookie))[0]).toBe(200)
  const slug = {_type: 'slug', current: '一篇草稿'}
  await editor().patch('drafts.post-only-a-draft').set({slug}).commit()
  const answer = await fetch(`${preview.url}posts/only-a-draft/`, {
    headers: {cookie},
    redirect: 'manual',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([
    302,
    `/posts/${encodeURIComponent('一篇草稿')}/`,
  ])
  expect((await page(encodeURI('posts/一篇草稿/'), cookie))[0]).toBe(200)
  expect((await page('posts/%E4%/', cookie))[0]).toBe(404)
})

test('the overlay is one script of our own', async () => {
  const [status, script] = await page('.preview/overlay.js', '')
  expect([status, script.includes('visual-editing/focus')]).toEqual([200, true])
})

test('nothing of it failed', () => {
  expect(faults).toEqual([])
})

/** A site as `npm run site` builds it, by file. */
async function builtSite(): Promise<Map<string, string>> {
  const output = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  try {
    const settings = readSettings({})
    await createSite({
      client: reader(),
      settings,
      output,
      readImage: async () => undefined,
    }).build()
    return new Map(
      readdirSync(output, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(output.length), readFileSync(path, 'utf8')] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  } finally {
    rmSync(output, {recursive: true})
  }
}
