import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {screenshot} from '../support/screenshot.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

/** How long what is written may take to arrive on a machine that is busy with other things. */
const SOON = {timeout: 60_000}

const {desk, newPerson, watches} = useGardenDesk()
let page: Page

const KEPT = 'organization-northernbulletin'
const GONE = 'organization-thenorthernbulletin'

const reference = (_ref: string) => ({_type: 'reference', _key: _ref, _ref})

beforeAll(async () => {
  const client = desk().client('editor')
  const transaction = client.transaction()
  transaction.create({
    _id: KEPT,
    _type: 'organization',
    name: 'Northern Bulletin',
    slug: {_type: 'slug', current: 'northern-bulletin'},
    description: '北方的一家报纸',
  })
  transaction.create({
    _id: GONE,
    _type: 'organization',
    name: 'The Northern Bulletin',
    aliases: ['北方公报'],
    slug: {_type: 'slug', current: 'the-northern-bulletin'},
    description: 'A paper of the north',
  })
  transaction.create({_id: 'person-zhangtaiyan', _type: 'person', name: '张太炎'})
  transaction.create({_id: 'person-zhangtaiyan2', _type: 'person', name: '章太炎'})
  for (const [id, companies] of [
    ['post-x', [KEPT]],
    ['post-y', [GONE, KEPT]],
    ['post-z', [KEPT]],
  ] as const) {
    transaction.create({
      _id: id,
      _type: 'post',
      title: `试题 ${id}`,
      companies: companies.map(reference),
    })
  }
  await transaction.commit()
  ;({page} = await newPerson())
  await desk().signIn(page, 'editor', '/duplicates')
})

function stored(query: string, params: Record<string, unknown> = {}): Promise<unknown> {
  return desk().client('editor').fetch(query, params)
}

const companiesOfY = () => stored('*[_id == "post-y"][0].companies[]._ref')
const rows = () => page.getByTestId('duplicates-pair')

test('the queue shows what is likely to be one, and what would change', async () => {
  await page.getByRole('button', {name: '组织：Northern Bulletin 与 The Northern Bulletin'}).click()
  await page.getByText('1 个文档会改为指向保留的那个').waitFor()
  await page.getByRole('link', {name: '试题 post-y'}).waitFor()
  await page.getByText('被 3 个文档引用').waitFor()
  await screenshot(page, 'duplicates-queue')
})

test('a merge moves the references and can be taken back', async () => {
  await page.getByLabel('说明', {exact: true}).selectOption({label: 'A paper of the north'})
  await page.getByTestId('merge-write').click()
  await page.getByTestId('merges').getByText('The Northern Bulletin → Northern Bulletin').waitFor()
  expect(await companiesOfY()).toEqual([KEPT])
  expect(
    await stored('*[_id in $ids]{_id, aliases, formerSlugs, description}', {ids: [KEPT, GONE]}),
  ).toEqual([
    {
      _id: KEPT,
      aliases: ['The Northern Bulletin', '北方公报'],
      formerSlugs: ['the-northern-bulletin'],
      description: 'A paper of the north',
    },
  ])
  await screenshot(page, 'duplicates-merged')

  await page
    .getByRole('button', {name: '撤销合并：The Northern Bulletin → Northern Bulletin'})
    .click()
  await page.getByText('已撤销合并').waitFor()
  expect(await companiesOfY()).toEqual([GONE, KEPT])
  await rows().getByText('Northern Bulletin — The Northern Bulletin').waitFor()
})

test('two that are told apart are never offered again, until somebody wants them', async () => {
  await page.getByRole('button', {name: '人物：张太炎 与 章太炎'}).click()
  await page.getByTestId('merge-different').click()
  await expect.poll(() => rows().getByText('张太炎 — 章太炎').count(), SOON).toBe(0)
  await page.reload()
  await rows().first().waitFor()
  expect(await rows().getByText('张太炎 — 章太炎').count()).toBe(0)
  await page.getByText('1 对已标成“不是一回事”').click()
  await page.getByRole('button', {name: '重新列出 张太炎 与 章太炎'}).click()
  await rows().getByText('张太炎 — 章太炎').waitFor()
})

test('an edit in the meantime stops the merge, and nothing is written', async () => {
  await page.getByRole('button', {name: '组织：Northern Bulletin 与 The Northern Bulletin'}).click()
  await page.getByRole('link', {name: '试题 post-y'}).waitFor()
  await desk().client('editor').patch('post-y').set({summary: '改过'}).commit()
  await page.getByTestId('merge-write').click()
  await page.getByText('期间有人改动了其中的文档').waitFor()
  expect(await companiesOfY()).toEqual([GONE, KEPT])
})

test('what is still referred to says so when somebody wants to delete it', async () => {
  await page.goto(`${desk().studio.url}/intent/edit/id=${KEPT};type=organization/`)
  await chooseAction('删除')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('试题 post-y').waitFor()
  await screenshot(page, 'entity-delete')
  await page.keyboard.press('Escape')
})

test('an entry is renamed in its form, and found by its old name and address', async () => {
  await page.goto(`${desk().studio.url}/intent/edit/id=${KEPT};type=organization/`)
  await chooseAction('改名…')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('新的规范名').fill('北方公报社')
  await dialog.getByLabel('网址名也跟着换').check()
  await screenshot(page, 'rename-dialog')
  await page.keyboard.press('Tab')
  await dialog.getByTestId('rename-write').click()
  await page.getByText('已改名为 北方公报社').waitFor()
  expect(
    await stored('*[_id == $id][0]{name, aliases, "slug": slug.current, formerSlugs}', {id: KEPT}),
  ).toEqual({
    name: '北方公报社',
    aliases: ['Northern Bulletin'],
    slug: 'bei-fang-gong-bao-she',
    formerSlugs: ['northern-bulletin'],
  })
})

test('an entry is merged from its form, and the one that stays opens', async () => {
  await page.goto(`${desk().studio.url}/intent/edit/id=${GONE};type=organization/`)
  await chooseAction('合并…')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('与谁合并？').fill('北方公报社')
  await dialog.getByTestId(`merge-with-${KEPT}`).click()
  await dialog.getByText('1 个文档会改为指向保留的那个').waitFor()
  await screenshot(page, 'merge-dialog')
  await dialog.getByTestId('merge-write').click()
  await page.getByText('The Northern Bulletin 已并入 北方公报社').waitFor()
  await page.waitForURL((url) => url.pathname.includes(KEPT))
  expect(await companiesOfY()).toEqual([KEPT])
})

test('the queue speaks English, too', async () => {
  await page.goto(`${desk().studio.url}/duplicates`)
  await rows().first().waitFor()
  await page.getByRole('button', {name: 'English (US)'}).click()
  await page.getByRole('heading', {name: 'Likely duplicates'}).waitFor()
  await page.getByTestId('merge-write').waitFor()
  await screenshot(page, 'duplicates-english')
})

async function chooseAction(name: string): Promise<void> {
  await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name}).click()
}

test('nothing of it failed or left the machine', () => {
  expect(
    watches.map(({foreignRequests, failedResponses}) => [foreignRequests, failedResponses]),
  ).toEqual(watches.map(() => [[], []]))
})
