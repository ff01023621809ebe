import {expect, test} from 'vitest'
import {postQuery} from '../../queries/index.ts'
import {screenshot} from '../support/screenshot.ts'
import {violationsIn} from '../support/violations.ts'
import {openedForm, postPath} from './support/postForm.ts'
import {openStep, takeStep} from './support/reviewDesk.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const {desk, newPerson} = useGardenDesk()

const POST = {
  _type: 'post',
  title: '一篇要审的稿子',
  date: '2026-01-16',
  summary: '为了看审阅怎样一步步走：送审、退回、再送审、定为常青，最后读者看得到。',
  status: 'draft',
  draft: true,
  source: 'https://example.org/watch',
  body: [
    {
      _type: 'block',
      _key: 'b1',
      style: 'normal',
      markDefs: [],
      children: [{_type: 'span', _key: 's1', text: '两人在庆州见了面。', marks: []}],
    },
  ],
}

/** Two posts of one slug are an error in the form. */
const slugged = (current: string) => ({slug: {_type: 'slug', current}})

const site = () => desk().client('editor').withConfig({perspective: 'published', useCdn: false})

test('an editor sends a post, a reviewer returns it, the editor mends it, and readers get it', async () => {
  const id = 'post-steps'
  await desk()
    .client('editor')
    .create({...POST, ...slugged(id), _id: `drafts.${id}`})
  const {page: editor} = await newPerson()
  const {page: reviewer} = await newPerson()
  await desk().signIn(editor, 'editor', postPath(id))
  const form = await openedForm(editor)
  await form.openGroup('review')
  await form.field('status').getByText('撰写中').waitFor()
  await screenshot(editor, 'review-status')
  const sending = await openStep(editor, '送审')
  await sending.getByText('审阅状态仍是“撰写中”。').waitFor()
  await sending.getByTestId('review-problem-no-entity').waitFor()
  await sending.getByText('对读者没有变化：只有编辑部看得到。').waitFor()
  await screenshot(editor, 'review-dialog')
  // The colours of a primary button, of all that is in the dialog, are the Studio's own.
  const button = /^color-contrast: <span [^>]*>送审<\/span>$/u
  const ours = async () =>
    (await violationsIn(editor, '[role=dialog]')).filter((one) => !button.test(one))
  await expect.poll(ours, {timeout: 30_000}).toEqual([])
  await sending.getByTestId('review-note').fill('请审。')
  await sending.getByTestId('review-confirm').click()
  await sending.waitFor({state: 'hidden'})

  await desk().signIn(reviewer, 'reviewer', postPath(id))
  await openedForm(reviewer)
  const returning = await openStep(reviewer, '退回')
  await expect.poll(() => returning.getByTestId('review-confirm').isDisabled()).toBe(true)
  await returning.getByTestId('review-note').fill('标题没有说谁做了什么。')
  await returning.getByTestId('review-confirm').click()
  await returning.waitFor({state: 'hidden'})

  await form.openGroup('content')
  await form.titleInput.fill('卡尼与习近平在庆州见面')
  await takeStep(editor, '送审', '改了标题。')

  await takeStep(reviewer, '定为常青')
  expect(await site().fetch(postQuery, {slug: id})).toMatchObject({
    title: '卡尼与习近平在庆州见面',
    status: 'evergreen',
  })
  expect(
    await desk()
      .client('editor')
      .withConfig({perspective: 'raw'})
      .fetch(
        '*[_id in [$id, "drafts." + $id]]{_id, "reviews": reviews[]{transition, by, from, to, note, dataset}}',
        {id},
      ),
  ).toEqual([
    {
      _id: id,
      reviews: [
        {
          transition: 'send',
          by: 'pEditor',
          from: 'draft',
          to: 'draft',
          note: '请审。',
          dataset: null,
        },
        {
          transition: 'return',
          by: 'pReviewer',
          from: 'draft',
          to: 'draft',
          note: '标题没有说谁做了什么。',
          dataset: null,
        },
        {
          transition: 'send',
          by: 'pEditor',
          from: 'draft',
          to: 'draft',
          note: '改了标题。',
          dataset: null,
        },
        {
          transition: 'makeEvergreen',
          by: 'pReviewer',
          from: 'draft',
          to: 'evergreen',
          note: null,
          dataset: 'published',
        },
      ],
    },
  ])
})

test('of two who decide about one post, the second is told and looks again', async () => {
  const id = 'post-race'
  await desk()
    .client('editor')
    .create({...POST, ...slugged(id), _id: `drafts.${id}`})
  const {page: first} = await newPerson()
  const {page: second} = await newPerson()
  await desk().signIn(first, 'reviewer', postPath(id))
  await openedForm(first)
  await desk().signIn(second, 'administrator', postPath(id))
  await openedForm(second)
  const returning = await openStep(second, '退回')
  await returning.getByTestId('review-note').fill('缺一个名字。')
  await takeStep(first, '定为常青')

  await returning.getByText('刚才有人改了这篇文章，或者把它转到了别的状态。').waitFor()
  expect(await returning.getByTestId('review-note').inputValue()).toBe('缺一个名字。')
  await screenshot(second, 'review-moved')
  await returning.getByTestId('review-look-again').click()
  await returning.getByText('审阅状态是“evergreen”，不能“退回”：要先是 draft。').waitFor()
  expect(await returning.getByTestId('review-confirm').isDisabled()).toBe(true)
  await second.keyboard.press('Escape')
  await returning.waitFor({state: 'hidden'})

  await second.getByTestId('review-strip').getByText('网站会显示它，也列入列表。').waitFor()
  const strip = second.getByTestId('review-strip')
  await strip.getByText('站点草稿开着，但审阅状态“常青”说了算').waitFor()
  await strip.getByText('上一步：定为常青，周明 Zhou Ming，').waitFor()
  await screenshot(second, 'review-strip')
  await takeStep(first, '撤销“定为常青”')
  await strip.getByText('数据集里尚未发布').waitFor()
})

test('a misspelt status is put right by one click, and a copy begins anew', async () => {
  const id = 'post-misspelt'
  const reviews = [
    {
      _key: 'k',
      _type: 'reviewRecord',
      transition: 'confirm',
      by: 'pReviewer',
      at: '2026-01-01T09:00:00+08:00',
      from: 'evergreen',
      to: 'evergreen',
      revision: 'r',
    },
  ]
  await desk()
    .client('administrator')
    .create({
      ...POST,
      ...slugged(id),
      _id: id,
      title: '写错状态的一篇',
      status: 'evengreen',
      reviews,
    })
  const {page} = await newPerson()
  await desk().signIn(page, 'reviewer', postPath(id))
  const form = await openedForm(page)
  await form.openGroup('review')
  await form.field('status').getByText('编辑台不认识审阅状态“evengreen”').waitFor()
  await screenshot(page, 'review-misspelt')
  await expect
    .poll(() => violationsIn(page, '[data-testid=review-strip]'), {timeout: 30_000})
    .toEqual([])
  await expect
    .poll(() => violationsIn(page, '[data-testid=review-status]'), {timeout: 30_000})
    .toEqual([])
  await form.field('status').getByTestId('review-way-out-status-unknown').click()
  await form.field('status').getByText('常青').waitFor()

  await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: '复制', exact: true}).click()
  const copies = () =>
    desk()
      .client('editor')
      .withConfig({perspective: 'raw'})
      .fetch('*[title == $title && _id != $id && _id in path("drafts.**")]{status, reviews}', {
        title: '写错状态的一篇',
        id,
      })
  await expect.poll(copies, {timeout: 60_000}).toEqual([{status: 'inbox', reviews: null}])
})
