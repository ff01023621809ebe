import {isDeepStrictEqual} from 'node:util'
import {assert, asyncProperty, boolean, constantFrom, option, record as fields} from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ReviewPost, ReviewRecord, ReviewRole} from '../../review/index.ts'
import {defaultReviewConfig, planTransition, planUndo, reviewGuards} from '../../review/index.ts'
import type {StoredPost} from './support/applyPlan.ts'
import {applyPlan, stateOf, topOf} from './support/applyPlan.ts'
import {STATUSES, aRole, someRecords, somePost, somebody} from './support/arbitraryPosts.ts'
import {goodPost, noFacts, record} from './support/posts.ts'
import {refusedBy} from './support/refusedBy.ts'
import {uncheckedConfig} from './support/uncheckedConfig.ts'

const guards = reviewGuards(defaultReviewConfig)

test('each role but the administrator has its guards, with what it may do instead', () => {
  expect(guards.map(({name, roles, message}) => ({name, roles, message}))).toEqual([
    {
      name: 'reviewSteps-editor',
      roles: ['editor'],
      message: {
        'zh-Hans': '审阅状态和审阅记录只随审阅操作改变。你的角色可以：开始撰写、送审。',
        'en-US':
          'Review status and records change by review steps only. Yours are: Start drafting, Send to review.',
      },
    },
    {
      name: 'restingPostsStay-editor',
      roles: ['editor'],
      message: {
        'zh-Hans': '审阅状态是 archived 的文章不再修改：先请审稿人重新打开。',
        'en-US':
          'A post with the status archived is not edited: ask a reviewer to reopen it first.',
      },
    },
    {
      name: 'reviewedPostsStay-editor',
      roles: ['editor'],
      message: {
        'zh-Hans': '别人审阅过的文章不能删除，不然审阅记录也没了：请审稿人归档。',
        'en-US':
          'A post that others have reviewed is not deleted, or its records would go too: ask a reviewer to archive it.',
      },
    },
    {
      name: 'reviewSteps-reviewer',
      roles: ['reviewer'],
      message: {
        'zh-Hans':
          '审阅状态和审阅记录只随审阅操作改变。你的角色可以：开始撰写、送审、退回、定为常青、复审通过、重新打开、归档。',
        'en-US':
          'Review status and records change by review steps only. Yours are: Start drafting, Send to review, Return with a note, Make evergreen, Confirm, Reopen, Archive.',
      },
    },
  ])
})

const post = (status: string | undefined, ...reviews: object[]): ReviewPost => ({
  ...goodPost,
  status,
  ...(reviews.length > 0 ? {reviews} : {}),
})

const steps = (role: ReviewRole) => [`reviewSteps-${role}`]

