import {expect, test} from 'vitest'
import {entityId} from '../../names/entityId.ts'
import {openedForm} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const {desk, newPerson} = useGardenDesk()

test('a post that is started from a list begins with what the list is about', async () => {
  const {page, watch} = await newPerson()
  const area = await desk()
    .client('editor')
    .fetch<string>('*[_type == "area" && name == $name][0]._id', {name: 'society-systems'})
  await desk().signIn(page, 'editor', `/structure/by-area;${area}`)
  // The first is that of the list of areas.
  await page.getByTestId('action-intent-button').nth(1).click()
  const form = await openedForm(page)
  await form.titleInput.fill('曾庆红与重庆')
  await form.field('slug').getByRole('button', {name: '生成'}).click()

  await expect
    .poll(() =>
      desk()
        .client('editor')
        .withConfig({perspective: 'raw'})
        .fetch(
          '*[_type == "post" && title == $title][0]{"slug": slug.current, status, draft, "area": area->name}',
          {title: '曾庆红与重庆'},
        ),
    )
    .toEqual({
      slug: 'zeng-qing-hong-yu-chong-qing',
      status: 'inbox',
      draft: true,
      area: 'society-systems',
    })
  expect(watch).toEqual({errors: [], foreignRequests: [], failedResponses: []})
})

test('a link to a tag opens its form, not the posts that carry it', async () => {
  const {page} = await newPerson()
  const tag = entityId('tag', 'trade-war')
  await desk().signIn(page, 'editor', `/intent/edit/id=${tag};type=tag`)
  await page.getByTestId('form-view').waitFor()
  expect(await page.locator('#name').inputValue()).toBe('trade-war')
})
