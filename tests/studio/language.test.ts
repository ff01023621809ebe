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
