import {join} from 'node:path'
import {readFileSync} from 'node:fs'
import {beforeEach, expect, test} from 'vitest'
import {useGarden} from './support/useGarden.ts'

const here = useGarden()

const POST = `---
title: 卡尼与习近平
date: '2025-11-01'
people:
- Mark Carney
area: geopolitics
status: inbox
---

第一段。

第二段。

第三段。
`

beforeEach(async () => {
  here().write('a.md', POST)
  await here().run('import', here().folder)
})

/** What both the file and the post are about, as the dataset has it. */
function stored(id = 'post-a'): Promise<unknown> {
  return here().client.fetch(
    `*[_id == $id][0]{title, date, "area": area->name, "people": people[]->name,
      "text": body[].children[0].text, "keys": body[]._key}`,
    {id},
  )
}

async function keys(): Promise<readonly string[]> {
  return here().client.fetch('*[_id == "post-a"][0].body[]._key')
}

async function exported(...more: string[]): Promise<string> {
  const out = join(here().folder, 'out')
  await here().run('export', '--out', out, ...more)
  return readFileSync(join(out, 'a.md'), 'utf8')
}

test('what changed in the file and what changed in the Studio come together', async () => {
  const [first, second, third] = await keys()
  const before = await here().client.getDocument('post-a')
  await here()
    .client.patch('post-a')
    .set({title: '改过的题', 'body[1].children[0].text': '第二段，改过。'})
    .commit()
  const onDisk = POST.replace('第三段。', '第三段，在文件里改过。')
    .replace('- Mark Carney\n', '- Mark Carney\n- Xi Jinping\n')
    .replace("'2025-11-01'", "'2025-11-02'")
  here().write('a.md', onDisk)
  const {code, out, err} = await here().run('import', join(here().folder, 'a.md'))
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toMatch(/^Posts: 0 new, 0 updated, 1 merged, 0 unchanged, 0 in conflict/m)
  expect(await stored()).toEqual({
    title: '改过的题',
    date: '2025-11-02',
    area: 'geopolitics',
    people: ['Mark Carney', 'Xi Jinping'],
    text: ['第一段。', '第二段，改过。', '第三段，在文件里改过。'],
    keys: [first, second, third],
  })
  expect((await here().client.getDocument('post-a'))?._createdAt).toBe(before?._createdAt)
  expect(await exported()).toBe(
    onDisk.replace('title: 卡尼与习近平', 'title: 改过的题').replace('第二段。', '第二段，改过。'),
  )

  const again = await here().run('import', join(here().folder, 'a.md'))
  expect(again.out).toContain('Nothing had to change.')
  // What the Studio changed is not lost to a file that changes once more.
  here().write('a.md', onDisk.replace('第一段。', '第一段，也改了。'))
  await here().run('import', join(here().folder, 'a.md'))
  expect(await stored()).toMatchObject({
    title: '改过的题',
    text: ['第一段，也改了。', '第二段，改过。', '第三段，在文件里改过。'],
  })
})

test('a draft and its published post both get what changed in the file', async () => {
  const {_rev, _updatedAt, ...post} = (await here().client.getDocument('post-a')) ?? {_id: ''}
  await here().client.create({...post, _id: 'drafts.post-a', _type: 'post', title: '草稿的题'})
  here().write('a.md', POST.replace('第一段。', '第一段，在文件里改过。'))
  expect((await here().run('import', join(here().folder, 'a.md'))).code).toBe(0)
  const text = ['第一段，在文件里改过。', '第二段。', '第三段。']
  expect(await stored()).toMatchObject({title: '卡尼与习近平', text})
  expect(await stored('drafts.post-a')).toMatchObject({title: '草稿的题', text})
})

test('what both sides changed is shown with both, and nothing is overwritten', async () => {
  await here()
    .client.patch('post-a')
    .set({title: '编辑台的题', 'body[0].children[0].text': '编辑台的第一段。'})
    .commit()
  const onDisk = POST.replace('卡尼与习近平', '文件的题')
    .replace('第一段。', '文件的第一段。')
    .replace('第三段。', '第三段，只在文件里改过。')
  here().write('a.md', onDisk)
  const before = await here().client.fetch('*{_id, _rev} | order(_id)')
  const report = join(here().folder, 'report.json')
  const run = await here().run('import', join(here().folder, 'a.md'), '--report', report)
  expect(run.code).toBe(1)
  expect(run.err.split('\n').map((line) => line.replace(/^.*\/(?=a\.md)/, ''))).toEqual([
    'a.md:2:1: error merge-conflict: "title" changed on both sides: it was “卡尼与习近平”, is “编辑台的题” in the desk and “文件的题” in the file. Nothing was written; make both sides agree, or import again with --prefer desk or --prefer file.',
    'a.md:10:1: error merge-conflict: This block changed on both sides: it was “第一段。”, is “编辑台的第一段。” in the desk and “文件的第一段。” in the file. Nothing was written; make both sides agree, or import again with --prefer desk or --prefer file.',
    '',
  ])
  expect(await here().client.fetch('*{_id, _rev} | order(_id)')).toEqual(before)
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
    posts: {conflicts: 1, merged: 0},
    conflicts: [
      {kind: 'field', key: 'title', base: '卡尼与习近平', ours: '编辑台的题', theirs: '文件的题'},
      {kind: 'block', base: '第一段。', ours: '编辑台的第一段。', theirs: '文件的第一段。'},
    ],
  })

  const settled = await here().run('import', join(here().folder, 'a.md'), '--prefer', 'desk')
  expect({code: settled.code, err: settled.err}).toEqual({code: 0, err: ''})
  expect(await stored()).toMatchObject({
    title: '编辑台的题',
    text: ['编辑台的第一段。', '第二段。', '第三段，只在文件里改过。'],
  })
})

test('the file wins where it is told to', async () => {
  await here()
    .client.patch('post-a')
    .set({title: '编辑台的题', 'body[0].children[0].text': '编辑台的第一段。'})
    .commit()
  const onDisk = POST.replace('卡尼与习近平', '文件的题').replace('第一段。', '文件的第一段。')
  here().write('a.md', onDisk)
  const run = await here().run('import', join(here().folder, 'a.md'), '--prefer', 'file')
  expect(run.code).toBe(0)
  expect(await stored()).toMatchObject({
    title: '文件的题',
    text: ['文件的第一段。', '第二段。', '第三段。'],
  })
  expect(await exported()).toBe(onDisk)
})

test('a side that does not exist is wrong usage', async () => {
  const run = await here().run('import', here().folder, '--prefer', 'mine')
  expect({code: run.code, err: run.err.split('\n')[0]}).toEqual({
    code: 2,
    err: '--prefer takes desk or file, not "mine".',
  })
})
