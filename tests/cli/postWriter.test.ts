import {randomUUID} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {PostWriter, type WriteOutcome} from '../../cli/import/postWriter.ts'
import {readDocument} from '../../codec/documents/readDocument.ts'
import {startLake, type RunningLake} from '../../lake/startLake.ts'
import {clientOf} from '../lake/support/useLake.ts'

let lake: RunningLake
let client: SanityClient

beforeAll(async () => {
  lake = await startLake({port: 0, dataDirectory: {memory: true}, allowedOrigins: []})
  client = clientOf(lake, 'administrator', {perspective: 'raw'})
})
afterAll(() => lake.close())

function write(name: string, text: string, replaces?: string) {
  const {post, file} = readDocument(text, `${name}.md`)
  return {path: `${name}.md`, post, file, concepts: [], replaces}
}

async function writeAll(writes: ReturnType<typeof write>[]): Promise<WriteOutcome[]> {
  const outcomes: WriteOutcome[] = []
  const writer = new PostWriter({
    client,
    newId: randomUUID,
    signal: new AbortController().signal,
    report: (outcome) => outcomes.push(outcome),
  })
  for (const one of writes) await writer.add(one)
  await writer.finish()
  return outcomes
}

test('a post that was edited after the plan was made is left; the others of its batch go in', async () => {
  await writeAll([write('a', '甲'), write('b', '乙')])
  const revision = (await client.getDocument('post-a'))?._rev
  await client.patch('post-b').set({title: '改过'}).commit()
  expect(
    await writeAll([write('a', '甲甲', revision), write('b', '乙乙', revision), write('c', '丙')]),
  ).toEqual([
    {path: 'a.md', state: 'written'},
    {path: 'b.md', state: 'edited'},
    {path: 'c.md', state: 'written'},
  ])
  expect(
    await client.fetch('*[_type == "post"] | order(_id) {title, "text": pt::text(body)}'),
  ).toEqual([
    {title: 'a', text: '甲甲'},
    {title: '改过', text: '乙'},
    {title: 'c', text: '丙'},
  ])
})

test('a post that the lake refuses has its reason', async () => {
  const refused = write('d', '丁')
  const dangling = {_type: 'reference', _ref: 'nobody'}
  const [outcome, other] = await writeAll([
    {...refused, post: {...refused.post, area: dangling}},
    write('e', '戊'),
  ])
  expect(outcome).toEqual({
    path: 'd.md',
    state: 'refused',
    reason: expect.stringContaining('nobody'),
  })
  expect(other).toEqual({path: 'e.md', state: 'written'})
})

test('a post of several megabytes goes in with its file', async () => {
  const long = Array.from({length: 6000}, (_, n) => `第${n}段${'冷战的起源'.repeat(20)}`).join(
    '\n\n',
  )
  expect(await writeAll([write('long', long)])).toEqual([{path: 'long.md', state: 'written'}])
  expect(await client.fetch('count(*[_id == "post-long"][0].body)')).toBe(6000)
  const file = await client.getDocument('file.post-long')
  expect(file?.['rawBody']).toBe(long)
})
