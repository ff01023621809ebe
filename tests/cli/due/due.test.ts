import {afterAll, beforeAll, expect, test} from 'vitest'
import {type RunningLake, startLake} from '../../../lake/startLake.ts'
import {duePostsQuery} from '../../../queries/index.ts'
import {defaultReviewConfig, freshnessParams} from '../../../review/index.ts'
import {clientOf} from '../../lake/support/useLake.ts'
import {runDateline} from '../support/runDateline.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({port: 0, dataDirectory: {memory: true}, allowedOrigins: []})
  const post = {_type: 'post', status: 'evergreen'}
  await clientOf(lake, 'administrator')
    .transaction()
    .create({_id: 'area-x', _type: 'area', name: 'geopolitics'})
    .create({
      ...post,
      _id: 'post-area',
      title: '半年一看',
      date: '2025-08-01',
      area: {_type: 'reference', _ref: 'area-x'},
    })
    .create({...post, _id: 'post-old', title: '一年一看', date: '2025-01-01'})
    .create({...post, _id: 'post-never', title: '不会过期', date: '2020-01-01', reviewEvery: 0})
    .create({...post, _id: 'post-new', title: '还新', date: '2026-01-01'})
    .create({...post, _id: 'drafts.post-draft', title: '草稿里的', date: '2025-02-01'})
    .commit()
})
afterAll(() => lake.close())

const due = (...args: string[]) =>
  runDateline([
    'due',
    '--lake',
    `http://127.0.0.1:${lake.port}`,
    '--token',
    lake.tokens.editor,
    ...args,
  ])

test('the list is that of the query, with the day and the reason', async () => {
  const {code, out, err} = await due('--on', '2026-03-01')
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out.split('\n')).toEqual([
    '2026-01-01  一年一看  (post-old)',
    '            It is of 2025-01-01, was never reviewed, and wants a look every 365 days.',
    '2026-01-28  半年一看  (post-area)',
    '            It is of 2025-08-01, was never reviewed, and wants a look every 180 days.',
    '2026-02-01  草稿里的  (post-draft)',
    '            It is of 2025-02-01, was never reviewed, and wants a look every 365 days.',
    '3 due for another look on 2026-03-01.',
    '',
  ])
  const found = await clientOf(lake, 'editor').fetch(
    duePostsQuery,
    {...freshnessParams(defaultReviewConfig, '2026-03-01'), limit: 100},
    {perspective: 'drafts'},
  )
  expect(found.map(({_id}) => _id).toSorted()).toEqual(['post-area', 'post-draft', 'post-old'])
})

test('as JSON it is for programs', async () => {
  const {code, out} = await due('--on', '2026-01-01', '--format', 'json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    on: '2026-01-01',
    posts: [{id: 'post-old', title: '一年一看', due: {dueOn: '2026-01-01', overdueBy: 0}}],
  })
})

test.each([
  [['--on', '2026-02-30'], '--on takes a calendar day such as 2026-12-31, not "2026-02-30".'],
  [['--format', 'xml'], '--format is one of text, json, ics, not "xml".'],
])('%j is refused with a sentence', async (args, sentence) => {
  const {code, err} = await due(...args)
  expect(code).toBe(2)
  expect(err).toContain(sentence)
})
