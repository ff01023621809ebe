import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {exportGarden} from '../../cli/export/exportGarden.ts'
import {SAMPLES, useSampleGarden} from '../queries/support/useSampleGarden.ts'
import {plainPages} from './support/plainGarden.ts'

// What goes in as Markdown comes out as Markdown: an Eleventy site of one's own sees no difference.
const garden = useSampleGarden()
const signal = new AbortController().signal

let parent: string
let before: Record<string, string>

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'dateline-garden-'))
  const original = join(parent, 'original')
  cpSync(join(SAMPLES, 'garden'), original, {recursive: true})
  before = await plainPages(original)
})
afterAll(() => rmSync(parent, {recursive: true}))

async function exported(name: string): Promise<Record<string, string>> {
  const out = join(parent, name)
  const {problems} = await exportGarden({client: garden.editor(), out, signal})
  expect(problems).toEqual([])
  return plainPages(out)
}

test('exported posts make the pages that their files made', async () => {
  expect(Object.keys(before)).toHaveLength(16)
  expect(await exported('untouched')).toEqual(before)
})

test('one edited post makes one other page', async () => {
  const client = garden.editor()
  const id = await client.fetch('*[_type == "post" && slug.current == "busan-truce"][0]._id')
  await client.patch(id).set({title: '釜山：另一个题目'}).commit()
  const after = await exported('edited')
  const changed = Object.keys(after).filter((url) => after[url] !== before[url])
  expect(changed).toEqual(['/notes/busan-truce/'])
  expect(after['/notes/busan-truce/']).toContain('<title>釜山：另一个题目</title>')
})
