import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {screenshot} from '../support/screenshot.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const {desk, newPerson, watches} = useGardenDesk()
const CARNEY = 'person-markcarney'
let page: Page

beforeAll(async () => {
  await desk()
    .client('editor')
    .create({
      _id: 'post-unlinked',
      _type: 'post',
      title: '只在正文里提到',
      date: '2026-01-20',
      body: [
        {
          _type: 'block',
          _key: 'b',
          style: 'normal',
          markDefs: [],
          children: [{_type: 'span', _key: 's', text: '前天，马克·卡尼在渥太华说。', marks: []}],
        },
      ],
    })
  ;({page} = await newPerson())
  await desk().signIn(page, 'editor', `/intent/edit/id=${CARNEY};type=person/`)
})

test('beside the form of a name stands where it appears, in fields and in prose', async () => {
  await page.getByRole('tab', {name: '出现在哪里'}).click()
  const view = page.getByTestId('entity-page')
  const posts: {title: string}[] = await desk()
    .client('editor')
    .fetch('*[_type == "post" && references($id)] | order(date desc, _id asc) {title}', {
      id: CARNEY,
    })
  expect(posts.length).toBeGreaterThan(1)
  await view.getByRole('heading', {name: `${posts.length} 篇文章引用它`}).waitFor()
  for (const {title} of posts) await view.getByRole('link', {name: title}).first().waitFor()

  await view.getByRole('link', {name: '只在正文里提到'}).waitFor()
  expect(await view.locator('mark').allInnerTexts()).toContain('马克·卡尼')
  await screenshot(page, 'entity-page')
})

test('with whom it appears is a picture of links, and a table', async () => {
  const picture = page.getByRole('group', {name: '与Mark Carney一同出现的'})
  const [heaviest] = await picture.getByRole('link').all()
  await heaviest?.focus()
  await picture.scrollIntoViewIfNeeded()
  await screenshot(page, 'entity-companions')
  const inCommon: number = await desk()
    .client('editor')
    .fetch('count(*[_type == "post" && $one in people[]._ref && $other in people[]._ref])', {
      one: CARNEY,
      other: 'person-xijinping',
    })
  const row = page.getByRole('row', {name: 'Xi Jinping'})
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    'Xi Jinping',
    '人物',
    String(inCommon),
  ])
  await heaviest?.press('Enter')
  await page.waitForURL((url) => !url.pathname.includes(CARNEY))
})

test('in English, and for a name that nothing refers to', async () => {
  await desk()
    .client('editor')
    .create({_id: 'person-nobody', _type: 'person', name: 'Nobody Known'})
  await page.goto(`${desk().studio.url}/intent/edit/id=person-nobody;type=person/`)
  await page.getByTestId('form-view').waitFor()
  await page.getByRole('button', {name: 'English (US)'}).click()
  await page.getByRole('tab', {name: 'Appearances'}).click()
  const view = page.getByTestId('entity-page')
  await view.getByText('No post refers to it yet.').waitFor()
  await view.getByText('No other post has one of its names in the text.').waitFor()
  await view.getByText('Nobody else is named in its posts.').waitFor()
  await screenshot(page, 'entity-nobody')
})

test('nothing of it failed or left the machine', () => {
  expect(
    watches.map(({foreignRequests, failedResponses}) => [foreignRequests, failedResponses]),
  ).toEqual(watches.map(() => [[], []]))
})
