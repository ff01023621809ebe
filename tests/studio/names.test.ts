import type {Locator, Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {entityId} from '../../names/index.ts'
import {compose} from '../support/inputMethod.ts'
import {screenshot} from '../support/screenshot.ts'
import type {PostForm} from './support/postForm.ts'
import {openedForm} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

/** How long what is typed may take to arrive on a machine that is busy with other things. */
const SOON = {timeout: 60_000}

const {desk, newPerson, watches} = useGardenDesk()
let page: Page

beforeAll(async () => {
  ;({page} = await newPerson())
  await desk().signIn(page, 'editor', '/structure/posts')
})

/** An editor in front of a draft that has nothing but these values, at the tab of names. */
async function openDraft(
  id: string,
  values: Readonly<Record<string, unknown>> = {},
): Promise<PostForm> {
  await desk()
    .client('editor')
    .create({_id: `drafts.${id}`, _type: 'post', title: id, ...values})
  await page.getByTestId('document-list-pane').getByRole('link', {name: id}).click()
  const form = await openedForm(page)
  await expect.poll(() => form.title(), SOON).toBe(id)
  await form.openGroup('names')
  return form
}

/** What the field of a draft refers to, by name. */
function namesIn(id: string, field: string): Promise<unknown> {
  return desk()
    .client('editor')
    .withConfig({perspective: 'raw'})
    .fetch(`*[_id == $id][0].${field}[]->name`, {id: `drafts.${id}`})
}

/** What a chosen name looks like in the field, in order. */
function chips(field: Locator): Promise<string[]> {
  return field.getByRole('listitem').getByRole('link').allInnerTexts()
}

async function paste(field: Locator, text: string): Promise<void> {
  await field.getByRole('combobox').focus()
  await field.getByRole('combobox').evaluate((input, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    input.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
    )
  }, text)
}

test('fifteen pasted names take one action', async () => {
  const form = await openDraft('names-pasted')
  const people = form.field('people')
  const names = [
    'Mark Carney',
    '習近平',
    '李强',
    'Anita Anand',
    'donald trump',
    '特鲁多',
    '皮埃尔·特鲁多',
    '毛泽东',
    '孟晚舟',
    'Michael Kovrig',
    'Michael Spavor',
    'Doug Ford',
    'Melanie Joly',
    '博励治',
    'Scott Bessent',
  ]
  await paste(people, `people:\n${names.map((name) => `- ${name}`).join('\n')}\n`)
  await page.getByRole('button', {name: '加上 15 个名字'}).and(page.locator(':focus')).waitFor()
  await screenshot(page, 'names-paste-known')
  await page.keyboard.press('Enter')

  const expected = [
    'Mark Carney',
    'Xi Jinping',
    'Li Qiang',
    'Anita Anand',
    'Donald Trump',
    'Justin Trudeau',
    'Pierre Trudeau',
    'Mao Zedong',
    'Meng Wanzhou',
    'Michael Kovrig',
    'Michael Spavor',
    'Doug Ford',
    'Mélanie Joly',
    'Pierre Poilievre',
    'Scott Bessent',
  ]
  await expect.poll(() => namesIn('names-pasted', 'people'), SOON).toEqual(expected)
  await expect.poll(() => chips(people), SOON).toEqual(expected)
  await screenshot(page, 'names-chips')
})

test('whoever presses Enter before the pasted names are read has them added', async () => {
  const form = await openDraft('names-quick')
  const people = form.field('people')
  await paste(people, 'Mark Carney\n習近平')
  await page.getByRole('dialog').locator('button:focus').waitFor()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => namesIn('names-quick', 'people'), SOON)
    .toEqual(['Mark Carney', 'Xi Jinping'])
})

test('a pasted list of known, new and doubtful names is settled in one panel', async () => {
  const form = await openDraft('names-mixed')
  const speaker = form.field('speaker')
  await paste(speaker, '卡尼，Mark Carny, Northern Bulletin，TVO')
  const panel = page.getByRole('dialog')
  await panel.getByTestId('paste-known').getByText('TVO', {exact: true}).waitFor()
  await panel.getByTestId('paste-unclear').getByText('Mark Carny', {exact: true}).waitFor()
  await screenshot(page, 'names-paste-mixed')
  await panel.getByLabel('怎样处理 Mark Carny').selectOption({label: '不加'})
  await panel.getByLabel('怎样处理 Northern Bulletin').selectOption({label: '新建（作品与媒体）'})
  await panel.getByRole('button', {name: '加上 3 个名字'}).click()
  await expect
    .poll(() => namesIn('names-mixed', 'speaker'), SOON)
    .toEqual(['Mark Carney', 'Northern Bulletin', 'TVO Today'])
})

test('Enter that ends a composition adds nothing', async () => {
  const form = await openDraft('names-composed')
  const people = form.field('people')
  await people.getByRole('combobox').focus()
  await compose(page, ['k', 'ka', "ka'n", 'kani'], '卡尼', () => page.keyboard.press('Enter'))
  await page.getByRole('option').getByText('Mark Carney', {exact: true}).waitFor()
  expect(await chips(people)).toEqual([])
  await screenshot(page, 'names-options')
  await page.keyboard.press('Enter')
  await expect.poll(() => chips(people), SOON).toEqual(['Mark Carney'])
})

