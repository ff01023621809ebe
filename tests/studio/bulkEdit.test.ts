import type {SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'
import {screenshot} from '../support/screenshot.ts'
import {violationsIn} from '../support/violations.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const {desk, newPerson} = useGardenDesk()

const to = (id: string, key?: string) => ({
  ...(key === undefined ? {} : {_key: key}),
  _type: 'reference',
  _ref: id,
})

const POSTS = Array.from({length: 300}, (_, at) => at + 1)
const idOf = (at: number) => `post-many-${String(at).padStart(3, '0')}`

const POST = {
  _type: 'post',
  date: '2026-01-16',
  status: 'draft',
  draft: true,
  tags: [to('tag-first', 'f'), to('tag-old', 'o'), to('tag-last', 'l')],
}

/** Of three posts one is a draft alone, one published alone, one both, with another draft than that. */
function documentsOf(at: number) {
  const post = {...POST, title: `批量第 ${at} 篇`}
  const published = {...post, _id: idOf(at)}
  const draft = {...post, _id: `drafts.${idOf(at)}`, summary: '还没有发布的改动。'}
  return at % 3 === 0 ? [draft] : at % 3 === 1 ? [published] : [draft, published]
}

const SEEDED = POSTS.flatMap(documentsOf)
const RESTING = {...POST, _id: 'post-many-resting', title: '批量归档的', status: 'archived'}
const OTHER = {...POST, _id: 'post-many-other', title: '批量没有旧标签的', tags: []}

async function seed(client: SanityClient): Promise<void> {
  const transaction = client.transaction()
  for (const [id, name] of [
    ['tag-old', '贸易旧称'],
    ['tag-new', '贸易新称'],
    ['tag-first', '开头'],
    ['tag-last', '结尾'],
    ['tag-more', '别人加的'],
  ] as const) {
    transaction.create({_id: id, _type: 'tag', name, slug: {_type: 'slug', current: id}})
  }
  for (const document of [...SEEDED, RESTING, OTHER]) transaction.create(document)
  await transaction.commit()
}

/** The documents as they are, by their ids, without what every write changes. */
async function stored(client: SanityClient): Promise<Readonly<Record<string, unknown>>> {
  const documents = await client.fetch<Record<string, unknown>[]>(
    '*[_type == "post" && title match "批量*"]',
  )
  return Object.fromEntries(
    documents.map(({_rev, _createdAt, _updatedAt, ...rest}) => [String(rest['_id']), rest]),
  )
}

const byId = (documents: readonly {readonly _id: string}[]) =>
  Object.fromEntries(documents.map((document) => [document._id, document]))

test('an editor retags 300 posts at once, is told of those that can’t be or moved meanwhile, and takes it back', async () => {
  const administrator = desk().client('administrator').withConfig({perspective: 'raw'})
  await seed(administrator)
  const before = byId([...SEEDED, RESTING, OTHER])
  expect(await stored(administrator)).toEqual(before)

  const {page, watch} = await newPerson()
  const search = new URLSearchParams({'review[view]': 'all', 'review[q]': '批量'})
  await desk().signIn(page, 'editor', `/review?${search}`)
  await page.getByTestId('desk-count').getByText('302 篇').waitFor()
  await page.getByTestId('desk-list').focus()
  await page.keyboard.press('Control+a')
  await page.getByTestId('desk-bulk').getByText('选中 302 篇').waitFor()
  await page.getByTestId('desk-bulk-edit').focus()
  await page.keyboard.press('Enter')

  const dialog = page.getByRole('dialog', {name: '改一个字段'})
  await dialog.getByTestId('desk-edit-field').selectOption('标签')
  await dialog.getByTestId('desk-edit-kind').selectOption('换成别的')
  for (const [field, typed] of [
    ['标签：换掉', '贸易旧'],
    ['标签：换成', '贸易新'],
  ] as const) {
    await dialog.getByRole('combobox', {name: field}).focus()
    await page.keyboard.type(typed)
    await page.getByRole('option', {name: typed}).first().waitFor()
    await page.keyboard.press('Enter')
  }
  await dialog.getByText('300 篇会改，1 篇不用改，1 篇不能改。').waitFor()
  await dialog.getByText('其中 200 篇已经发布').waitFor()
  await dialog.getByTestId('desk-bulk-line-stopped').getByText('先请审稿人重新打开').waitFor()
  await dialog.getByText('去掉“贸易旧称”、加上“贸易新称”').first().waitFor()
  await screenshot(page, 'bulk-edit-preview')
  // The colours of a primary button, of all that is in the dialog, are the Studio's own.
  const button = /^color-contrast: <span [^>]*>改 300 篇<\/span>$/u
  const ours = async () =>
    (await violationsIn(page, '[role=dialog]')).filter((one) => !button.test(one))
  await expect.poll(ours, {timeout: 30_000}).toEqual([])

  await administrator.patch(idOf(4)).set({title: '批量第 4 篇，刚刚改过'}).commit()
  await dialog.getByTestId('desk-bulk-confirm').focus()
  await page.keyboard.press('Enter')
  await dialog.getByText('办好 299 篇，2 篇保持原样。').waitFor()
  await dialog.getByTestId('desk-bulk-line-failed').getByText('刚才有人改了这篇文章').waitFor()
  await screenshot(page, 'bulk-edit-done')
  await expect.poll(ours, {timeout: 30_000}).toEqual([])
  const moved = {...before[idOf(4)], title: '批量第 4 篇，刚刚改过'}
  const retagged = {tags: [to('tag-first', 'f'), to('tag-new', 'o'), to('tag-last', 'l')]}
  const changed = byId(SEEDED.map((document) => ({...document, ...retagged})))
  expect(await stored(administrator)).toEqual({...before, ...changed, [idOf(4)]: moved})

  const kept = [to('tag-first', 'f')]
  await administrator.patch(idOf(7)).set({tags: kept}).commit()
  const more = to('tag-more', 'm')
  await administrator.patch(idOf(10)).append('tags', [more]).commit()
  await dialog.getByTestId('desk-bulk-undo').focus()
  await page.keyboard.press('Enter')
  await dialog.getByText('撤销 298 篇，1 篇保持原样。').waitFor()
  await dialog.getByTestId('desk-bulk-line-stopped').getByText('之后有人改过这个字段').waitFor()
  expect(await stored(administrator)).toEqual({
    ...before,
    [idOf(4)]: moved,
    [idOf(7)]: {...before[idOf(7)], tags: kept},
    [idOf(10)]: {...before[idOf(10)], tags: [...POST.tags, more]},
  })
  await page.keyboard.press('Escape')
  await dialog.waitFor({state: 'hidden'})
  const refused = expect.stringContaining('409 (Conflict)')
  expect(watch).toEqual({errors: [refused], foreignRequests: [], failedResponses: []})
})