describe('raw mutations', () => {
  const mine = record('m')
  const theirs = record('t', {by: 'pReviewer', transition: 'return', note: '缺来源。'})
  const made = {...mine, _key: 'n', from: 'draft', to: 'evergreen', transition: 'makeEvergreen'}
  test.each<[string, ReviewRole, ReviewPost, ReviewPost, readonly string[]]>([
    ['edits a title', 'editor', post('draft', mine), {...post('draft', mine), title: 'x'}, []],
    ['edits an evergreen text', 'editor', post('evergreen'), {...post('evergreen'), body: []}, []],
    ['turns a site flag', 'editor', post('evergreen'), {...post('evergreen'), draft: true}, []],
    ['sets a status', 'editor', post('draft'), post('evergreen'), steps('editor')],
    ['sets a status within reach', 'editor', post('inbox'), post('draft'), steps('editor')],
    ['removes the status', 'editor', post('draft'), post(undefined), steps('editor')],
    [
      'sets a status as a reviewer',
      'reviewer',
      post('draft'),
      post('evergreen'),
      steps('reviewer'),
    ],
    ['sets a status as an administrator', 'administrator', post('draft'), post('evergreen'), []],
    ['sends', 'editor', post('draft'), post('draft', mine), []],
    ['sends after a return', 'editor', post('draft', theirs), post('draft', theirs, mine), []],
    [
      'sends twice',
      'editor',
      post('draft', mine),
      post('draft', mine, record('n')),
      steps('editor'),
    ],
    [
      'sends in another’s name',
      'editor',
      post('draft'),
      post('draft', {...mine, by: 'pReviewer'}),
      steps('editor'),
    ],
    [
      'sends without a time',
      'editor',
      post('draft'),
      post('draft', {...mine, at: undefined}),
      steps('editor'),
    ],
    [
      'records another step than it does',
      'editor',
      post('inbox'),
      post('draft', {...mine, from: 'draft'}),
      steps('editor'),
    ],
    ['takes a reviewer’s step', 'editor', post('draft'), post('evergreen', made), steps('editor')],
    [
      'calls a reviewer’s step by its own',
      'editor',
      post('draft'),
      post('evergreen', {...made, transition: 'send'}),
      steps('editor'),
    ],
    [
      'returns without a note',
      'reviewer',
      post('draft', mine),
      post('draft', mine, {...theirs, by: 'pEditor', note: undefined}),
      steps('reviewer'),
    ],
    [
      'returns with a note',
      'reviewer',
      post('draft', mine),
      post('draft', mine, {...theirs, by: 'pEditor'}),
      [],
    ],
    [
      'removes a record',
      'editor',
      post('draft', theirs, mine),
      post('draft', mine),
      steps('editor'),
    ],
    ['removes another’s last', 'editor', post('draft', theirs), post('draft'), steps('editor')],
    ['removes its own last', 'editor', post('draft', theirs, mine), post('draft', theirs), []],
    ['leaves an empty list', 'editor', post('draft', mine), {...post('draft'), reviews: []}, []],
    [
      'removes its own last and stays',
      'editor',
      post('draft', {...mine, from: 'inbox'}),
      post('draft'),
      steps('editor'),
    ],
    [
      'rewrites a note',
      'editor',
      post('draft', theirs),
      post('draft', {...theirs, note: '很好。'}),
      steps('editor'),
    ],
    [
      'rewrites a note on the way',
      'editor',
      post('draft', theirs),
      post('draft', {...theirs, note: '很好。'}, mine),
      steps('editor'),
    ],
    [
      'puts its record first',
      'editor',
      post('draft', theirs),
      post('draft', mine, theirs),
      steps('editor'),
    ],
    [
      'turns two records round',
      'editor',
      post('draft', mine, theirs),
      post('draft', theirs, mine),
      steps('editor'),
    ],
    [
      'writes two at once',
      'editor',
      post('inbox'),
      post('draft', {...mine, from: 'inbox', transition: 'begin'}, record('n')),
      steps('editor'),
    ],
    [
      'uses a key again',
      'editor',
      post('draft', theirs),
      post('draft', theirs, {...mine, _key: 't'}),
      steps('editor'),
    ],
    ['puts in text', 'editor', post('draft'), {...post('draft'), reviews: 'none'}, steps('editor')],
    ['puts in texts', 'editor', post('draft'), {...post('draft'), reviews: ['x']}, steps('editor')],
    ['corrects a misspelt status', 'reviewer', post('evengreen'), post('evergreen'), []],
    [
      'corrects it beyond its reach',
      'editor',
      post('evengreen'),
      post('evergreen'),
      steps('editor'),
    ],
    ['corrects it within its reach', 'editor', post('evengreen'), post('inbox'), []],
    ['misspells it', 'editor', post('evergreen'), post('evengreen'), steps('editor')],
    [
      'edits what rests',
      'editor',
      post('archived'),
      {...post('archived'), title: 'x'},
      ['restingPostsStay-editor'],
    ],
    [
      'edits what rests as a reviewer',
      'reviewer',
      post('archived'),
      {...goodPost, status: 'archived'},
      [],
    ],
  ])('a mutation that %s, as %s', async (_, role, before, after, refused) => {
    expect(await refusedBy(guards, {role, by: 'pEditor', before, after})).toEqual(refused)
  })

  test.each<[string, ReviewRole, ReviewPost, readonly string[]]>([
    ['in the inbox', 'editor', post('inbox'), []],
    ['as a draft', 'editor', post('draft'), []],
    ['without a status', 'editor', post(undefined), []],
    ['as evergreen', 'editor', post('evergreen'), steps('editor')],
    ['as evergreen', 'reviewer', post('evergreen'), []],
    ['with a misspelt status', 'reviewer', post('evengreen'), steps('reviewer')],
    ['with records', 'reviewer', post('draft', mine), steps('reviewer')],
    ['with records', 'administrator', post('evergreen', mine), []],
  ])('a new post %s, as %s', async (_, role, after, refused) => {
    expect(await refusedBy(guards, {role, by: 'pEditor', after})).toEqual(refused)
  })

  test.each<[string, ReviewRole, ReviewPost, readonly string[]]>([
    ['in the inbox', 'editor', post('inbox'), []],
    ['sent by oneself', 'editor', post('draft', mine), []],
    ['reviewed by another', 'editor', post('draft', mine, theirs), ['reviewedPostsStay-editor']],
    ['that is evergreen', 'editor', post('evergreen'), ['reviewedPostsStay-editor']],
    ['that is evergreen', 'reviewer', post('evergreen', theirs), []],
  ])('the deletion of a post %s, as %s', async (_, role, before, refused) => {
    expect(await refusedBy(guards, {role, by: 'pEditor', before})).toEqual(refused)
  })

  test('other documents are nobody’s business here', async () => {
    const person = {_type: 'person', status: 'draft'}
    const after = {...person, status: 'evergreen'}
    expect(await refusedBy(guards, {role: 'editor', by: 'pEditor', before: person, after})).toEqual(
      [],
    )
  })

  test('a role without any step is told so, and names with quotes stay names', async () => {
    const config = {
      ...defaultReviewConfig,
      statuses: [{...defaultReviewConfig.statuses[0], name: 'a"b\\'}],
      transitions: [],
    }
    const [editors] = reviewGuards(config)
    expect(editors?.message['en-US']).toBe(
      'Review status and records change by review steps only. Yours are: none.',
    )
    const own = reviewGuards(config)
    const after = {...goodPost, status: 'a"b\\'}
    expect(await refusedBy(own, {role: 'editor', by: 'pEditor', after})).toEqual([])
  })
})

