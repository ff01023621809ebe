/**
 * `npm run pictures`: takes the README's pictures of the desk, in both languages, into
 * `docs/images/`, and the same at a narrow width into `tests/output/`, to be looked at.
 */
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {entityId} from '../names/entityId.ts'
import {openGardenDesk, TURNING_POINT} from './studio/support/gardenDesk.ts'
import {openPerson} from './studio/support/openPerson.ts'
import {launchBrowser} from './support/browser.ts'

const ROOT = join(import.meta.dirname, '..')
const WIDTHS = [
  {folder: join(ROOT, 'docs/images'), viewport: {width: 1280, height: 800}},
  {folder: join(ROOT, 'tests/output/narrow'), viewport: {width: 400, height: 800}},
]

const carney = entityId('person', 'Mark Carney')
const VIEWS = [
  {name: 'start', path: '/structure', ready: '[data-testid="structure-tool-list-pane"]'},
  {name: 'list', path: '/structure/posts', ready: '[data-testid="document-list-pane"] a'},
  {name: 'post', path: `/structure/posts;${TURNING_POINT}`, ready: '[data-testid="form-view"]'},
  {name: 'person', path: `/structure/person;${carney}`, ready: '[data-testid="form-view"]'},
]

const [desk, browser] = await Promise.all([openGardenDesk(), launchBrowser()])
try {
  const {page} = await openPerson(browser)
  await desk.signIn(page, 'editor', '/structure')
  await takePictures(page, 'zh-Hans')
  await page.setViewportSize({width: 1440, height: 900})
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', {name: 'English (US)'}).click(),
  ])
  await takePictures(page, 'en-US')
} finally {
  await browser.close()
  await desk.close()
}

async function takePictures(page: Page, language: string): Promise<void> {
  for (const {folder, viewport} of WIDTHS) {
    mkdirSync(folder, {recursive: true})
    await page.setViewportSize(viewport)
    for (const {name, path, ready} of VIEWS) {
      await page.goto(`${desk.studio.url}${path}`)
      await page.locator(ready).first().waitFor()
      await settle(page)
      await page.screenshot({path: join(folder, `${name}.${language}.png`)})
    }
  }
}

/** Waits until nothing is fetched and the picture stays the same. */
async function settle(page: Page): Promise<void> {
  let before: Buffer | undefined
  for (;;) {
    await page.waitForTimeout(700)
    const now = await page.screenshot()
    if (before !== undefined && now.equals(before)) return
    before = now
  }
}
