import {expect, test} from 'vitest'
import {TURNING_POINT} from './support/gardenDesk.ts'
import {openedForm, postPath} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const {desk, newPerson} = useGardenDesk()

test('one click changes the language of the form, and keeps what was typed just before', async () => {
  const {page, watch} = await newPerson()
  await desk().signIn(page, 'editor', postPath(TURNING_POINT))
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
