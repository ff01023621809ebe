import type {MutationEvent, WelcomeEvent} from '@sanity/client'
import {describe, expect, test} from 'vitest'

import {readEvents} from '../support/readEvents.ts'
import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('listeners over %s', (store) => {
  const lake = useLake(store)
  const path =
    '/v2025-02-19/data/listen/production?includeResult=true&includeAllVersions=true&enableResume=true&query='

  test('the client hears a welcome and then what changes', async () => {
    const client = lake.client('editor')
    const events: (MutationEvent | WelcomeEvent)[] = []
    const heard = Promise.withResolvers<void>()
    const welcomed = Promise.withResolvers<void>()
    const subscription = client
      .listen('*[_type == $type]', {type: 'heard'}, {events: ['welcome', 'mutation']})
      .subscribe((event) => {
        if (event.type !== 'welcome' && event.type !== 'mutation') return
        events.push(event)
        if (event.type === 'welcome') welcomed.resolve()
        else heard.resolve()
      })
    await welcomed.promise
    await client.create({_id: 'other', _type: 'other'})
    const created = await client.create({_id: 'h', _type: 'heard', title: '冷战'})
    await heard.promise
    subscription.unsubscribe()
    expect(events).toEqual([
      {type: 'welcome', listenerName: expect.any(String)},
      expect.objectContaining({
        type: 'mutation',
        documentId: 'h',
        transition: 'appear',
        identity: 'pEditor',
        resultRev: created._rev,
        transactionId: created._rev,
        transactionTotalEvents: 1,
        transactionCurrentEvent: 1,
        mutations: [expect.anything()],
        result: created,
      }),
    ])
  })

  test('who comes back hears what was missed', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'r', _type: 'resumed', n: 0})
    const query = encodeURIComponent('*[_id == "r"]')
    const first = await lake.fetch(path + query, {}, 'editor')
    const events = readEvents(first)
    await expect(events.next()).resolves.toMatchObject({value: {event: 'welcome'}})
    await client.patch('r').set({n: 1}).commit()
    const {value: seen} = await events.next()
    expect(seen).toMatchObject({event: 'mutation', data: {result: {n: 1}}})
    await events.return()

    await client.patch('r').set({n: 2}).commit()
    await client.patch('r').set({n: 3}).commit()
    const headers = {'last-event-id': seen?.id ?? ''}
    const again = readEvents(await lake.fetch(path + query, {headers}, 'editor'))
    await expect(again.next()).resolves.toMatchObject({value: {event: 'welcomeback'}})
    await expect(again.next()).resolves.toMatchObject({value: {data: {result: {n: 2}}}})
    await expect(again.next()).resolves.toMatchObject({value: {data: {result: {n: 3}}}})
    await again.return()
  })

  test('who comes back with something that never was is told to read anew', async () => {
    const headers = {'last-event-id': 'never#r'}
    const events = readEvents(await lake.fetch(`${path}*`, {headers}, 'editor'))
    await expect(events.next()).resolves.toMatchObject({value: {event: 'reset'}})
    await events.return()
  })

  test('who has not asked to resume is welcomed anew', async () => {
    const headers = {'last-event-id': 'never#r'}
    const url = `${path.replace('&enableResume=true', '')}*`
    const events = readEvents(await lake.fetch(url, {headers}, 'editor'))
    await expect(events.next()).resolves.toMatchObject({value: {event: 'welcome'}})
    await events.return()
  })

  test('nobody in particular hears of published documents only', async () => {
    const events = readEvents(await lake.fetch(`${path}*`))
    await events.next()
    const client = lake.client('editor')
    await client.create({_id: 'drafts.quiet', _type: 'quiet'})
    await client.create({_id: 'loud', _type: 'loud'})
    await expect(events.next()).resolves.toMatchObject({value: {data: {documentId: 'loud'}}})
    await events.return()
  })

  test('live events tell front-ends when to ask again', async () => {
    const client = lake.client(undefined, {apiVersion: '2025-02-19'})
    const events: unknown[] = []
    const welcomed = Promise.withResolvers<void>()
    const told = Promise.withResolvers<void>()
    const subscription = client.live.events().subscribe((event) => {
      events.push(event)
      if (event.type === 'welcome') welcomed.resolve()
      if (event.type === 'message') told.resolve()
    })
    await welcomed.promise
    const {syncTags} = await client.fetch('1', {}, {filterResponse: false})
    await lake.client('editor').create({_id: 'live', _type: 'live'})
    await told.promise
    subscription.unsubscribe()
    expect(events).toEqual([
      expect.objectContaining({type: 'welcome', id: expect.any(String)}),
      expect.objectContaining({type: 'message', id: expect.any(String), tags: syncTags}),
    ])
  })

  test('a listener that cannot be read is refused', async () => {
    const failed = Promise.withResolvers<unknown>()
    lake.client('editor').listen('*[_id == ').subscribe({error: failed.resolve})
    await expect(failed.promise).resolves.toMatchObject({status: 400})
  })
})
