import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {FrameLocator, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createSite} from '../../site/build/createSite.ts'
import {openDataset, type SiteDataset} from '../../site/dataset/openDataset.ts'
import {type RunningPreview, startPreview} from '../../site/preview/startPreview.ts'
import {readSettings} from '../../site/settings.ts'
import {screenshot} from '../support/screenshot.ts'
import {openedForm} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

// The site of the samples beside the form, in the real Studio. Tests go on from one another.
const {desk, newPerson, watches} = useGardenDesk()
const settings = readSettings({})
const POST = '/posts/gyeongju-turning-point/'
const faults: unknown[] = []
let dataset: SiteDataset
let preview: RunningPreview | undefined
let page: Page
let site: FrameLocator

beforeAll(async () => {
  // As `npm run site:dev` finds it: by what the desk keeps in its data folder.
  dataset = await openDataset({}, desk().dataDirectory)
  ;({page} = await newPerson())
  site = page.frameLocator('iframe')
  await desk().signIn(page, 'editor', '/presentation')
})
afterAll(async () => {
  await preview?.close()
  await dataset.close()
})

test('while the site does not run, the preview says what starts it, and then opens by itself', async () => {
  await page.getByTestId('preview-not-running').getByText('npm run site:dev').waitFor()
  await screenshot(page, 'preview-not-running')
  if (dataset.drafts === undefined) throw new Error('The data folder has no token')
  preview = await startPreview({
    client: dataset.drafts,
    settings,
    readImage: dataset.readImage,
    port: desk().previewPort,
    onError: (error) => faults.push(error),
  })
  await site.getByRole('link', {name: '北京四日'}).waitFor()
  await page.getByText('这一页上的文档').waitFor()
  await screenshot(page, 'preview-home')
})

test('a click on a paragraph opens its block', async () => {
  await page.goto(`${desk().studio.url}/presentation?preview=${POST}`)
  const paragraph = site.locator('.body > p').nth(1)
  const text = await paragraph.innerText()
  const target = await paragraph.getAttribute('data-sanity')
  const key = /;path=body:(\w+);/.exec(target ?? '')?.[1]
  await openedForm(page)
  await paragraph.click()
  await page.waitForURL(({pathname}) =>
    decodeURIComponent(pathname).includes(`/body[_key=="${key}"]`),
  )
  await expect.poll(() => page.evaluate(SELECTED_BLOCK)).toBe(text)
  await screenshot(page, 'preview-block')
})

test('a click on the title opens its field, and what is written there stands on the page', async () => {
  await site.getByRole('heading', {level: 1}).click()
  const {titleInput} = await openedForm(page)
  await expect.poll(() => titleInput.evaluate((input) => input.matches(':focus'))).toBe(true)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('庆州以后')
  await site.getByRole('heading', {level: 1, name: '庆州以后'}).waitFor()
  await screenshot(page, 'preview-edited')
})

test('a new paragraph comes, and what was opened on the page stays open', async () => {
  const original = site.locator('details').first()
  await original.locator('summary').click()
  await original.and(site.locator('[open]')).waitFor()
  const client = desk().client('editor')
  const id = await client.fetch<string>('*[slug.current == $slug][0]._id', {slug: SLUG})
  const block = {
    _type: 'block',
    _key: 'added',
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: 'addeds0', text: '刚写下的一段。', marks: []}],
  }
  await client
    .patch(`drafts.${id.replace(/^drafts\./, '')}`)
    .insert('before', 'body[0]', [block])
    .commit()
  await site.getByText('刚写下的一段。').waitFor()
  expect(await original.getAttribute('open')).toBe('')
})

test('a click on a name opens its entry; with Alt held, links lead on', async () => {
  await site.locator('dl.names').getByRole('link', {name: '马克·卡尼'}).click()
  await page.waitForURL(({pathname}) => pathname.includes('/person/person-markcarney/'))
  await page.getByTestId('form-view').waitFor()
  await page.keyboard.down('Alt')
  await site.locator('dl.names').getByRole('link', {name: '马克·卡尼'}).click()
  await site.getByRole('heading', {level: 1, name: '马克·卡尼'}).waitFor()
  await page.keyboard.up('Alt')
  await page.waitForURL(({search}) => decodeURIComponent(search).includes('/people/mark-carney/'))
})

test('above the form stands where a post is on the site', async () => {
  await page.goto(`${desk().studio.url}/presentation?preview=${POST}`)
  await page.getByText('在站点的 11 页上').click()
  await page.getByText('/categories/geopolitics/').waitFor()
  await screenshot(page, 'preview-locations')
})

test('readers have none of it', async () => {
  const output = mkdtempSync(join(tmpdir(), 'dateline-site-'))
  try {
    await createSite({...dataset, settings, output}).build()
    const files = readdirSync(output, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    for (const file of files) {
      const traces = /庆州以后|刚写下的一段|data-sanity|\.preview/.exec(readFileSync(file, 'utf8'))
      expect([file, traces]).toEqual([file, null])
    }
    expect(files.length).toBeGreaterThan(50)
  } finally {
    rmSync(output, {recursive: true})
  }
})

test('in English, and on a narrow screen', async () => {
  await page.getByRole('button', {name: 'English (US)'}).click()
  await page.getByText('Used on 11 pages').waitFor()
  await site.getByRole('heading', {level: 1, name: '庆州以后'}).waitFor()
  await screenshot(page, 'preview-english')
  await page.setViewportSize({width: 400, height: 800})
  await screenshot(page, 'preview-narrow')
})

test('nothing of it failed or left the machine', () => {
  expect(faults).toEqual([])
  expect(desk().lake().unknownRequests).toEqual([])
  expect(
    watches.map(({foreignRequests, failedResponses}) => [foreignRequests, failedResponses]),
  ).toEqual([[[], []]])
})

const SLUG = 'gyeongju-turning-point'

const SELECTED_BLOCK =
  'document.getSelection()?.anchorNode?.parentElement?.closest("[data-pt-block]")?.innerText ?? ""'
