import * as fc from 'fast-check'
import {evaluate, evaluateSync, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'

import {createGuards} from '../../../lake/engine/guards/createGuards.ts'
import type {Guard} from '../../../lake/engine/guards/guard.ts'
import {readGuard} from '../../../lake/engine/guards/readGuard.ts'
import type {StoredDocument, Viewer} from '../../../lake/types.ts'
import {type Bench, createBench, editor, stores} from '../support/engine.ts'
import {randomRequests, send} from '../support/randomRequests.ts'

function guard(name: string, filter: string): Guard {
  return {name, roles: ['editor'], filter, message: {'zh-Hans': '不行。', 'en-US': 'No.'}}
}

describe('a guard that cannot be read', () => {
  test.each([
    ['status ==', 'Syntax error in GROQ query at position 9'],
    ['count(*[status == "draft"]) > 0', 'It sees the document that is changed, and not *'],
    ['status == $status', 'It has no parameters such as $status'],
    ['delta::changedOnly(title)', 'The embedded lake has no function delta::changedOnly()'],
    ['geo::contains(here, there)', 'The embedded lake has no function geo::contains()'],
    ['(status, reviews)', 'A tuple is not a value'],
  ])('%s is told at the start', (filter, reason) => {
    expect(() => createGuards([guard('mine', filter)])).toThrow(
      expect.objectContaining({
        name: 'InvalidGuard',
        message: expect.stringContaining(`The filter of guard "mine" cannot be used: ${reason}`),
      }),
    )
  })
})

describe('delta::changedAny()', () => {
  const scalar = fc.constantFrom('a', 'b', 1, true)
  const place = fc.record({city: scalar}, {requiredKeys: [], noNullPrototype: true})
  const document = fc.record(
    {
      title: scalar,
      author: fc.record({name: scalar, place}, {noNullPrototype: true}),
      tags: fc.array(scalar, {minLength: 1, maxLength: 2}),
    },
    {requiredKeys: [], noNullPrototype: true},
  )
  const selector = fc.constantFrom(
    'title',
    'author',
    'author.name',
    'author.place.city',
    'tags',
    '(title, tags)',
    '(author.name, missing)',
  )

  test('is what groq-js makes of it, for attributes', async () => {
    const side = fc.option(document, {nil: undefined})
    await fc.assert(
      fc.asyncProperty(selector, side, side, async (selector, before, after) => {
        const filter = `delta::changedAny(${selector})`
        const expected = await evaluate(parse(filter, {mode: 'delta'}), {before, after})
        const value = evaluateSync(readGuard(guard('any', filter)), {before, after})
        expect(value.data).toBe(await expected.get())
      }),
      {numRuns: 200},
    )
  })

  test.each([
    ['reviews[].verdict', [{verdict: 'no'}], [{verdict: 'yes'}], true],
    ['reviews[].verdict', [{verdict: 'no', at: 1}], [{verdict: 'no', at: 2}], false],
    ['reviews[by != identity()]', [{by: 'x'}], [{by: 'x'}, {by: 'me'}], false],
    ['reviews[by != identity()]', [{by: 'x'}], [{by: 'me'}], true],
    ['coalesce(reviews, [])', undefined, [], false],
  ])('compares the values of %s', (selector, before, after, expected) => {
    const tree = readGuard(guard('any', `delta::changedAny(${selector})`))
    const options = {before: {reviews: before}, after: {reviews: after}, identity: 'me'}
    expect(evaluateSync(tree, options).data).toBe(expected)
  })
})

const EDITOR: Viewer = {...editor, role: 'editor'}

/** Nobody but a reviewer touches `n`; what there is may not vanish, and nothing may come. */
const GUARDS = [
  guard('n stays', 'delta::operation() == "update" && delta::changedAny(n)'),
  guard('nothing comes or goes', 'delta::operation() in ["create", "delete"]'),
]

/** What everything of a document may have as `n`, by the id of what has it. */
const SEED = [
  {_id: 'a', _type: 'post', n: 1},
  {_id: 'drafts.b', _type: 'post', n: 2},
  {_id: 'c', _type: 'person', n: 1},
  {_id: 'drafts.c', _type: 'person', n: 3},
]
const ALLOWED: Readonly<Record<string, number>> = {
  a: 1,
  'drafts.a': 1,
  'versions.r.a': 1,
  b: 2,
  'drafts.b': 2,
  'versions.r.b': 2,
  c: 1,
  'drafts.c': 3,
  'versions.r.c': 1,
}

function seeded(create: (typeof stores)[number]['create']): Bench {
  const bench = createBench(create, {viewer: EDITOR, guards: GUARDS})
  const request = {
    mutations: SEED.map((document) => ({create: document})),
    transactionId: 'seed',
    returnIds: false,
    returnDocuments: false,
    dryRun: false,
    autoGenerateArrayKeys: false,
    skipCrossDatasetReferenceValidation: false,
  }
  bench.dataset.mutate(request, editor)
  return bench
}

function stateOf({store, dataset}: Bench): unknown {
  const query = {query: '*', params: {}, perspective: 'raw', timestamp: new Date(0)}
  return {
    documents: [...store.documents.all()],
    found: dataset.query(query, EDITOR),
    referrers: ['a', 'b', 'c'].map((id) => store.documents.referrers(id)),
    sequence: store.log.lastSequence(),
  }
}

function isAsAllowed({_id, n}: StoredDocument): boolean {
  return n === ALLOWED[_id]
}

describe('random requests of somebody who is guarded', () => {
  test('never bring about what the guards forbid; what is refused leaves all as it was', () => {
    const transitions = new Set<unknown>()
    fc.assert(
      fc.property(randomRequests, (requests) => {
        const benches = stores.map(({create}) => seeded(create))
        try {
          const events = benches.map((bench) => bench.listen('*'))
          for (const request of requests) {
            const before = benches.map(stateOf)
            const told = events.map(({length}) => length)
            const [one, other] = benches.map((bench) => send(bench, request))
            expect(other).toEqual(one)
            if (Object(one).status !== undefined) {
              expect(benches.map(stateOf)).toEqual(before)
              expect(events.map(({length}) => length)).toEqual(told)
            }
            for (const bench of benches) {
              const documents = [...bench.store.documents.all()]
              expect(documents.filter((document) => !isAsAllowed(document))).toEqual([])
            }
          }
          for (const {data} of events.flat()) transitions.add(Object(data).transition)
        } finally {
          for (const bench of benches) bench.close()
        }
      }),
      {numRuns: 40, endOnFailure: true},
    )
    // Drafts and versions came and went all the same.
    expect([...transitions]).toEqual(expect.arrayContaining(['appear', 'update', 'disappear']))
  })
})
