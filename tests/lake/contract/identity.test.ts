import {describe, expect, test} from 'vitest'

import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('people, projects and datasets over %s', (store) => {
  const lake = useLake(store)

  test('a token says who is asking', async () => {
    await expect(lake.client('reviewer').users.getById('me')).resolves.toEqual({
      id: 'pReviewer',
      name: '周明 Zhou Ming',
      email: 'reviewer@dateline.invalid',
      profileImage: null,
      provider: 'lake',
      role: 'reviewer',
      roles: [{name: 'reviewer', title: '审稿 Reviewer', description: expect.any(String)}],
    })
    await expect(lake.client().users.getById('me')).rejects.toMatchObject({
      statusCode: 401,
      response: {body: {errorCode: 'SIO-401-ANF'}},
    })
  })

  test('one user is an object, several are a list', async () => {
    const one = await lake.fetch('/v1/users/pEditor', {}, 'editor')
    await expect(one.json()).resolves.toMatchObject({displayName: '林晓 Lin Xiao'})
    const two = await lake.fetch('/v1/users/pEditor,pReviewer', {}, 'editor')
    await expect(two.json()).resolves.toEqual([
      expect.objectContaining({id: 'pEditor', imageUrl: null}),
      expect.objectContaining({id: 'pReviewer', imageUrl: null}),
    ])
    const none = await lake.fetch('/v1/users/pNobody', {}, 'editor')
    expect(none.status).toBe(404)
  })

  test('what the Studio keeps for a user comes back to that user only', async () => {
    const pairs = [{key: 'recent', value: {terms: ['冷战']}}]
    const put = {method: 'PUT', body: JSON.stringify(pairs)}
    const stored = await lake.fetch('/vX/users/me/keyvalue', put, 'editor')
    await expect(stored.json()).resolves.toEqual(pairs)
    const mine = await lake.fetch('/vX/users/me/keyvalue/recent,never', {}, 'editor')
    await expect(mine.json()).resolves.toEqual([...pairs, {key: 'never', value: null}])
    const theirs = await lake.fetch('/vX/users/me/keyvalue/recent', {}, 'reviewer')
    await expect(theirs.json()).resolves.toEqual([{key: 'recent', value: null}])
  })

  test('the project is there, and no other', async () => {
    await expect(lake.client('editor').projects.getById('dateline')).resolves.toMatchObject({
      id: 'dateline',
      organizationId: null,
      isBlocked: false,
      members: [{id: 'pEditor'}, {id: 'pReviewer'}, {id: 'pAdministrator'}],
    })
    const other = lake.client('editor', {projectId: 'another'})
    await expect(other.fetch('1')).rejects.toMatchObject({
      statusCode: 404,
      response: {body: {errorCode: 'SIO-404-PNF'}},
    })
  })

  test('an administrator makes and deletes datasets, others do not', async () => {
    const {datasets} = lake.client('administrator')
    await expect(datasets.create('staging', {aclMode: 'private'})).resolves.toEqual({
      datasetName: 'staging',
      aclMode: 'private',
    })
    const staging = lake.client('editor', {dataset: 'staging'})
    await staging.create({_id: 'p', _type: 'post'})
    await expect(staging.fetch('*[]._id')).resolves.toEqual(['p'])
    await expect(lake.client(undefined, {dataset: 'staging'}).fetch('*[]._id')).resolves.toEqual([])
    await expect(datasets.create('staging')).rejects.toMatchObject({statusCode: 409})
    await expect(datasets.list()).resolves.toMatchObject([
      {name: 'production', aclMode: 'public'},
      {name: 'staging', aclMode: 'private'},
    ])
    await expect(lake.client('editor').datasets.delete('staging')).rejects.toMatchObject({
      statusCode: 403,
    })
    await datasets.delete('staging')
    await expect(staging.fetch('*')).rejects.toMatchObject({statusCode: 404})
    await datasets.create('staging')
    await expect(staging.fetch('*')).resolves.toEqual([])
    await datasets.delete('staging')
  })

  test('comments get a dataset of their own, which is private', async () => {
    const listing =
      '/v2025-02-19/projects/dateline/datasets?datasetProfile=comments&addonFor=production'
    const before = await lake.fetch(listing, {}, 'editor')
    await expect(before.json()).resolves.toEqual([])
    const setup = '/v2025-02-19/comments/production/setup'
    const made = await lake.fetch(setup, {method: 'POST'}, 'editor')
    await expect(made.json()).resolves.toEqual({datasetName: 'production-comments'})
    const after = await lake.fetch(listing, {}, 'editor')
    await expect(after.json()).resolves.toMatchObject([
      {name: 'production-comments', aclMode: 'private'},
    ])
  })
})
