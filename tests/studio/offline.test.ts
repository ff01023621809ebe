import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from '../support/browser.ts'
import {openDesk, type TestDesk} from '../support/desk.ts'
import {watchPage} from '../support/watchPage.ts'

let desk: TestDesk
let browser: Browser

beforeAll(async () => {
  desk = await openDesk()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

test.each(['/structure', '/vision'])(
  'a Studio that is opened at %s asks no other host and logs no error',
  async (path) => {
    const page = await browser.newPage()
    const watch = watchPage(page)
    await desk.signIn(page, 'administrator', path)
    await page.waitForLoadState('load')
    expect(watch).toEqual({errors: [], foreignRequests: [], failedResponses: []})
  },
)

test('what the Studio would ask Sanity is answered in the page', async () => {
  const page = await browser.newPage()
  const watch = watchPage(page)
  await page.goto(desk.studio.url)
  const answers = await page.evaluate(async () => {
    const version = await fetch('https://sanity-cdn.com/v1/modules/sanity/latest/^6.0.0/t1')
    const report = await fetch('https://api.sanity.io/vX/intake/feedback', {method: 'POST'})
    return {version: await version.json(), report: report.status}
  })
  expect(answers).toEqual({
    version: {packageVersion: expect.any(String), latest: expect.any(String)},
    report: 403,
  })
  expect(watch.foreignRequests).toEqual([])
})

test('the browser itself holds back a request to another host', async () => {
  const page = await browser.newPage()
  await page.goto(desk.studio.url)
  const outcome = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      () => 'held back',
    ),
  )
  expect(outcome).toBe('held back')
})
