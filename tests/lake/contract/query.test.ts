import {ClientError} from '@sanity/client'
import {beforeAll, describe, expect, test} from 'vitest'

import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('queries over %s', (store) => {
  const lake = useLake(store)

  beforeAll(async () => {
    await lake
      .client('editor')
      .transaction()
      .create({_id: 'a', _type: 'post', title: '冷战'})
      .create({_id: 'drafts.a', _type: 'post', title: '冷战的起源'})
      .create({_id: 'drafts.b', _type: 'post', title: 'A draft alone'})
      .create({_id: 'versions.r1.a', _type: 'post', title: 'In a release'})
      .create({_id: 'secret.file', _type: 'file', raw: 'x'})
      .commit()
  })

  function titles(perspective: 'raw' | 'published' | 'drafts' | string[]): Promise<unknown> {
    const query = '*[_type == "post"] | order(_id asc){_id, title}'
    return lake.client('editor').fetch(query, {}, {perspective})
  }

  test('perspectives choose among published, draft and version', async () => {
    await expect(titles('raw')).resolves.toEqual([
      {_id: 'a', title: '冷战'},
      {_id: 'drafts.a', title: '冷战的起源'},
      {_id: 'drafts.b', title: 'A draft alone'},
      {_id: 'versions.r1.a', title: 'In a release'},
    ])
    await expect(titles('published')).resolves.toEqual([{_id: 'a', title: '冷战'}])
    await expect(titles('drafts')).resolves.toEqual([
      {_id: 'a', title: '冷战的起源'},
      {_id: 'b', title: 'A draft alone'},
    ])
    await expect(titles(['r1', 'drafts'])).resolves.toEqual([
      {_id: 'a', title: 'In a release'},
      {_id: 'b', title: 'A draft alone'},
    ])
  })

  test('what is published is shown by default, and everything before 2025-02-19', async () => {
    const count = 'count(*[_type == "post"])'
    await expect(lake.client('editor').fetch(count)).resolves.toBe(1)
    const old = lake.client('editor', {apiVersion: '2021-06-07'})
    await expect(old.fetch(count)).resolves.toBe(4)
  })

  test('parameters travel in the URL, and in the body when the query is long', async () => {
    const query = '*[_type == "post" && title == $title][0]._id'
    const client = lake.client('editor')
    await expect(client.fetch(query, {title: '冷战'})).resolves.toBe('a')
    const padding = ' '.repeat(12_000)
    await expect(client.fetch(padding + query, {title: '冷战'})).resolves.toBe('a')
  })

  test('the reply repeats the query unless it was asked not to', async () => {
    const reply = await lake.client('editor').fetch('1 + 1', {}, {filterResponse: false})
    expect(reply).toEqual({
      query: '1 + 1',
      result: 2,
      ms: expect.any(Number),
      syncTags: [expect.stringMatching(/^s1:/)],
    })
  })

  test('a missing parameter and a syntax error are query parse errors with a position', async () => {
    await expect(lake.client('editor').fetch('*[_id == $id]')).rejects.toMatchObject({
      statusCode: 400,
      details: {
        type: 'queryParseError',
        description: 'param $id referenced, but not provided',
        start: expect.any(Number),
        end: expect.any(Number),
      },
    })
    const error = await lake
      .client('editor')
      .fetch('*[_type == ')
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ClientError)
    expect(error).toMatchObject({statusCode: 400, details: {type: 'queryParseError'}})
  })

  test('nobody in particular reads what is published and has no dot in its id', async () => {
    const ids = await lake.client().fetch('*[]._id', {}, {perspective: 'raw'})
    expect(ids).toEqual(['a'])
    await expect(lake.client().getDocument('drafts.a')).resolves.toBeUndefined()
  })

  test('a client that is configured with a resource asks under another path', async () => {
    const resource = lake.client('editor', {
      resource: {type: 'dataset', id: 'dateline.production'},
    })
    await expect(resource.fetch('*[_id == "a"][0].title')).resolves.toBe('冷战')
    await expect(resource.getDocument('a')).resolves.toMatchObject({title: '冷战'})
  })
})
