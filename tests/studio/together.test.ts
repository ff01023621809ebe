import {expect, test} from 'vitest'
import {TURNING_POINT} from './support/gardenDesk.ts'
import {openedForm, postPath} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const {desk, newPerson} = useGardenDesk()

test('two people write in two fields of one post at once, and nothing is lost', async () => {
  const [first, second] = [await newPerson(), await newPerson()]
  await desk().signIn(first.page, 'editor', postPath(TURNING_POINT))
  const firstForm = await openedForm(first.page)
  await desk().signIn(second.page, 'reviewer', postPath(TURNING_POINT))
  const secondForm = await openedForm(second.page)
  const insight = second.page.locator('#insight')
  await firstForm.titleInput.fill('')
  await insight.fill('')

  const title = '庆州四十分钟：两个人同时在写，一个写标题'
  const remark = '另一个写心得：谁的字都不该丢，次序也不该乱。'
  await Promise.all([
    firstForm.titleInput.pressSequentially(title, {delay: 40}),
    insight.pressSequentially(remark, {delay: 40}),
  ])

  await expect
    .poll(
      () =>
        desk()
          .client('editor')
          .fetch('*[_id == $id][0]{title, insight}', {id: `drafts.${TURNING_POINT}`}),
      {timeout: 60_000},
    )
    .toEqual({title, insight: remark})
  await expect.poll(() => secondForm.title(), {timeout: 60_000}).toBe(title)
  await expect
    .poll(() => first.page.locator('#insight').inputValue(), {timeout: 60_000})
    .toBe(remark)
  expect([first.watch, second.watch].map(({errors}) => errors)).toEqual([[], []])
})
