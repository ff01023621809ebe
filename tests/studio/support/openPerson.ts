import type {Browser, Page} from 'playwright-core'
import {watchPage, type PageWatch} from '../../support/watchPage.ts'

export interface Person {
  readonly page: Page
  readonly watch: PageWatch
}

/** How long one step may take on a machine that is busy with other things. */
const PATIENCE_MS = 120_000

/** Somebody at a browser of their own: two people share nothing but the lake. */
export async function openPerson(browser: Browser): Promise<Person> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}})
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  return {page, watch: watchPage(page)}
}
