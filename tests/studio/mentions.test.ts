import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {compose} from '../support/inputMethod.ts'
import {screenshot} from '../support/screenshot.ts'
import type {PostForm} from './support/postForm.ts'
import {openedForm, postPath} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

/** How long what is typed may take to arrive on a machine that is busy with other things. */
const SOON = {timeout: 60_000}

const {desk, newPerson, watches} = useGardenDesk()
let page: Page

beforeAll(async () => {
  ;({page} = await newPerson())
  await desk().signIn(page, 'editor', '/structure/posts')
})

const LINK = {_type: 'link', _key: 'link', href: 'https://example.org/'}

/** A paragraph of plain text, or of texts with their marks: `[text, ...marks]`. */
function paragraph(key: string, ...spans: readonly (string | readonly string[])[]) {
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: spans.flat().includes(LINK._key) ? [LINK] : [],
    children: spans.map((span, at) => {
      const [text, ...marks] = typeof span === 'string' ? [span] : span
      return {_type: 'span', _key: `${key}${at}`, text, marks}
    }),
  }
}

async function openPost(id: string, values: Readonly<Record<string, unknown>>): Promise<PostForm> {
  await desk()
    .client('editor')
    .create({_id: `drafts.${id}`, _type: 'post', title: id, ...values})
  await page.goto(new URL(postPath(id), desk().studio.url).href)
  return openedForm(page)
}

/** The names that are marked in the body, in their order. */
function marks(form: PostForm): Promise<string[]> {
  return form.field('body').getByTestId('name-mark').allInnerTexts()
}

/** Puts the cursor behind a paragraph, once the editor has taken in the click. */
async function goToEndOf(form: PostForm, text: string): Promise<void> {
  const cursor = () => page.evaluate(() => getSelection()?.focusOffset)
  await form
    .field('body')
    .getByText(text)
    .click({position: {x: 1, y: 5}})
  await expect.poll(cursor, SOON).toBe(0)
  await page.keyboard.press('End')
  await expect.poll(cursor, SOON).toBe(text.length)
}

/** The body of a draft, as the lake has it. */
function stored(id: string): Promise<unknown> {
  return desk()
    .client('editor')
    .withConfig({perspective: 'raw'})
    .fetch('*[_id == $id][0].body', {id: `drafts.${id}`})
}

test('known names are marked while somebody writes, and nothing of it is stored', async () => {
  const body = [
    paragraph(
      'a',
      '就在刚刚，马克·卡尼与',
      ['习近平', LINK._key],
      '在',
      ['亚太', 'strong'],
      '经合组织见面。',
    ),
    paragraph('b', '无人'),
  ]
  const form = await openPost('marks', {body})
  await expect.poll(() => marks(form), SOON).toEqual(['马克·卡尼', '亚太', '经合组织'])
  await screenshot(page, 'mentions-marks')

  await goToEndOf(form, '无人')
  await page.keyboard.type('：老特鲁多，Huawei', {delay: 40})
  await expect
    .poll(() => marks(form), SOON)
    .toEqual(['马克·卡尼', '亚太', '经合组织', '老特鲁多', 'Huawei'])
  await compose(page, ['h', 'hu', 'huawei'], '和华为', async () => {
    await screenshot(page, 'mentions-composing')
  })
  await expect
    .poll(() => marks(form), SOON)
    .toEqual(['马克·卡尼', '亚太', '经合组织', '老特鲁多', 'Huawei', '华为'])
  await expect
    .poll(() => stored('marks'), SOON)
    .toEqual([body[0], paragraph('b', '无人：老特鲁多，Huawei和华为')])
})

test('the whole run stayed on this machine, without an error and within what the lake knows', () => {
  expect(watches).toEqual([{errors: [], foreignRequests: [], failedResponses: []}])
  expect(desk().lake().unknownRequests).toEqual([])
})
