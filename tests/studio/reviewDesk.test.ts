import {expect, test} from 'vitest'
import {screenshot} from '../support/screenshot.ts'
import {violationsIn} from '../support/violations.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const {desk, newPerson} = useGardenDesk()

const sent = (at: string) => ({
  _key: 'k',
  _type: 'reviewRecord',
  transition: 'send',
  by: 'pEditor',
  at,
  from: 'draft',
  to: 'draft',
  revision: 'r',
})

const POST = {_type: 'post', date: '2026-01-16', status: 'draft', draft: true}

test('by keyboard alone a reviewer returns two posts at once, is told of one that moved, and takes it back', async () => {
  const administrator = desk().client('administrator').withConfig({perspective: 'raw'})
  for (const day of [1, 2, 3]) {
    await administrator.create({
      ...POST,
      _id: `drafts.post-waiting-${day}`,
      title: `等着审的第 ${day} 篇`,
      reviews: [sent(`2026-02-0${day}T09:00:00+08:00`)],
    })
  }
  const turns = () =>
    administrator.fetch(
      '*[_id in $ids] | order(_id) {"last": reviews[-1].transition, "note": reviews[-1].note}',
      {ids: [1, 2, 3].map((day) => `drafts.post-waiting-${day}`)},
    )
  const {page, watch} = await newPerson()
  await desk().signIn(page, 'reviewer', '/review')
  const list = page.getByTestId('desk-list')
  await list.waitFor()
  await page.getByTestId('desk-view-waiting').getByText('待审 3').waitFor()
  // A Studio that is still signing in may draw its tools anew.
  await expect
    .poll(() => page.getByTestId('desk-row').allInnerTexts(), {timeout: 60_000})
    .toEqual([
      expect.stringContaining('等着审的第 1 篇'),
      expect.stringContaining('等着审的第 2 篇'),
      expect.stringContaining('等着审的第 3 篇'),
    ])

  await list.focus()
  for (const key of ['Space', 'ArrowDown', 'Space', 'Enter']) await page.keyboard.press(key)
  const panel = page.getByTestId('desk-panel')
  await panel.getByText('“定为常青”的检查').waitFor()
  await panel.getByTestId('review-problem-body-empty').waitFor()
  await screenshot(page, 'desk-panel')
  await expect
    .poll(() => violationsIn(page, '[data-testid=review-desk]'), {timeout: 30_000})
    .toEqual([])
  await page.keyboard.press('Escape')
  await panel.waitFor({state: 'hidden'})

  await page.getByTestId('desk-bulk-return').focus()
  await page.keyboard.press('Enter')
  await page.getByText('2 篇会照办，0 篇保持原样。').waitFor()
  await page.getByTestId('review-note').fill('缺正文。')
  await administrator.patch('drafts.post-waiting-2').set({title: '刚刚改过'}).commit()
  await page.getByTestId('desk-bulk-confirm').focus()
  await page.keyboard.press('Enter')
  await page.getByText('办好 1 篇，1 篇保持原样。').waitFor()
  await page.getByTestId('desk-bulk-line-failed').getByText('刚才有人改了这篇文章').waitFor()
  await screenshot(page, 'desk-bulk')
  await expect.poll(() => violationsIn(page, '[role=dialog]'), {timeout: 30_000}).toEqual([])
  expect(await turns()).toEqual([
    {last: 'return', note: '缺正文。'},
    {last: 'send', note: null},
    {last: 'send', note: null},
  ])
  await page.getByTestId('desk-view-waiting').getByText('待审 2').waitFor()

  await page.getByTestId('desk-bulk-undo').focus()
  await page.keyboard.press('Enter')
  await page.getByText('撤销 1 篇，0 篇保持原样。').waitFor()
  expect(await turns()).toEqual([1, 2, 3].map(() => ({last: 'send', note: null})))
  await page.keyboard.press('Escape')
  await page.getByTestId('desk-view-waiting').getByText('待审 3').waitFor()
  const refused = expect.stringContaining('409 (Conflict)')
  expect(watch).toEqual({errors: [refused], foreignRequests: [], failedResponses: []})
})

test('what changed since the last review is compared by the Studio', async () => {
  const administrator = desk().client('administrator').withConfig({perspective: 'raw'})
  const {_id, _rev: revision} = await administrator.create({
    ...POST,
    _id: 'drafts.post-compared',
    title: '审过的题目',
  })
  const record = {...sent('2026-02-04T09:00:00+08:00'), revision}
  await administrator
    .patch(_id)
    .set({reviews: [record]})
    .commit()
  await administrator.patch(_id).set({title: '后来改的题目'}).commit()
  const {page} = await newPerson()
  await desk().signIn(page, 'reviewer', '/review')
  await page.getByTestId('desk-row').filter({hasText: '后来改的题目'}).click()
  const changes = page.getByTestId('desk-changes')
  await changes.getByText('标题', {exact: true}).waitFor()
  await changes.getByRole('link', {name: '看前后对照'}).click()
  await page.locator('del').waitFor()
  expect(await page.locator('del').allInnerTexts()).toEqual(['审过'])
  expect(await page.locator('ins').first().innerText()).toBe('后来改')
})

test('two people at one post see each other in the desk, and when one leaves', async () => {
  const [first, second] = [await newPerson(), await newPerson()]
  await desk().signIn(first.page, 'reviewer', '/review')
  await first.page.getByTestId('desk-view-all').click()
  // By its title: the rows of the view before are there until those of this one are.
  const title = '从这里开始：给新编辑的一封信'
  const row = first.page.getByTestId('desk-row').filter({hasText: title})
  await row.waitFor()
  expect(await row.getByTestId('desk-people').count()).toBe(0)
  await desk().signIn(second.page, 'administrator', '/review')
  await second.page.getByTestId('desk-view-all').click()
  await second.page.getByTestId('desk-row').filter({hasText: title}).click()
  await second.page.getByTestId('desk-panel').waitFor()
  await row.getByTestId('desk-people').waitFor()
  await screenshot(first.page, 'desk-people')
  await row.click()
  await second.page.getByTestId('desk-panel').getByTestId('desk-people').waitFor()
  await second.page.keyboard.press('Escape')
  await first.page.getByTestId('desk-panel').getByTestId('desk-people').waitFor({state: 'hidden'})
})

test('a search and a choice stand in the address, and a link shows the same', async () => {
  const {page} = await newPerson()
  await desk().signIn(page, 'editor', '/review')
  await page.getByTestId('desk-view-all').click()
  await page.getByTestId('desk-search').fill('慶州')
  const rows = page.getByTestId('desk-row')
  await page.getByTestId('desk-facet-status').getByText('常青').click()
  await page.waitForURL(/status/u)
  const found = [
    '一份新闻稿，两种语言：对读庆州会面的官方通报',
    '庆州四十分钟：一个“转折点”由什么构成',
  ]
  const titles = async (list: typeof rows) =>
    (await list.allInnerTexts()).map((text) => text.split('\n')[0])
  await expect.poll(() => titles(rows)).toEqual(found)
  const {page: other} = await newPerson()
  const {pathname, search, searchParams} = new URL(page.url())
  expect(Object.fromEntries(searchParams)).toEqual({
    'review[view]': 'all',
    'review[q]': '慶州',
    'review[status]': 'evergreen',
  })
  await desk().signIn(other, 'reviewer', pathname + search)
  await other.getByTestId('desk-count').waitFor()
  expect(await titles(other.getByTestId('desk-row'))).toEqual(found)
})
