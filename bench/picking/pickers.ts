import type {Browser, Locator, Page} from 'playwright-core'
import {signInLink} from '../../cli/desk/announce.ts'
import type {Side} from '../typing/openSides.ts'

/** Somebody who puts people into a post, and never hesitates. */
export interface Picker {
  readonly page: Page
  /** Puts them in by their names, which they copy from elsewhere; gives the number of their actions. */
  pick(names: readonly string[]): Promise<number>
}

/** Opens the post of a side at its names. */
export async function openPicker(browser: Browser, side: Side, token: string): Promise<Picker> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}})
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(signInLink(side.studio, token, `/structure/posts;${side.post}`))
  await page.getByTestId('group-tab-names').click()
  const people = page.getByTestId('field-people')
  await people.waitFor()
  const pick = side.name === 'bare' ? pickEach : pickAll
  return {
    page,
    async pick(names) {
      const hand = createHand(page)
      await pick(hand, people, names)
      return hand.actions()
    },
  }
}

/** At the desk: the whole list into the field, and Enter on the button that adds it. */
async function pickAll(hand: Hand, people: Locator, names: readonly string[]): Promise<void> {
  await hand.click(people.getByRole('combobox'))
  await hand.paste(names.join('\n'))
  await people.page().getByRole('dialog').locator('button:focus').waitFor()
  await hand.press('Enter')
}

/** In the Studio's own list of references: another item, its name, and the person that is found. */
async function pickEach(hand: Hand, people: Locator, names: readonly string[]): Promise<void> {
  const page = people.page()
  for (const name of names) {
    await hand.click(people.getByTestId('add-single-object-button'))
    await people.getByTestId('autocomplete').and(page.locator(':focus')).waitFor()
    await hand.paste(name)
    const found = page.getByTestId('autocomplete-popover').getByRole('option')
    await hand.click(found.getByText(name, {exact: true}).first())
  }
}

/** A hand that counts what it does. */
interface Hand {
  click(target: Locator): Promise<void>
  press(key: string): Promise<void>
  /** Pastes what was copied before; that is not counted. */
  paste(text: string): Promise<void>
  actions(): number
}

function createHand(page: Page): Hand {
  let actions = 0
  const press = async (key: string) => {
    actions += 1
    await page.keyboard.press(key)
  }
  return {
    press,
    async click(target) {
      actions += 1
      await target.click()
    },
    async paste(text) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await press('ControlOrMeta+V')
    },
    actions: () => actions,
  }
}
