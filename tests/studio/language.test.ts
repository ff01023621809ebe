import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from '../support/browser.ts'
import type {GardenDesk} from './support/gardenDesk.ts'
import {openGardenDesk, TURNING_POINT} from './support/gardenDesk.ts'
import {openPerson} from './support/openPerson.ts'
import {openedForm, postPath} from './support/postForm.ts'

let desk: GardenDesk
let browser: Browser

beforeAll(async () => {
  ;[desk, browser] = await Promise.all([openGardenDesk(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

test('one click changes the language of the form, and keeps what was typed just before', async () => {
  const {page, watch} = await openPerson(browser)
  await desk.signIn(page, 'editor', postPath(TURNING_POINT))
  const form = await openedForm(page)
  expect(await form.field('title').textContent()).toContain('标题')
  const before = await form.title()

  await form.titleInput.focus()
  await page.keyboard.press('End')
  await page.keyboard.insertText('（续）')
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', {name: 'English (US)'}).click()
  await reloaded

  const english = await openedForm(page)
  expect(await english.field('title').textContent()).toContain('Title')
  expect(await english.title()).toBe(`${before}（续）`)
  expect(watch.foreignRequests).toEqual([])
})

test('a post that is started from a list begins with what the list is about', async () => {
  const {page, watch} = await openPerson(browser)
  const area = await desk
    .client('editor')
    .fetch<string>('*[_type == "area" && name == $name][0]._id', {name: 'society-systems'})
  await desk.signIn(page, 'editor', `/structure/by-area;${area}`)
  // The first is that of the list of areas.
  await page.getByTestId('action-intent-button').nth(1).click()
  const form = await openedForm(page)
  await form.titleInput.fill('曾庆红与重庆')
  await form.field('slug').getByRole('button', {name: '生成'}).click()

  await expect
    .poll(() =>
      desk
        .client('editor')
        .withConfig({perspective: 'raw'})
        .fetch(
          '*[_type == "post" && title == $title][0]{"slug": slug.current, status, draft, "area": area->name}',
          {title: '曾庆红与重庆'},
        ),
    )
    .toEqual({
      slug: 'zeng-qing-hong-yu-chong-qing',
      status: 'inbox',
      draft: true,
      area: 'society-systems',
    })
  expect(watch).toEqual({errors: [], foreignRequests: [], failedResponses: []})
})