const unchecked = reviewGuards(uncheckedConfig)
const request = {at: '2026-03-01T07:30:00+08:00', key: 'new', revision: 'r1'}

test('whatever the rules plan for a role, its guards let pass, and taking it back too', async () => {
  const aTransition = constantFrom(...uncheckedConfig.transitions.map(({name}) => name))
  const passes = asyncProperty(
    somePost,
    aTransition,
    aRole,
    somebody,
    async (post, name, role, by) => {
      const facts = {...noFacts, dataset: stateOf(post)}
      const note = name === 'begin' ? '' : 'note'
      const before = topOf(post)
      const asked = {...request, role, by, note, facts}
      const {plan} = planTransition(before, name, asked, uncheckedConfig)
      if (plan === undefined) return
      const left = applyPlan(post, plan)
      const after = topOf(left)
      expect(await refusedBy(unchecked, {role, by, before, after})).toEqual([])
      const undo = planUndo(after, {role, by, revision: 'r2', dataset: stateOf(left)})
      if (undo.plan === undefined) throw new Error('One’s own step can be taken back')
      const change = {role, by, before: after, after: topOf(applyPlan(left, undo.plan))}
      expect(await refusedBy(unchecked, change)).toEqual([])
    },
  )
  await assert(passes, {numRuns: 400})
})

test('no other change of status or records passes', async () => {
  const seen = {passed: 0, refused: 0}
  const aChange = fields({
    status: constantFrom(...STATUSES, 'evengreen', undefined),
    kept: constantFrom('all', 'all', 'none', 'last', 'first', 'altered'),
    added: option(
      someRecords.map(([drawn]) => drawn),
      {nil: undefined},
    ),
    fits: boolean(),
  })
  const guarded = constantFrom<ReviewRole>('editor', 'reviewer')
  const exact = asyncProperty(
    somePost,
    aChange,
    guarded,
    somebody,
    async (post, drawn, role, by) => {
      const before = topOf(post)
      const after = changed(before, drawn, by)
      const refused = await refusedBy(unchecked, {role, by, before, after})
      const allowed = isExplained(before, after, role, by)
      seen[allowed ? 'passed' : 'refused'] += 1
      const found = refused.filter((name) => name.startsWith('reviewSteps'))
      expect(found).toEqual(allowed ? [] : steps(role))
    },
  )
  await assert(exact, {numRuns: 800})
  expect(Math.min(seen.passed, seen.refused)).toBeGreaterThan(15)
})

interface DrawnChange {
  readonly status: string | undefined
  readonly kept: string
  readonly added: ReviewRecord | undefined
  /** The record that is added goes with the post, and so does the status. */
  readonly fits: boolean
}

function changed(before: StoredPost, {status, kept, added, fits}: DrawnChange, by: string) {
  const {status: was, reviews: _, ...text} = before
  const reviews = edited(recordsIn(before), kept)
  const from = typeof was === 'string' ? was : 'inbox'
  if (added) reviews.push({...added, _key: 'new', ...(fits ? {from, by} : {})})
  const next = added && fits ? added.to : status
  return {
    ...text,
    ...(next === undefined ? {} : {status: next}),
    ...(reviews.length > 0 ? {reviews} : {}),
  }
}

function recordsIn({reviews}: ReviewPost): ReviewRecord[] {
  return Array.isArray(reviews) ? [...reviews] : []
}

function edited(records: ReviewRecord[], kept: string): ReviewRecord[] {
  switch (kept) {
    case 'none':
      return []
    case 'last':
      return records.slice(1)
    case 'first':
      return records.slice(0, -1)
    case 'altered':
      return records.map((one) => ({...one, note: 'altered'}))
    default:
      return records
  }
}

/** Whether nothing changed, a status was corrected, or a plan of the rules would do just this. */
function isExplained(before: StoredPost, after: StoredPost, role: ReviewRole, by: string): boolean {
  const same = (one: ReviewPost, other: ReviewPost) =>
    one.status === other.status && isDeepStrictEqual(recordsIn(one), recordsIn(other))
  if (same(before, after)) return true
  const reach = role === 'editor' ? ['inbox', 'draft'] : STATUSES
  const wasKnown = STATUSES.some((name) => name === before.status)
  const corrected = !wasKnown && reach.some((name) => name === after.status)
  if (corrected && same({...before, status: after.status}, after)) return true

  const post = {draft: before, published: before}
  const dataset = stateOf(post)
  const undo = planUndo(before, {role, by, revision: 'r1', dataset})
  if (undo.plan && same(topOf(applyPlan(post, undo.plan)), after)) return true

  const last = recordsIn(after).at(-1)
  if (last === undefined) return false
  const {transition, at, _key: key, note = '', revision} = last
  const asked = {role, by, at, key, note, revision, facts: {...noFacts, dataset}}
  const {plan} = planTransition(before, transition, asked, uncheckedConfig)
  return plan !== undefined && same(topOf(applyPlan(post, plan)), after)
}