test('a name that nobody has is created in place, and one that looks known is asked about', async () => {
  const form = await openDraft('names-created')
  const people = form.field('people')
  await people.getByRole('combobox').focus()
  await page.keyboard.type('曾庆红')
  await page.getByTestId('name-option-new').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => chips(people), SOON).toEqual(['曾庆红'])
  const id = entityId('person', '曾庆红')
  expect(
    await desk().client('editor').fetch('*[_id == $id][0]{_id, _type, name, names, slug}', {id}),
  ).toEqual({
    _id: id,
    _type: 'person',
    name: '曾庆红',
    names: [{_key: 'zh-Hans', _type: 'localizedName', language: 'zh-Hans', name: '曾庆红'}],
    slug: {_type: 'slug', current: 'zeng-qing-hong'},
  })

  await page.keyboard.type('Mark Carny')
  await page.getByTestId('name-option-new').waitFor()
  await page.getByRole('option').getByText('Mark Carney', {exact: true}).waitFor()
  // The last option creates it.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('看起来已经有了').waitFor()
  await screenshot(page, 'names-doubt')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => namesIn('names-created', 'people'), SOON)
    .toEqual(['曾庆红', 'Mark Carney'])
})

test('references that lead nowhere, or to what is not published, say so', async () => {
  const editor = desk().client('editor')
  await editor.create({_id: 'drafts.person-unpublished', _type: 'person', name: 'Ada Unpublished'})
  const reference = {_type: 'reference', _weak: true}
  const form = await openDraft('names-odd', {
    people: [{...reference, _key: 'gone', _ref: 'person-gone'}],
    area: {_type: 'reference', _ref: entityId('area', 'geopolitics')},
  })
  const people = form.field('people')
  await people.getByText('person-gone').waitFor()
  await people.getByRole('combobox').pressSequentially('Ada')
  await page.getByRole('option').getByText('Ada Unpublished').click()
  await expect
    .poll(
      () =>
        editor
          .withConfig({perspective: 'raw'})
          .fetch('*[_id == "drafts.names-odd"][0].people[1]{_ref, _weak, _strengthenOnPublish}'),
      SOON,
    )
    .toEqual({
      _ref: 'person-unpublished',
      _weak: true,
      _strengthenOnPublish: {type: 'person'},
    })
  await people.locator('[title^="还没有发布。"]').waitFor()
  expect(await people.locator('[title^="这个文档已经不在了。"]').innerText()).toBe('person-gone')
  await screenshot(page, 'names-odd')

  await form.openGroup('taxonomy')
  const area = page.getByRole('list', {name: '领域：已选的名字'})
  await expect.poll(() => chips(area), SOON).toEqual(['geopolitics'])
  await page.getByRole('button', {name: '移除 geopolitics'}).click()
  await page.getByRole('combobox', {name: '领域'}).and(page.locator(':focus')).waitFor()
  await page.keyboard.type('society')
  await page.getByRole('option').getByText('society-systems', {exact: true}).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => chips(area), SOON).toEqual(['society-systems'])
  await screenshot(page, 'names-single')
})

test('the keyboard alone adds, moves and removes names', async () => {
  const form = await openDraft('names-keyboard')
  const people = form.field('people')
  const press = (key: string) => page.keyboard.press(key)
  await people.getByRole('combobox').focus()
  for (const typed of ['習近', 'baideng', 'mélanie', '卡尼']) {
    await page.keyboard.type(typed)
    await page
      .getByTestId(/^name-option-person-/)
      .first()
      .waitFor()
    await press('Enter')
    await expect.poll(() => people.getByRole('combobox').inputValue(), SOON).toBe('')
  }
  await expect
    .poll(() => chips(people), SOON)
    .toEqual(['Xi Jinping', 'Joe Biden', 'Mélanie Joly', 'Mark Carney'])

  await press('Backspace')
  await press('Backspace')
  await expect.poll(() => chips(people), SOON).toEqual(['Xi Jinping', 'Joe Biden', 'Mélanie Joly'])
  await press('ArrowLeft')
  await press('Alt+ArrowLeft')
  await expect.poll(() => chips(people), SOON).toEqual(['Xi Jinping', 'Mélanie Joly', 'Joe Biden'])
  await press('Home')
  await press('Delete')
  await expect.poll(() => chips(people), SOON).toEqual(['Mélanie Joly', 'Joe Biden'])
  await expect
    .poll(() => namesIn('names-keyboard', 'people'), SOON)
    .toEqual(['Mélanie Joly', 'Joe Biden'])

  await page.getByRole('link', {name: 'Mélanie Joly'}).and(page.locator(':focus')).waitFor()
  await press('Control+Enter')
  await page.locator('#name').and(page.locator('[value="Mélanie Joly"]')).waitFor()
  await screenshot(page, 'names-opened')
})

test('the whole run stayed on this machine, without an error and within what the lake knows', () => {
  expect(watches).toEqual([{errors: [], foreignRequests: [], failedResponses: []}])
  expect(desk().lake().unknownRequests).toEqual([])
})
