import {expect, test} from 'vitest'
import {compose} from '../support/inputMethod.ts'
import {screenshot} from '../support/screenshot.ts'
import type {PageWatch} from '../support/watchPage.ts'
import {TURNING_POINT} from './support/gardenDesk.ts'
import {openedForm, postPath} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const OLD_TITLE = '庆州四十分钟：一个“转折点”由什么构成'
const NEW_TITLE = `${OLD_TITLE}，以及冷战`
const CLEAN: PageWatch = {errors: [], foreignRequests: [], failedResponses: []}

const {desk, newPerson, watches} = useGardenDesk()

test('an editor changes an imported post, a reviewer sees what differs, everybody reads the outcome', async () => {
  const {page: editor} = await newPerson()
  const {page: reviewer} = await newPerson()
  await desk().signIn(editor, 'editor', postPath(TURNING_POINT))
  const form = await openedForm(editor)
  expect(await form.title()).toBe(OLD_TITLE)

  await form.titleInput.focus()
  await editor.keyboard.press('End')
  await editor.keyboard.insertText('，以及')
  await compose(editor, ['l', 'le', 'leng', "leng'z", 'lengzhan'], '冷战')
  expect(await form.title()).toBe(NEW_TITLE)

  await form.openGroup('names')
  await form.addName('people', '乔利', 'Mélanie Joly')
  await form.field('people').getByText('Mélanie Joly').waitFor()
  await screenshot(editor, 'editing-names')

  await desk().signIn(reviewer, 'reviewer', postPath(TURNING_POINT))
  const seen = await openedForm(reviewer)
  await expect.poll(() => seen.title(), {timeout: 60_000}).toBe(NEW_TITLE)
  const changes = await seen.openChanges()
  await changes.getByText('以及冷战').waitFor()
  await changes.getByText('Mélanie Joly').waitFor()
  await screenshot(reviewer, 'editing-changes')

  await form.publish()
  await editor.getByTestId('action-发布').and(editor.locator(':disabled')).waitFor()
  await expect
    .poll(() =>
      desk()
        .client('reviewer')
        .fetch('*[_id == $id][0].title', {id: `drafts.${TURNING_POINT}`}),
    )
    .toBeNull()

  const query = '*[_id == $id][0]{title, status, "people": people[]->name}'
  const published = {
    title: NEW_TITLE,
    status: 'evergreen',
    people: [
      'Mark Carney',
      'Xi Jinping',
      'Li Qiang',
      'Anita Anand',
      'Donald Trump',
      'Pierre Trudeau',
      'Justin Trudeau',
      'Meng Wanzhou',
      'Mélanie Joly',
    ],
  }
  expect(
    await desk()
      .client('reviewer')
      .withConfig({perspective: 'published'})
      .fetch(query, {id: TURNING_POINT}),
  ).toEqual(published)
  expect(await readAnonymously(query)).toEqual(published)
})

test('the whole run stayed on this machine, without an error and within what the lake knows', () => {
  expect(watches).toEqual(watches.map(() => CLEAN))
  expect(desk().lake().unknownRequests).toEqual([])
})

/** As `curl` does: no token, the public address. */
async function readAnonymously(query: string): Promise<unknown> {
  const url = new URL(
    '/v2025-02-19/data/query/production',
    `http://127.0.0.1:${desk().lake().port}`,
  )
  url.searchParams.set('query', query)
  url.searchParams.set('$id', JSON.stringify(TURNING_POINT))
  const reply: unknown = await (await fetch(url)).json()
  return typeof reply === 'object' && reply !== null && 'result' in reply ? reply.result : reply
}
