import {expect, test} from 'vitest'
import {screenshot} from '../support/screenshot.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const FIRST = `---
title: 拖进来的一篇
date: '2026-02-01'
status: inbox
people:
- 馬克·卡尼
- Zhao Leji
---

**冷战**之后，**新名词**（New term: 第一次解释）。
`
const FILES = [
  {name: 'tuo-jin-lai.md', mimeType: 'text/markdown', buffer: Buffer.from(FIRST)},
  {name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([1, 2, 3])},
]
const PASTED = '---\ntitle: 贴进来的一篇\npeople: [Mark Carney]\n---\n\n正文。\n'
const TITLES = ['拖进来的一篇', '贴进来的一篇']

const {desk, newPerson} = useGardenDesk()

test('files that are chosen and text that is pasted become drafts, after a preview', async () => {
  const {page, watch} = await newPerson()
  const client = desk().client('editor').withConfig({perspective: 'raw'})
  await desk().signIn(page, 'editor', '/import')
  const drop = page.getByTestId('import-drop')
  // A Studio that is still signing in may draw its tools anew, and forget what was chosen by then.
  await expect
    .poll(
      async () => {
        await drop.locator('input[type=file]').setInputFiles(FILES)
        return page.getByText('picture.png 不是 Markdown 文件').isVisible()
      },
      {timeout: 60_000, interval: 1000},
    )
    .toBe(true)
  await page.getByText('已有 · people: 馬克·卡尼').waitFor()
  await page.getByText('新建 · people: Zhao Leji').waitFor()
  await page.getByText('会一并新建 2 个条目：Zhao Leji、新名词').waitFor()

  await drop.focus()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', {clipboardData, bubbles: true})
    document.activeElement?.dispatchEvent(event)
  }, PASTED)
  await page.getByText('tie-jin-lai-de-yi-pian.md').waitFor()
  await screenshot(page, 'import-preview')
  expect(
    await client.fetch('count(*[_type == "post" && title in $titles])', {titles: TITLES}),
  ).toBe(0)

  await page.getByTestId('import-write').click()
  await page.getByText('写好了 2 篇文章').waitFor()
  expect(
    await client.fetch(
      '*[_type == "post" && title in $titles] | order(_id) {_id, title, "people": people[]->name, "file": *[_id == "file." + string::split(^._id, "drafts.")[1]][0].path}',
      {titles: TITLES},
    ),
  ).toEqual([
    {
      _id: 'drafts.post-tie-jin-lai-de-yi-pian',
      title: '贴进来的一篇',
      people: ['Mark Carney'],
      file: 'tie-jin-lai-de-yi-pian.md',
    },
    {
      _id: 'drafts.post-tuo-jin-lai',
      title: '拖进来的一篇',
      people: ['Mark Carney', 'Zhao Leji'],
      file: 'tuo-jin-lai.md',
    },
  ])
  await page.getByText('内容库里已经有这一篇，文件也没有变。').first().waitFor()
  expect(await page.getByTestId('import-write').isDisabled()).toBe(true)

  // The draft is edited and so is the file: what differs is merged, and one conflict is settled.
  const id = 'drafts.post-tuo-jin-lai'
  await client.patch(id).set({title: '编辑台改的题目', summary: '编辑台写的摘要'}).commit()
  const changed = FIRST.replace('拖进来的一篇', '文件改的题目').replace('之后，', '结束之后，')
  const again = [{name: 'tuo-jin-lai.md', mimeType: 'text/markdown', buffer: Buffer.from(changed)}]
  await drop.locator('input[type=file]').setInputFiles(again)
  await page.getByText('“title”两边都改了').waitFor()
  expect(await page.getByTestId('import-write').isDisabled()).toBe(true)
  await screenshot(page, 'import-merge')
  await page.getByRole('radio', {name: '采用文件里的'}).check()
  await page.getByTestId('import-write').click()
  await page.getByText('写好了 1 篇文章').waitFor()
  expect(
    await client.fetch('*[_id == $id][0]{title, summary, "text": pt::text(body)}', {id}),
  ).toEqual({
    title: '文件改的题目',
    summary: '编辑台写的摘要',
    text: '冷战结束之后，新名词（New term: 第一次解释）。',
  })
  await page.getByText('内容库里已经有这一篇，文件也没有变。').nth(1).waitFor()
  expect(watch).toEqual({errors: [], foreignRequests: [], failedResponses: []})
})
