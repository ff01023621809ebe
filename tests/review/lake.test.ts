import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import type {RunningLake} from '../../lake/startLake.ts'
import {startLake} from '../../lake/startLake.ts'
import type {ReviewRole} from '../../review/index.ts'
import {defaultReviewConfig, planTransition, planUndo, reviewGuards} from '../../review/index.ts'
import type {PostVariants, StoredPost} from './support/applyPlan.ts'
import {stateOf, topOf} from './support/applyPlan.ts'
import {goodPost, noFacts, record} from './support/posts.ts'
import {commitPlan} from '../../plugins/review/commit/commitPlan.ts'
import {clientOf} from '../lake/support/useLake.ts'

let lake: RunningLake
const clients = new Map<ReviewRole, SanityClient>()

beforeAll(async () => {
  lake = await startLake({
    port: 0,
    dataDirectory: {memory: true},
    allowedOrigins: [],
    guards: reviewGuards(defaultReviewConfig),
  })
  for (const role of ['editor', 'reviewer', 'administrator'] as const) {
    const client = clientOf(lake, role)
    clients.set(role, client)
  }
})

afterAll(() => lake.close())

beforeEach(async () => {
  await as('administrator').delete({query: '*[_type in ["post", "person", "area", "category"]]'})
  for (const [_id, _type] of [
    ['person-mark-carney', 'person'],
    ['area-geopolitics', 'area'],
    ['category-geopolitics', 'category'],
  ] as const) {
    await as('administrator').create({_id, _type})
  }
})

function as(role: ReviewRole): SanityClient {
  const client = clients.get(role)
  if (client === undefined) throw new Error(`There is no client for ${role}`)
  return client
}

async function variants(): Promise<PostVariants> {
  const [draft, published] = await as('administrator').getDocuments<StoredPost>(['drafts.p', 'p'])
  return {...(draft ? {draft} : {}), ...(published ? {published} : {})}
}

/** Plans a step and sends it, as the Studio does. */
async function take(name: string, role: ReviewRole, note?: string): Promise<PostVariants> {
  const post = await variants()
  const {plan, problems} = planTransition(
    topOf(post),
    name,
    {
      role,
      by: `p${role.slice(0, 1).toUpperCase()}${role.slice(1)}`,
      at: '2026-03-01T07:30:00+08:00',
      key: name,
      revision: String(topOf(post)._rev),
      facts: {...noFacts, dataset: stateOf(post)},
      ...(note === undefined ? {} : {note}),
    },
    defaultReviewConfig,
  )
  if (plan === undefined) throw new Error(problems.map(({message}) => message['en-US']).join(' '))
  await commitPlan(as(role), 'p', plan)
  return variants()
}

const refused = (guard: string) => ({
  statusCode: 403,
  details: {items: [{error: {guard}}]},
})

test('a post goes from the inbox to evergreen and back by the rules', async () => {
  await as('editor').create({...goodPost, _id: 'drafts.p', status: 'inbox'})
  const begun = await take('begin', 'editor')
  expect(begun.draft?.status).toBe('draft')
  await take('send', 'editor', '请审。')

  const made = await take('makeEvergreen', 'reviewer')
  expect(made.draft).toBeUndefined()
  expect(made.published).toMatchObject({
    status: 'evergreen',
    reviews: [
      {transition: 'begin', by: 'pEditor', from: 'inbox', to: 'draft'},
      {transition: 'send', by: 'pEditor', note: '请审。'},
      {transition: 'makeEvergreen', by: 'pReviewer', dataset: 'published'},
    ],
  })

  const {plan} = planUndo(topOf(made), {
    role: 'reviewer',
    by: 'pReviewer',
    revision: String(topOf(made)._rev),
    dataset: stateOf(made),
  })
  if (plan === undefined) throw new Error('One’s own step can be taken back')
  await commitPlan(as('reviewer'), 'p', plan)
  const back = await variants()
  expect(back.published).toBeUndefined()
  expect(back.draft).toMatchObject({status: 'draft', reviews: [{_key: 'begin'}, {_key: 'send'}]})
})

test('an editor edits and publishes an evergreen post, and leaves its status alone', async () => {
  await as('administrator').create({...goodPost, _id: 'p', status: 'evergreen'})
  const ids = {draftId: 'drafts.p', publishedId: 'p'}
  const edit = (set: object) =>
    as('editor').action({actionType: 'sanity.action.document.edit', ...ids, patch: {set}})
  await edit({title: '改过的标题'})
  await expect(edit({status: 'archived'})).rejects.toMatchObject(refused('reviewSteps-editor'))
  await as('editor').action({actionType: 'sanity.action.document.publish', ...ids})
  expect((await variants()).published).toMatchObject({title: '改过的标题', status: 'evergreen'})
})

test('a step on a post with unpublished edits reaches both of its documents', async () => {
  await as('administrator').create({...goodPost, _id: 'p', status: 'evergreen'})
  await as('editor').create({...goodPost, _id: 'drafts.p', status: 'evergreen', title: '新标题'})
  const {draft, published} = await take('archive', 'reviewer')
  expect([draft?.status, published?.status]).toEqual(['archived', 'archived'])
  await expect(as('editor').patch('drafts.p').set({title: 'x'}).commit()).rejects.toMatchObject(
    refused('restingPostsStay-editor'),
  )
})

test.each<[string, () => Promise<unknown>, string]>([
  [
    'set a status',
    () => as('editor').patch('p').set({status: 'evergreen'}).commit(),
    'reviewSteps-editor',
  ],
  [
    'write a record in a reviewer’s name',
    () =>
      as('editor')
        .patch('p')
        .set({status: 'evergreen'})
        .setIfMissing({reviews: []})
        .append('reviews', [
          record('x', {by: 'pReviewer', to: 'evergreen', transition: 'makeEvergreen'}),
        ])
        .commit(),
    'reviewSteps-editor',
  ],
  [
    'remove the records',
    () => as('editor').patch('p').unset(['reviews']).commit(),
    'reviewSteps-editor',
  ],
  [
    'smuggle a status in by a draft',
    () => as('editor').create({...goodPost, _id: 'drafts.p', status: 'evergreen'}),
    'reviewSteps-editor',
  ],
  ['delete what another reviewed', () => as('editor').delete('p'), 'reviewedPostsStay-editor'],
])('an editor can’t %s', async (_, attempt, guard) => {
  await as('administrator').create({
    ...goodPost,
    _id: 'p',
    reviews: [record('r', {by: 'pReviewer', transition: 'return', note: '缺来源。'})],
  })
  await expect(attempt()).rejects.toMatchObject(refused(guard))
})
