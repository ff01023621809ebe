import {beforeAll, describe, expect, test} from 'vitest'

import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('documents and their past over %s', (store) => {
  const lake = useLake(store)

  beforeAll(async () => {
    const client = lake.client('editor')
    await client.create({_id: 'p', _type: 'post', title: 'One'}, {})
    await client.patch('p').set({title: 'Two'}).commit()
    await client.create({_id: 'drafts.p', _type: 'post', title: 'Three'})
  })

  test('missing documents are told apart from forbidden ones', async () => {
    const response = await lake.fetch('/v2021-06-07/data/doc/production/p,drafts.p,gone')
    await expect(response.json()).resolves.toEqual({
      documents: [expect.objectContaining({_id: 'p', title: 'Two'})],
      omitted: [
        {id: 'drafts.p', reason: 'permission'},
        {id: 'gone', reason: 'existence'},
      ],
    })
  })

  test('the client gets documents in the order that it asked for', async () => {
    const documents = await lake.client('editor').getDocuments(['drafts.p', 'gone', 'p'])
    expect(documents.map((document) => document?._id)).toEqual(['drafts.p', undefined, 'p'])
  })

  test('all versions of a document come when they are asked for', async () => {
    const path = '/vX/data/doc/production/p?includeAllVersions=true&excludeContent=true'
    const response = await lake.fetch(path, {}, 'editor')
    const fields = {_rev: expect.any(String), _createdAt: expect.any(String)}
    const {documents} = await response.json()
    expect(documents).toEqual([
      {_id: 'p', _type: 'post', ...fields, _updatedAt: expect.any(String)},
      {_id: 'drafts.p', _type: 'post', ...fields, _updatedAt: expect.any(String)},
    ])
  })

  test('history gives transactions with who and what, and documents as they were', async () => {
    const history = '/v2025-02-19/data/history/production'
    const path = `${history}/transactions/p?effectFormat=mendoza&excludeContent=true`
    const response = await lake.fetch(path, {}, 'editor')
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = (await response.text()).trimEnd().split('\n')
    const transactions: {id: string}[] = lines.map((line) => JSON.parse(line))
    expect(transactions).toEqual([
      expect.objectContaining({author: 'pEditor', documentIDs: ['p']}),
      expect.objectContaining({author: 'pEditor', effects: {p: expect.anything()}}),
    ])
    const revision = transactions[0]?.id ?? ''
    const then = await lake.fetch(`${history}/documents/p?revision=${revision}`, {}, 'editor')
    await expect(then.json()).resolves.toEqual({
      documents: [expect.objectContaining({_id: 'p', title: 'One', _rev: revision})],
    })
    const events = await lake.fetch(`${history}/events/documents/p?limit=10`, {}, 'editor')
    await expect(events.json()).resolves.toEqual({
      events: {p: expect.arrayContaining([expect.objectContaining({author: 'pEditor'})])},
      nextCursor: '',
    })
  })

  test('the past is for people who may see it', async () => {
    const path = '/v2025-02-19/data/history/production/documents/p?lastRevision=true'
    const response = await lake.fetch(path)
    await expect(response.json()).resolves.toEqual({documents: []})
  })
})
