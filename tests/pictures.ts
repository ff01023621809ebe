/**
 * `npm run pictures`: takes the README's pictures of the desk, in both languages, into
 * `docs/images/`, and the same at a narrow width into `tests/output/`, to be looked at. Names behind it
 * (`npm run pictures review step`) take those alone.
 */
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {postIdOf} from '../codec/documents/ids.ts'
import type {RoleName} from '../lake/access/roles.ts'
import {entityId} from '../names/entityId.ts'
import {openGardenDesk, TURNING_POINT} from './studio/support/gardenDesk.ts'
import {openPerson} from './studio/support/openPerson.ts'
import {launchBrowser} from './support/browser.ts'

const ROOT = join(import.meta.dirname, '..')
const WIDTHS = [
  {folder: join(ROOT, 'docs/images'), viewport: {width: 1280, height: 800}},
  {folder: join(ROOT, 'tests/output/narrow'), viewport: {width: 400, height: 800}},
]

interface View {
  readonly name: string
  readonly path: string
  /** A selector of what has to be there. */
  readonly ready: string
  /** What somebody does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>
}

const carney = entityId('person', 'Mark Carney')
const VIEWS: readonly (readonly [RoleName, readonly View[]])[] = [
  [
    'editor',
    [
      {name: 'start', path: '/structure', ready: '[data-testid="structure-tool-list-pane"]'},
      {name: 'list', path: '/structure/posts', ready: '[data-testid="document-list-pane"] a'},
      {name: 'post', path: `/structure/posts;${TURNING_POINT}`, ready: '[data-testid="form-view"]'},
      {name: 'person', path: `/structure/person;${carney}`, ready: '[data-testid="form-view"]'},
    ],
  ],
  [
    'reviewer',
    [
      {
        name: 'review',
        path: '/review',
        ready: '[data-testid="desk-row"]',
        act: async (page) => page.getByTestId('desk-row').first().click(),
      },
      {
        name: 'step',
        path: '/review',
        ready: '[data-testid="desk-row"]',
        async act(page) {
          await page.getByTestId('desk-row').first().click()
          await page.getByTestId('desk-step-makeEvergreen').click()
        },
      },
      {
        name: 'retag',
        path: '/review?review%5Bview%5D=all',
        ready: '[data-testid="desk-row"]',
        async act(page) {
          await page.getByTestId('desk-list').focus()
          await page.keyboard.press('Control+a')
          await page.getByTestId('desk-bulk-edit').click()
          await page.getByTestId('desk-edit-field').selectOption('tags')
          await page.getByRole('dialog').getByRole('combobox').last().pressSequentially('trade')
          await page.locator('[data-testid^=name-option-tag]').first().click()
        },
      },
    ],
  ],
]

const wanted = process.argv.slice(2)
const [desk, browser] = await Promise.all([openGardenDesk(), launchBrowser()])
try {
  await sendSome()
  for (const [role, views] of VIEWS) {
    const some = views.filter(({name}) => wanted.length === 0 || wanted.includes(name))
    if (some.length === 0) continue
    const {page} = await openPerson(browser)
    await desk.signIn(page, role, '/structure')
    await takePictures(page, 'zh-Hans', some)
    await page.setViewportSize({width: 1440, height: 900})
    // No dialog is over the button.
    await page.goto(desk.studio.url)
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', {name: 'English (US)'}).click(),
    ])
    await takePictures(page, 'en-US', some)
  }
} finally {
  await browser.close()
  await desk.close()
}

/** Three posts that an editor sent, one of them to the reviewer. */
async function sendSome(): Promise<void> {
  const client = desk.client('administrator')
  const transaction = client.transaction()
  for (const [name, day, fields] of [
    ['notes/before-reading-values.md', '2026-08-03', {assignedTo: 'pReviewer'}],
    ['notes/tariff-toolbox.md', '2026-08-05', {}],
    ['notes/cars-for-canola.md', '2026-08-06', {}],
  ] as const) {
    const id = postIdOf(name)
    const sent = {
      _key: 'sent',
      _type: 'reviewRecord',
      transition: 'send',
      by: 'pEditor',
      at: `${day}T09:00:00+08:00`,
      from: 'draft',
      to: 'draft',
      revision: (await client.getDocument(id))?._rev,
    }
    transaction.patch(id, {set: {...fields, reviews: [sent]}})
  }
  await transaction.commit()
}

async function takePictures(page: Page, language: string, views: readonly View[]): Promise<void> {
  for (const {folder, viewport} of WIDTHS) {
    mkdirSync(folder, {recursive: true})
    await page.setViewportSize(viewport)
    for (const {name, path, ready, act} of views) {
      await page.goto(`${desk.studio.url}${path}`)
      await page.locator(ready).first().waitFor()
      await settle(page)
      if (act) {
        await act(page)
        await settle(page)
      }
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
