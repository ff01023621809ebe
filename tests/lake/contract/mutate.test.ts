import {beforeEach, describe, expect, test} from 'vitest'

import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('mutations over %s', (store) => {
  const lake = useLake(store)

  beforeEach(async () => {
    const client = lake.client('administrator')
    await client.delete({query: '*[_type in ["post", "person"]]'})
  })

  test('create gives the document with what the lake sets', async () => {
    const created = await lake.client('editor').create({_type: 'post', title: 'One'})
    expect(created).toEqual({
      _id: expect.stringMatching(/^[A-Za-z0-9]{20,}$/),
      _type: 'post',
      _rev: expect.any(String),
      _createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      _updatedAt: created._createdAt,
      title: 'One',
    })
    await expect(lake.client('editor').getDocument(created._id)).resolves.toEqual(created)
  })

  test('the kinds of creation differ in what they do to a document that is there', async () => {
    const client = lake.client('editor')
    const first = await client.create({_id: 'p', _type: 'post', title: 'First'})
    await expect(client.create({_id: 'p', _type: 'post'})).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        items: [
          {
            error: {
              type: 'documentAlreadyExistsError',
              description: 'Document by ID "p" already exists',
              id: 'p',
            },
            index: 0,
          },
        ],
      },
    })
    const kept = await client.createIfNotExists({_id: 'p', _type: 'post', title: 'Second'})
    expect(kept).toEqual(first)
    const replaced = await client.createOrReplace({_id: 'p', _type: 'post', title: 'Third'})
    expect(replaced).toMatchObject({title: 'Third', _createdAt: first._createdAt})
  })

  test('a patch does all of its operations in their order', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'p', _type: 'post', old: 1, views: 1, left: 5, list: ['a', 'd']})
    const patched = await client
      .patch('p')
      .set({title: '冷战'})
      .setIfMissing({summary: 'short', title: 'ignored'})
      .unset(['old'])
      .inc({views: 2})
      .dec({left: 1})
      .insert('after', 'list[0]', ['b', 'c'])
      .commit()
    expect(patched).toMatchObject({
      title: '冷战',
      summary: 'short',
      views: 3,
      left: 4,
      list: ['a', 'b', 'c', 'd'],
    })
    expect(patched).not.toHaveProperty('old')
    const edited = await client
      .patch('p')
      .diffMatchPatch({title: '@@ -1,2 +1,5 @@\n %E5%86%B7%E6%88%98\n+%E7%9A%84%E8%B5%B7\n'})
      .commit()
    expect(edited).toMatchObject({title: '冷战的起'})
  })

  test('array items get keys when that is asked for', async () => {
    const client = lake.client('editor')
    const document = {
      _id: 'p',
      _type: 'post',
      body: [{_type: 'block'}, {_type: 'block', _key: 'k'}],
    }
    const created = await client.create(document, {autoGenerateArrayKeys: true})
    expect(created.body).toEqual([
      {_type: 'block', _key: expect.any(String)},
      {_type: 'block', _key: 'k'},
    ])
  })

  test('a transaction is done as a whole or not at all', async () => {
    const client = lake.client('editor')
    const failing = client
      .transaction()
      .create({_id: 'p', _type: 'post'})
      .patch('nobody', (patch) => patch.set({a: 1}))
    await expect(failing.commit()).rejects.toMatchObject({
      details: {items: [{error: {type: 'documentNotFoundError', id: 'nobody'}, index: 1}]},
    })
    await expect(client.getDocument('p')).resolves.toBeUndefined()
    const result = await client
      .transaction()
      .create({_id: 'p', _type: 'post'})
      .patch('p', (patch) => patch.set({title: 'Set'}))
      .delete('nobody')
      .transactionId('tx-of-mine')
      .commit()
    expect(result).toMatchObject({
      transactionId: 'tx-of-mine',
      results: [{id: 'p', operation: 'create'}, {id: 'p', operation: 'update'}, {id: 'nobody'}],
    })
    await expect(client.getDocument('p')).resolves.toMatchObject({_rev: 'tx-of-mine', title: 'Set'})
  })

  test('an unexpected revision changes nothing', async () => {
    const client = lake.client('editor')
    const {_rev} = await client.create({_id: 'p', _type: 'post', title: 'Mine'})
    await expect(
      client.patch('p').ifRevisionId('another').set({title: 'Theirs'}).commit(),
    ).rejects.toMatchObject({
      statusCode: 409,
      details: {
        items: [
          {
            error: {
              type: 'documentRevisionIDDoesNotMatchError',
              currentRevisionID: _rev,
              expectedRevisionID: 'another',
            },
          },
        ],
      },
    })
    await expect(client.getDocument('p')).resolves.toMatchObject({title: 'Mine', _rev})
  })

  test('references are kept whole', async () => {
    const client = lake.client('editor')
    const author = {_type: 'reference', _ref: 'carney'}
    await expect(client.create({_id: 'p', _type: 'post', author})).rejects.toMatchObject({
      statusCode: 409,
      details: {items: [{error: {type: 'documentReferenceDoesNotExistError'}}]},
    })
    await client
      .transaction()
      .create({_id: 'p', _type: 'post', author})
      .create({_id: 'carney', _type: 'person'})
      .commit()
    await expect(client.delete('carney')).rejects.toMatchObject({
      statusCode: 409,
      details: {
        items: [{error: {type: 'documentHasExistingReferencesError', referencingIDs: ['p']}}],
      },
    })
    await client.create({_id: 'q', _type: 'post', author: {...author, _ref: 'gone', _weak: true}})
  })

  test('a dry run tells and changes nothing', async () => {
    const client = lake.client('editor')
    const result = await client.create({_id: 'p', _type: 'post', title: 'Dry'}, {dryRun: true})
    expect(result).toMatchObject({_id: 'p', title: 'Dry'})
    await expect(client.getDocument('p')).resolves.toBeUndefined()
  })

  test('a query says which documents to change or delete', async () => {
    const client = lake.client('editor')
    await client
      .transaction()
      .create({_id: 'p', _type: 'post', n: 1})
      .create({_id: 'q', _type: 'post', n: 2})
      .commit()
    await client
      .patch({query: '*[_type == $type]', params: {type: 'post'}})
      .inc({n: 10})
      .commit()
    await expect(client.fetch('*[_type == "post"] | order(_id).n')).resolves.toEqual([11, 12])
    await client.delete({query: '*[n > $least]', params: {least: 11}})
    await expect(client.getDocuments(['p', 'q'])).resolves.toEqual([
      expect.objectContaining({_id: 'p'}),
      null,
    ])
  })

  test.each([
    ['an id with a space', {_id: 'a b', _type: 'post'}],
    ['no type', {_id: 'x'}],
  ])('%s is refused', async (_title, document) => {
    const response = await lake.fetch(
      '/v2025-02-19/data/mutate/production',
      {method: 'POST', body: JSON.stringify({mutations: [{create: document}]})},
      'editor',
    )
    expect(response.status).toBe(400)
    await expect(response.json()).resolves.toMatchObject({
      error: {type: 'mutationError', items: [{error: {type: 'validationError'}, index: 0}]},
    })
  })
})
