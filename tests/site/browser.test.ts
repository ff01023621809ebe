import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {AxeResults} from 'axe-core'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {useSampleGarden} from '../queries/support/useSampleGarden.ts'
import {launchBrowser} from '../support/browser.ts'
import {screenshot} from '../support/screenshot.ts'
import {serveSite} from './support/serveSite.ts'
import {useSite} from './support/useSite.ts'

// The site of the samples as readers open it.
const garden = useSampleGarden()
const {folder, files, read} = useSite(garden.site)

let browser: Browser
let served: {readonly url: string; close(): Promise<void>}
const faults: string[] = []

beforeAll(async () => {
  served = await serveSite(folder())
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const MAIN_PAGES = [
  ['home', '/'],
  ['post', '/posts/beijing-january-2026/'],
  ['figures', '/posts/trade-numbers-2024/'],
  ['speech', '/posts/start-here/'],
  ['person', '/people/mark-carney/'],
  ['tag', '/tags/trade-war/'],
  ['glossary', '/glossary/'],
  ['term', '/glossary/cold-war/'],
  ['names', '/names/'],
  ['people', '/people/'],
  ['search', '/search/?q=%E5%8D%A1%E5%B0%BC'],
  ['missing', '/no/such/page/'],
] as const

const WIDTHS = [360, 768, 1280]

test.each(MAIN_PAGES)('%s (%s): nothing is cut off, nobody shut out', async (name, path) => {
  const page = await open(path)
  await page.evaluate(AXE)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme})
    for (const width of WIDTHS) {
      await page.setViewportSize({width, height: 900})
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await screenshot(page, `site-${name}-${width}-${colorScheme}`)
    }
    const {violations}: AxeResults = await page.evaluate('axe.run()')
    const found = violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
    expect(found).toEqual([])
  }
  await page.close()
})

test('a reader finds a person by another name, and a post by a part of a word', async () => {
  const page = await open('/search/')
  await page.getByRole('searchbox').fill('carney')
  await page.getByRole('button').click()
  await page.getByRole('link', {name: '马克·卡尼', exact: true}).click()
  await page.getByRole('heading', {level: 1, name: '马克·卡尼'}).waitFor()

  await page.goto(`${served.url}/search/?q=${encodeURIComponent('记忆不存在')}`)
  await page.getByText('没有找到').waitFor()
  await page.getByRole('searchbox').fill('四日')
  await page.keyboard.press('Enter')
  await page.getByRole('link', {name: '北京四日'}).click()
  await page.getByRole('heading', {level: 1, name: '北京四日'}).waitFor()
  await page.close()
})

test('a reader moves from a post to a name and on, by the keyboard alone', async () => {
  const page = await open('/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', {level: 1, name: '从这里开始：给新编辑的一封信'}).waitFor()
  await page.close()
})

test('feeds and sitemap are well-formed XML', async () => {
  const page = await open('/')
  for (const path of files().filter((path) => path.endsWith('.xml'))) {
    const fault = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      return parsed.querySelector('parsererror')?.textContent ?? null
    }, read(path))
    expect([path, fault]).toEqual([path, null])
  }
  await page.close()
})

test('no page asked another host, or reported a fault', () => {
  expect(faults).toEqual([])
})

async function open(path: string): Promise<Page> {
  const page = await browser.newPage()
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url)) faults.push(`${path}: ${request.url()}`)
  })
  await page.goto(served.url + path)
  return page
}
