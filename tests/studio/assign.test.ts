import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {screenshot} from '../support/screenshot.ts'
import {violationsIn} from '../support/violations.ts'
import {openedForm, postPath} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const {desk, newPerson} = useGardenDesk()

const POST = {
  _type: 'post',
  date: '2026-01-16',
  status: 'draft',
  draft: true,
  slug: {_type: 'slug', current: 'waiting'},
  reviews: [
    {
      _key: 'k',
      _type: 'reviewRecord',
      transition: 'send',
      by: 'pEditor',
      at: '2026-02-01T09:00:00+08:00',
      from: 'draft',
      to: 'draft',
      revision: 'r',
    },
  ],
}

/** Two drafts, and one that is published and has a draft. */
const SEEDED = [
  'drafts.post-assign-1',
  'drafts.post-assign-2',
  'post-assign-3',
  'drafts.post-assign-3',
].map((_id) => ({...POST, _id, title: `要指派的第 ${_id.slice(-1)} 篇`}))

const assigned = (to: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    SEEDED.map((document) => {
      const assignedTo = to[document._id.slice(-1)]
      return [document._id, assignedTo === undefined ? document : {...document, assignedTo}]
    }),
  )

/** The colours of the letters that stand for people without a photograph are the Studio's own. */
async function oursIn(page: Page, selector: string): Promise<readonly string[]> {
  const letters = /^color-contrast: <span>(?:周M|林X|陈A)<\/span>$/u
  return (await violationsIn(page, selector)).filter((one) => !letters.test(one))
}

test('posts are assigned to people in bulk and one by one, and each sees what waits for them', async () => {
  const administrator = desk().client('administrator').withConfig({perspective: 'raw'})
  const transaction = administrator.transaction()
  for (const document of SEEDED) transaction.create(document)
  await transaction.commit()
  const stored = async () => {
    const documents = await administrator.fetch<Record<string, unknown>[]>(
      '*[_type == "post" && title match "要指派的*"]',
    )
    return Object.fromEntries(
      documents.map(({_rev, _createdAt, _updatedAt, ...rest}) => [String(rest['_id']), rest]),
    )
  }
  expect(await stored()).toEqual(assigned({}))

  const {page: reviewer, watch} = await newPerson()
  await desk().signIn(reviewer, 'reviewer', '/review')
  await reviewer.getByTestId('desk-view-mine').getByText('等我的 3').waitFor()
  const list = reviewer.getByTestId('desk-list')
  await expect
    .poll(() => reviewer.getByTestId('desk-row').allInnerTexts(), {timeout: 60_000})
    .toHaveLength(3)

  // By keyboard: the first two to the administrator.
  await list.focus()
  for (const key of ['Space', 'ArrowDown', 'Space']) await reviewer.keyboard.press(key)
  await reviewer.getByTestId('desk-bulk').getByText('选中 2 篇').waitFor()
  await reviewer.getByTestId('desk-bulk-assign').focus()
  await reviewer.keyboard.press('Enter')
  const dialog = reviewer.getByRole('dialog', {name: '指派文章'})
  await dialog.getByTestId('person-menu').focus()
  await reviewer.keyboard.press('Enter')
  const someone = reviewer.getByTestId('person-pAdministrator')
  await someone.waitFor()
  await screenshot(reviewer, 'assign-menu')
  await expect.poll(() => oursIn(reviewer, '[role=menu]'), {timeout: 30_000}).toEqual([])
  await someone.focus()
  await reviewer.keyboard.press('Enter')
  await dialog.getByText('2 篇会照办，0 篇保持原样。').waitFor()
  await dialog.getByText('（空） → “陈安 Chen An”').first().waitFor()
  await dialog.getByTestId('desk-bulk-confirm').focus()
  await reviewer.keyboard.press('Enter')
  await dialog.getByText('办好 2 篇，0 篇保持原样。').waitFor()
  await screenshot(reviewer, 'assign-done')
  await expect.poll(() => oursIn(reviewer, '[role=dialog]'), {timeout: 30_000}).toEqual([])
  expect(await stored()).toEqual(assigned({1: 'pAdministrator', 2: 'pAdministrator'}))
  await reviewer.getByTestId('desk-view-mine').getByText('等我的 1').waitFor()
  await reviewer.getByTestId('desk-view-waiting').getByText('待审 3').waitFor()

  await dialog.getByTestId('desk-bulk-undo').focus()
  await reviewer.keyboard.press('Enter')
  await dialog.getByText('撤销 2 篇，0 篇保持原样。').waitFor()
  expect(await stored()).toEqual(assigned({}))
  await reviewer.keyboard.press('Escape')
  await reviewer.getByTestId('desk-view-mine').getByText('等我的 3').waitFor()

  // From the form, in both documents of a post, while its draft is open.
  const {page: editor} = await newPerson()
  await desk().signIn(editor, 'editor', postPath('post-assign-3'))
  await openedForm(editor)
  const strip = editor.getByTestId('review-strip')
  await strip.getByTestId('person-menu').focus()
  await editor.keyboard.press('Enter')
  const person = editor.getByTestId('person-pReviewer')
  await person.waitFor()
  await person.focus()
  await editor.keyboard.press('Enter')
  await strip.getByText('周明 Zhou Ming').waitFor()
  await screenshot(editor, 'assign-form')
  await expect
    .poll(() => oursIn(editor, '[data-testid=review-strip]'), {timeout: 30_000})
    .toEqual([])
  expect(await stored()).toEqual(assigned({3: 'pReviewer'}))

  // The desk of the reviewer follows: a facet with the name, a picture in the row, the panel.
  const facet = reviewer.getByTestId('desk-facet-assignee')
  await facet.getByText('周明 Zhou Ming').click()
  await expect
    .poll(() => reviewer.getByTestId('desk-row').allInnerTexts())
    .toEqual([expect.stringContaining('要指派的第 3 篇')])
  await reviewer.getByRole('img', {name: '指派给周明 Zhou Ming'}).waitFor()
  await reviewer.getByTestId('desk-row').click()
  const panel = reviewer.getByTestId('desk-panel')
  await panel.getByText('周明 Zhou Ming').waitFor()
  await screenshot(reviewer, 'assign-desk')
  await expect
    .poll(() => oursIn(reviewer, '[data-testid=review-desk]'), {timeout: 30_000})
    .toEqual([])
  await panel.getByTestId('person-menu').click()
  await reviewer.getByTestId('person-nobody').click()
  await panel.getByText('指派给…').waitFor()
  expect(await stored()).toEqual(assigned({}))
  expect(watch).toEqual({errors: [], foreignRequests: [], failedResponses: []})
})
