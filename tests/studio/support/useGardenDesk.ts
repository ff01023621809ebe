import type {Browser} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'
import {launchBrowser} from '../../support/browser.ts'
import type {PageWatch} from '../../support/watchPage.ts'
import {openGardenDesk, type GardenDesk} from './gardenDesk.ts'
import {openPerson, type Person} from './openPerson.ts'

/**
 * A desk with the sample garden and a browser, for all tests of a file: open before the first, gone
 * after the last. Call it at the top of the file.
 */
export function useGardenDesk(): {
  readonly desk: () => GardenDesk
  /** Somebody at a browser of their own. */
  readonly newPerson: () => Promise<Person>
  /** What went wrong for each person, in the order in which they came. */
  readonly watches: readonly PageWatch[]
} {
  const watches: PageWatch[] = []
  let desk: GardenDesk | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    ;[desk, browser] = await Promise.all([openGardenDesk(), launchBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })
  return {
    desk: () => opened(desk),
    watches,
    async newPerson() {
      const person = await openPerson(opened(browser))
      watches.push(person.watch)
      return person
    },
  }
}

function opened<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The desk opens before the first test, not earlier')
  return thing
}
