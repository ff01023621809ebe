import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import type {ListenEvent, ListenRequest} from '../../../lake/engine/dataset.ts'
import type {Viewer} from '../../../lake/types.ts'
import {type Bench, createBench, editor, failureOf, stores, timeOf} from '../support/engine.ts'

const POSTS = '*[_type == "post"]'

/** What the tests look at most: which document did what. */
function story(events: readonly ListenEvent[]): string[] {
  return events.map(({type, data}) =>
    type === 'mutation' && typeof data === 'object' && data !== null && 'documentId' in data
      ? [
          data.transition,
          data.documentId,
          data.transactionCurrentEvent,
          data.transactionTotalEvents,
        ].join(' ')
      : type,
  )
}

describe.each(stores)('listening on the $name store', ({create}) => {
  let bench: Bench
  beforeEach(() => {
    bench = createBench(create)
  })
  afterEach(() => bench.close())

  test('tells all of a change, and is welcomed first', () => {
    bench.mutate([{create: {_id: 'a', _type: 'post', title: 'one'}}])
    const events = bench.listen(POSTS, {includePreviousRevision: true, effects: true})
    bench.mutate([{patch: {id: 'a', set: {title: 'two'}, unset: ['none']}}])
    const before = {
      _id: 'a',
      _type: 'post',
      _rev: 't1',
      _createdAt: timeOf(1),
      _updatedAt: timeOf(1),
      title: 'one',
    }
    expect(events).toEqual([
      {type: 'welcome', data: {listenerName: 'id1'}},
      {
        type: 'mutation',
        id: 't2#a',
        data: {
          eventId: 't2#a',
          documentId: 'a',
          transactionId: 't2',
          transition: 'update',
          identity: 'p-editor',
          mutations: [{patch: {id: 'a', set: {title: 'two'}}}, {patch: {id: 'a', unset: ['none']}}],
          previousRev: 't1',
          resultRev: 't2',
          previous: before,
          result: {...before, _rev: 't2', _updatedAt: timeOf(2), title: 'two'},
          effects: {
            apply: [11, 3, 23, 0, 18, 22, '2', 23, 19, 24, 15, 17, 'two', 'title'],
            revert: [11, 3, 23, 0, 18, 22, '1', 23, 19, 24, 15, 17, 'one', 'title'],
          },
          timestamp: timeOf(2),
          visibility: 'query',
          transactionTotalEvents: 1,
          transactionCurrentEvent: 1,
        },
      },
    ])
  })

  test('leaves out what was not asked for', () => {
    const events = bench.listen(POSTS, {
      includeResult: false,
      includeMutations: false,
      visibility: 'transaction',
    })
    bench.mutate([{create: {_id: 'a', _type: 'post'}}])
    expect(events[1]?.data).toEqual({
      eventId: 't1#a',
      documentId: 'a',
      transactionId: 't1',
      transition: 'appear',
      identity: 'p-editor',
      mutations: [],
      resultRev: 't1',
      timestamp: timeOf(1),
      visibility: 'transaction',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
    })
  })

  test('tells transitions as the filter sees them, and counts its own events only', () => {
    const events = bench.listen('*[_type == "post" && status == $status]{title} | order(title)', {
      params: {status: 'evergreen'},
    })
    bench.mutate([
      {create: {_id: 'a', _type: 'post', status: 'draft'}},
      {create: {_id: 'b', _type: 'post', status: 'evergreen'}},
      {create: {_id: 'c', _type: 'note', status: 'evergreen'}},
      {create: {_id: 'd', _type: 'post', status: 'evergreen'}},
    ])
    bench.mutate([{patch: {id: 'a', set: {status: 'evergreen'}}}, {patch: {id: 'b', set: {n: 1}}}])
    bench.mutate([{patch: {id: 'a', set: {status: 'draft'}}}])
    bench.mutate([{delete: {id: 'b'}}])
    expect(story(events)).toEqual([
      'welcome',
      'appear b 1 2',
      'appear d 2 2',
      'appear a 1 2',
      'update b 2 2',
      'disappear a 1 1',
      'disappear b 1 1',
    ])
  })

  test('chains revisions, but for a document that appears', () => {
    const events = bench.listen('*[_id == "a"]')
    bench.mutate([{create: {_id: 'a', _type: 'post'}}])
    bench.mutate([{patch: {id: 'a', set: {n: 1}}}, {patch: {id: 'a', set: {n: 2}}}])
    bench.mutate([{delete: {id: 'a'}}])
    const chain = events.slice(1).map(({data}) => {
      const {previousRev, resultRev} = Object(data)
      return [previousRev, resultRev]
    })
    expect(chain).toEqual([
      [undefined, 't1'],
      ['t1', 't2'],
      ['t2', 't3'],
    ])
  })

  test('gives mutations that lead a mutator of another order to the same document', () => {
    const events = bench.listen('*[_id == "drafts.a"]')
    bench.mutate([{create: {_id: 'a', _type: 'post', n: 1}}])
    const patch = {set: {n: 2}, setIfMissing: {m: 1}}
    bench.act([
      {actionType: 'sanity.action.document.edit', draftId: 'drafts.a', publishedId: 'a', patch},
    ])
    const created = {
      _id: 'drafts.a',
      _type: 'post',
      _rev: 't2',
      _createdAt: timeOf(1),
      _updatedAt: timeOf(2),
      n: 1,
    }
    expect(Object(events[1]?.data).mutations).toEqual([
      {create: created},
      {patch: {id: 'drafts.a', set: {n: 2}}},
      {patch: {id: 'drafts.a', setIfMissing: {m: 1}}},
    ])
  })

  test('hides drafts and versions unless they are asked for', () => {
    const all = bench.listen('*')
    const published = bench.listen('*', {includeAllVersions: false})
    bench.mutate(['a', 'drafts.a', 'versions.r.a'].map((_id) => ({create: {_id, _type: 'post'}})))
    expect(story(all)).toEqual([
      'welcome',
      'appear a 1 3',
      'appear drafts.a 2 3',
      'appear versions.r.a 3 3',
    ])
    expect(story(published)).toEqual(['welcome', 'appear a 1 1'])
  })

  test('tells a viewer of what the viewer may read only', () => {
    const reader: Viewer = {
      id: 'p-reader',
      grants: [{filter: 'secret != true && owner == identity()', permissions: ['read']}],
    }
    const events = bench.listen(POSTS, {}, reader)
    bench.mutate([
      {create: {_id: 'a', _type: 'post', owner: 'p-reader'}},
      {create: {_id: 'b', _type: 'post', owner: 'p-editor'}},
    ])
    bench.mutate([{patch: {id: 'a', set: {secret: true}}}])
    bench.mutate([{patch: {id: 'a', set: {n: 1}}}])
    expect(story(events)).toEqual(['welcome', 'appear a 1 1', 'disappear a 1 1'])
  })

  test('tells nothing of rehearsals and refusals', () => {
    const events = bench.listen('*')
    bench.mutate([{create: {_id: 'a', _type: 'post'}}], {dryRun: true})
    failureOf(() => bench.mutate([{create: {_id: 'a', _type: 'post', to: {_ref: 'b'}}}]))
    expect(story(events)).toEqual(['welcome'])
  })

  test('stops when asked to', () => {
    const events: ListenEvent[] = []
    const request: ListenRequest = {
      query: '*',
      params: {},
      includeResult: false,
      includeMutations: false,
      includePreviousRevision: false,
      includeAllVersions: true,
      effects: false,
      visibility: 'query',
    }
    const stop = bench.dataset.listen(request, editor, (event) => events.push(event))
    stop()
    bench.mutate([{create: {_id: 'a', _type: 'post'}}])
    expect(story(events)).toEqual(['welcome'])
  })

  test('is not stopped, nor the others, by a receiver that fails', () => {
    const request = {
      query: '*',
      params: {},
      includeResult: false,
      includeMutations: false,
      includePreviousRevision: false,
      includeAllVersions: true,
      effects: false,
      visibility: 'query' as const,
    }
    bench.dataset.listen(request, editor, ({type}) => {
      if (type === 'mutation') throw new Error('the line is dead')
    })
    const events = bench.listen('*')
    expect(bench.mutate([{create: {_id: 'a', _type: 'post'}}]).transactionId).toBe('t1')
    expect(story(events)).toEqual(['welcome', 'appear a 1 1'])
  })

  describe('resumed', () => {
    beforeEach(() => {
      bench.mutate([{create: {_id: 'a', _type: 'post'}}, {create: {_id: 'b', _type: 'post'}}])
      bench.mutate([{patch: {id: 'a', set: {n: 1}}}, {create: {_id: 'c', _type: 'note'}}])
      bench.mutate([{delete: {id: 'b'}}])
    })

    test('catches up on what came after the event, and goes on', () => {
      const events = bench.listen(POSTS, {lastEventId: 't1#a'})
      bench.mutate([{patch: {id: 'a', set: {n: 2}}}])
      expect(story(events)).toEqual([
        'welcomeback',
        'appear b 2 2',
        'update a 1 1',
        'disappear b 1 1',
        'update a 1 1',
      ])
    })

    test('gets the very events that a listener got who stayed', () => {
      const stayed = bench.listen('*', {effects: true, includePreviousRevision: true})
      bench.mutate([{patch: {id: 'a', set: {n: 2}}}, {delete: {id: 'c'}}])
      bench.mutate([{createOrReplace: {_id: 'a', _type: 'note'}}])
      const back = bench.listen('*', {
        effects: true,
        includePreviousRevision: true,
        lastEventId: 't3#b',
      })
      expect(back.slice(1)).toEqual(stayed.slice(1))
    })

    test('starts anew when nobody knows the event any more', () => {
      const events = bench.listen(POSTS, {lastEventId: 'unknown#a'})
      bench.mutate([{patch: {id: 'a', set: {n: 2}}}])
      expect(story(events)).toEqual(['reset', 'update a 1 1'])
    })
  })

  test('refuses a query that cannot be read, or lacks a parameter', () => {
    expect(failureOf(() => bench.listen('*[_type == '))).toMatchObject({
      status: 400,
      body: {error: {type: 'queryParseError', query: '*[_type == '}},
    })
    expect(failureOf(() => bench.listen('*[_id == $id]'))).toMatchObject({
      status: 400,
      body: {error: {description: 'param $id referenced, but not provided'}},
    })
  })

  test('says goodbye when the dataset closes', () => {
    const events = bench.listen('*')
    bench.dataset.close()
    expect(events[1]).toEqual({type: 'disconnect', data: {reason: 'the lake is closing'}})
    bench = createBench(create)
  })
})

describe.each(stores)('live events on the $name store', ({create}) => {
  test('tell that something published, or a draft, has changed', () => {
    const bench = createBench(create)
    const [published, all]: [unknown[], unknown[]] = [[], []]
    bench.dataset.live({includeDrafts: false}, editor, (event) => published.push(event))
    bench.dataset.live({includeDrafts: true}, editor, (event) => all.push(event))
    bench.mutate([{create: {_id: 'drafts.a', _type: 'post'}}])
    bench.mutate([{create: {_id: 'a', _type: 'post'}}])
    const welcome = {type: 'welcome', id: '0', data: {}}
    const message = (id: string) => ({type: 'message', id, data: {tags: bench.dataset.syncTags}})
    expect([published, all]).toEqual([
      [welcome, message('2')],
      [welcome, message('1'), message('2')],
    ])
    const late: unknown[] = []
    bench.dataset.live({includeDrafts: false, lastEventId: '1'}, editor, (event) =>
      late.push(event),
    )
    expect(late).toEqual([{type: 'restart', id: '2', data: {}}])
    bench.close()
  })
})
