import {expect, test} from 'vitest'
import {postQuery} from '../../queries/index.ts'
import {screenshot} from '../support/screenshot.ts'
import {openedForm, postPath} from './support/postForm.ts'
import {openStep, takeStep} from './support/reviewDesk.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const {desk, newPerson} = useGardenDesk()

const POST = {
  _type: 'post',
  title: '一篇要审的稿子',
  date: '2026-01-16',
  slug: {_type: 'slug', current: 'yi-pian-yao-shen-de-gao-zi'},
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

const site = () => desk().client('editor').withConfig({perspective: 'published', useCdn: false})

test('an editor sends a post, a reviewer returns it, the editor mends it, and readers get it', async () => {
  const id = 'post-steps'
  await desk()
    .client('editor')
    .create({...POST, _id: `drafts.${id}`})
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
  expect(await site().fetch(postQuery, {slug: POST.slug.current})).toMatchObject({
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
