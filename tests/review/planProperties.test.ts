import {assert, constantFrom, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import type {ReviewPost} from '../../review/index.ts'
import {planTransition, planUndo} from '../../review/index.ts'
import {applyPlan, stateOf, topOf} from './support/applyPlan.ts'
import {STATUSES, aRole, someRecords, somePost, somebody} from './support/arbitraryPosts.ts'
import {noFacts} from './support/posts.ts'
import {uncheckedConfig} from './support/uncheckedConfig.ts'

const aTransition = constantFrom(...uncheckedConfig.transitions.map(({name}) => name))
const request = {at: '2026-03-01T07:30:00+08:00', key: 'new', revision: 'r1'}

test('a plan leaves every variant at a status that the rules know, with one record more', () => {
  let planned = 0
  const known = property(
    somePost,
    aTransition,
    aRole,
    somebody,
    string(),
    (post, name, role, by, note) => {
      const facts = {...noFacts, dataset: stateOf(post)}
      const before = topOf(post)
      const {plan, problems} = planTransition(
        before,
        name,
        {...request, role, by, note, facts},
        uncheckedConfig,
      )
      expect(plan === undefined).toBe(problems.some(({level}) => level === 'error'))
      if (plan === undefined) return
      planned += 1
      const after = applyPlan(post, plan)
      for (const document of Object.values(after)) {
        expect(STATUSES).toContain(document.status)
        expect(document.reviews).toEqual([...listOf(before.reviews), plan.record])
      }
      expect(plan.record.to).toBe(topOf(after).status)
      expect(plan.record.dataset === undefined).toBe(
        stateOf(after).published === stateOf(post).published,
      )
    },
  )
  assert(known, {numRuns: 1000})
  expect(planned).toBeGreaterThan(100)
})

test('taking a step back gives the post as it was', () => {
  let undone = 0
  const back = property(somePost, aTransition, somebody, (post, name, by) => {
    const role = 'administrator'
    const facts = {...noFacts, dataset: stateOf(post)}
    const {plan} = planTransition(
      topOf(post),
      name,
      {...request, role, by, note: name === 'begin' ? '' : 'note', facts},
      uncheckedConfig,
    )
    if (plan === undefined) return
    undone += 1
    const after = applyPlan(post, plan)
    const undo = planUndo(topOf(after), {role, by, revision: 'r2', dataset: stateOf(after)})
    expect(undo.problems).toEqual([])
    if (undo.plan === undefined) return
    const left = applyPlan(after, undo.plan)
    expect(topOf(left)).toEqual(topOf(post))
    expect(stateOf(left).published).toBe(stateOf(post).published)
    if (plan.dataset === 'stay') expect(left).toEqual(post)
  })
  assert(back, {numRuns: 1000})
  expect(undone).toBeGreaterThan(100)
})

test('whatever stands in `reviews`, undo says what is wrong or takes back the last', () => {
  const any = property(somePost, someRecords, aRole, somebody, (post, records, role, by) => {
    const before: ReviewPost = {...topOf(post), reviews: records}
    const {plan, problems} = planUndo(before, {
      role,
      by,
      revision: 'r1',
      dataset: stateOf(post),
    })
    expect(plan === undefined).toBe(problems.length > 0)
    const last = records.at(-1)
    const allowed =
      last !== undefined &&
      last.to === before.status &&
      (last.by === by || role === 'administrator')
    expect(plan !== undefined).toBe(allowed)
  })
  assert(any, {numRuns: 500})
})

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
