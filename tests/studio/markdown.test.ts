import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {postIdOf, readDocument} from '../../codec/index.ts'
import {screenshot} from '../support/screenshot.ts'
import {openedForm} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const FILE = 'posts/gyeongju-turning-point.md'
const ID = postIdOf(FILE)

const {desk, newPerson, watches} = useGardenDesk()

test('beside the form stands the file that a post will be, with the changed lines marked', async () => {
  const source = await readFile(join(import.meta.dirname, '../../samples/garden', FILE), 'utf8')
  const {page} = await newPerson()
  await desk().signIn(page, 'editor', `/structure/posts;${ID}`)
  const form = await openedForm(page)
  await page.getByRole('tab', {name: 'Markdown'}).click()
  await page.getByText('与导入时的文件一字不差。').waitFor()
  await screenshot(page, 'markdown-unchanged')
  const lines = page.getByTestId('markdown-lines').getByRole('listitem')
  expect((await lines.allTextContents()).join('\n')).toBe(source.trimEnd())

  await page.getByRole('tab', {name: '编辑'}).click()
  await form.titleInput.fill('新的题目')
  await page.getByRole('tab', {name: 'Markdown'}).click()
  await page.getByText('有 1 行与导入时的文件不同。').waitFor()
  const marked = lines.and(page.locator('[data-mark=added], [data-mark=removed]'))
  expect(await marked.allTextContents()).toEqual([
    source.match(/^title: .*$/m)?.[0],
    expect.stringMatching(/^title: ['"]?新的题目['"]?$/),
  ])
  await screenshot(page, 'markdown-changed')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: '下载'}).click(),
  ])
  expect(download.suggestedFilename()).toBe(FILE.split('/').at(-1))
  const saved = await readFile(await download.path(), 'utf8')
  expect(saved).toBe(source.replace(/^(title: )(['"]?).*\2$/m, '$1$2新的题目$2'))
})

test('a post that was written in the Studio shows the file that it would become', async () => {
  await desk()
    .client('editor')
    .create({_id: 'drafts.post-written', _type: 'post', title: '写在编辑台', date: '2026-02-03'})
  const {page} = await newPerson()
  await page.setViewportSize({width: 480, height: 800})
  await desk().signIn(page, 'editor', '/structure/posts;post-written')
  await openedForm(page)
  await page.getByRole('tab', {name: 'Markdown'}).click()
  await page.getByText('这篇文章还没有文件，导出时会新写一个。').waitFor()
  await screenshot(page, 'markdown-new')
  const lines = page.getByTestId('markdown-lines').getByRole('listitem')
  expect(await lines.allTextContents()).toEqual([
    '---',
    'title: 写在编辑台',
    "date: '2026-02-03'",
    '---',
  ])
})

test('a paragraph that was edited is written anew, and a list goes on from its number', async () => {
  const text = '---\ntitle: 从三数起\nstatus: inbox\n---\n\n*强调*  \n换行\n\n3) 三\n4) 四\n'
  const {post, file} = readDocument(text, 'cong-san-shu-qi.md')
  const client = desk().client('editor')
  await client.create({...post, _id: `drafts.${post._id}`})
  await client.create({...file})
  const {page} = await newPerson()
  await desk().signIn(page, 'editor', `/structure/posts;${post._id}`)
  const form = await openedForm(page)
  const item = form.field('body').getByText('三', {exact: true})
  await item.scrollIntoViewIfNeeded()
  await item.click()
  await page.keyboard.press('End')
  await page.keyboard.insertText('，改过')
  await page.getByRole('tab', {name: 'Markdown'}).click()
  await page.getByText('有 1 行与导入时的文件不同。').waitFor()
  const lines = page.getByTestId('markdown-lines').getByRole('listitem')
  const marked = lines.and(page.locator('[data-mark=added], [data-mark=removed]'))
  expect(await marked.allTextContents()).toEqual(['3) 三', '3) 三，改过'])
})

test('nothing failed meanwhile', () => {
  const calm = {errors: [], foreignRequests: [], failedResponses: []}
  expect(watches).toEqual(watches.map(() => calm))
})
