import type {SanityClient, SanityDocument} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import type {RunningLake} from '../../lake/startLake.ts'
import {startLake} from '../../lake/startLake.ts'
import {takeStep} from '../../plugins/review/commit/takeStep.ts'
import {setFields} from '../../plugins/review/commit/setFields.ts'
import {explainFailure} from '../../plugins/review/commit/explainFailure.ts'
import type {PostState} from '../../plugins/review/steps/postState.ts'
import {postState} from '../../plugins/review/steps/postState.ts'
import {readersSee} from '../../plugins/review/steps/readersSee.ts'
import {stepJob} from '../../plugins/reviewDesk/bulk/stepJob.ts'
import {transitionStep, undoStep} from '../../plugins/review/steps/step.ts'
import type {ReviewRole} from '../../review/index.ts'
import {defaultReviewConfig, reviewGuards} from '../../review/index.ts'
import {goodPost, noFacts} from '../review/support/posts.ts'
import {clientOf} from '../lake/support/useLake.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({
    port: 0,
    dataDirectory: {memory: true},
    allowedOrigins: [],
    guards: reviewGuards(defaultReviewConfig),
  })
})

afterAll(() => lake.close())

const {people: _people, area: _area, category: _category, ...plainPost} = goodPost
const POST = {...plainPost, slug: {_type: 'slug', current: 'carney-xi'}}

beforeEach(async () => {
  await as('administrator').delete({query: '*[_type == "post"]'})
})

function as(role: ReviewRole): SanityClient {
  return clientOf(lake, role)
}

async function look(): Promise<PostState> {
  const [draft, published] = await as('administrator').getDocuments<SanityDocument>([
    'drafts.p',
    'p',
  ])
  const state = postState('p', draft, published)
  if (state === undefined) throw new Error('There is no post')
  return state
}

const step = (name: string) => {
  const transition = defaultReviewConfig.transitions.find((transition) => transition.name === name)
  if (transition === undefined) throw new Error(`There is no step ${name}`)
  return transitionStep(transition, defaultReviewConfig)
}

const take = (role: 'reviewer' | 'editor', name: string, state: PostState, note = '') =>
  takeStep(as(role), step(name), state, {
    reviewer: {by: role === 'editor' ? 'pEditor' : 'pReviewer', role},
    note,
    facts: {...noFacts, dataset: state.dataset},
  })

test('of two who decide at once, the second is told, and nothing of theirs is written', async () => {
  await as('editor').create({...POST, _id: 'drafts.p'})
  const seen = await look()
  expect(await take('reviewer', 'makeEvergreen', seen)).toBeUndefined()
  const decided = await look()
  expect(await take('reviewer', 'return', seen, '缺来源。')).toEqual({
    code: 'moved',
    message: {
      'zh-Hans':
        '刚才有人改了这篇文章，或者把它转到了别的状态。什么都没有写：看一眼现在的样子，再决定。',
      'en-US':
        'Somebody changed or moved this post in the meantime. Nothing was written: look at it as it is now, then decide.',
    },
  })
  expect(await look()).toEqual(decided)
})

test('a post that was edited since is not published by a step', async () => {
  await as('editor').create({...POST, _id: 'drafts.p'})
  const seen = await look()
  await as('editor').patch('drafts.p').set({title: '改过'}).commit()
  expect(await take('reviewer', 'makeEvergreen', seen)).toMatchObject({code: 'moved'})
  expect((await look()).published).toBeUndefined()
})

test('what the lake refuses is told in its own words', async () => {
  await as('editor').create({...POST, _id: 'drafts.p'})
  const failure = explainFailure(
    await as('editor')
      .patch('drafts.p')
      .set({status: 'evergreen'})
      .commit()
      .catch((error: unknown) => error),
  )
  expect(failure).toEqual({
    code: 'refused',
    message: {
      'zh-Hans': '审阅状态和审阅记录只随审阅操作改变。你的角色可以：开始撰写、送审。什么都没有写。',
      'en-US':
        'Review status and records change by review steps only. Yours are: Start drafting, Send to review. Nothing was written.',
    },
  })
})

test('readers are told of before and after: a step, and taking it back', async () => {
  await as('editor').create({...POST, _id: 'drafts.p'})
  const before = await look()
  expect(readersSee(before, step('makeEvergreen'), defaultReviewConfig)).toEqual({
    now: 'nowhere',
    afterwards: 'shown',
  })
  await take('reviewer', 'makeEvergreen', before)
  const made = await look()
  const undo = undoStep(made, defaultReviewConfig)
  expect(readersSee(made, undo, defaultReviewConfig)).toEqual({now: 'shown', afterwards: 'nowhere'})
  expect(readersSee(made, step('reopen'), defaultReviewConfig)).toEqual({
    now: 'shown',
    afterwards: 'withheld',
  })
  const reviewer = {by: 'pReviewer', role: 'reviewer'} as const
  const facts = {...noFacts, dataset: made.dataset}
  expect(await takeStep(as('reviewer'), undo, made, {reviewer, note: '', facts})).toBeUndefined()
  const back = await look()
  expect(back.published).toBeUndefined()
  expect(back.post).toMatchObject({status: 'draft'})
  expect(back.post['reviews']).toBeUndefined()
})

test('a misspelt status is corrected in each of the documents, a flag in the draft', async () => {
  for (const _id of ['p', 'drafts.p']) {
    await as('administrator').create({...POST, _id, status: 'evengreen'})
  }
  await setFields(as('reviewer'), await look(), {status: 'evergreen'})
  await setFields(as('reviewer'), await look(), {draft: true})
  const {post, published} = await look()
  expect([post, published].map((one) => [one?.['status'], one?.['draft']])).toEqual([
    ['evergreen', true],
    ['evergreen', false],
  ])
})

test('a step of many posts takes back itself alone, never a later one of somebody else', async () => {
  await as('editor').create({...POST, _id: 'drafts.p'})
  const transition = step('return')
  const wish = {
    reviewer: {by: 'pAdministrator', role: 'administrator'},
    note: '缺来源。',
    today: '2026-03-01',
    config: defaultReviewConfig,
  } as const
  const looked = {id: 'p', title: POST.title, asked: {brokenLinks: [], undefinedConcepts: []}}
  const job = stepJob({...looked, state: await look()}, transition, wish)
  if (job.standing !== 'ready') throw new Error('The step may be taken')
  const taken = await job.take(as('administrator'))
  if (!('back' in taken)) throw new Error('The step was taken')
  expect(taken.back(await look()).standing).toBe('ready')
  expect(await take('editor', 'send', await look())).toBeUndefined()
  const sent = await look()
  expect(taken.back(sent)).toEqual({
    id: 'p',
    title: POST.title,
    standing: 'stopped',
    said: [
      {
        'zh-Hans': '之后又有了别的审阅，或者已经撤销：保持现在的样子。',
        'en-US': 'It was undone already, or another review came after it: the post stays as it is.',
      },
    ],
  })
})
