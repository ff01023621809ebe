import {beforeEach, describe, expect, test} from 'vitest'

import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('actions over %s', (store) => {
  const lake = useLake(store)
  const ids = {draftId: 'drafts.p', publishedId: 'p'}

  beforeEach(async () => {
    await lake.client('administrator').delete({query: '*[_type == "post"]'})
  })

  async function documents(): Promise<unknown[]> {
    const query = '*[_type == "post"] | order(_id){_id, title}'
    return lake.client('editor').fetch(query, {}, {perspective: 'raw'})
  }

  test('a document is made, edited, published, edited again and unpublished', async () => {
    const client = lake.client('editor')
    await client.action({
      actionType: 'sanity.action.document.create',
      publishedId: 'p',
      attributes: {_id: 'drafts.p', _type: 'post', title: 'Begun'},
      ifExists: 'fail',
    })
    await client.action({
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: {set: {title: '冷战'}},
    })
    await client.action({actionType: 'sanity.action.document.publish', ...ids})
    await expect(documents()).resolves.toEqual([{_id: 'p', title: '冷战'}])
    await client.action({
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: {set: {title: '冷战的起源'}},
    })
    await expect(documents()).resolves.toEqual([
      {_id: 'drafts.p', title: '冷战的起源'},
      {_id: 'p', title: '冷战'},
    ])
    await client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.p'})
    await client.action({actionType: 'sanity.action.document.unpublish', ...ids})
    await expect(documents()).resolves.toEqual([{_id: 'drafts.p', title: '冷战'}])
  })

  test('the transaction has the id that was asked for', async () => {
    const result = await lake.client('editor').action(
      {
        actionType: 'sanity.action.document.create',
        publishedId: 'p',
        attributes: {_id: 'drafts.p', _type: 'post'},
        ifExists: 'fail',
      },
      {transactionId: `mine-${store}`},
    )
    expect(result).toMatchObject({transactionId: `mine-${store}`})
    await expect(lake.client('editor').getDocument('drafts.p')).resolves.toMatchObject({
      _rev: `mine-${store}`,
    })
  })

  test('a document that somebody else has changed is not published', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'drafts.p', _type: 'post', title: 'Draft'})
    const publishing = client.action({
      actionType: 'sanity.action.document.publish',
      ...ids,
      ifDraftRevisionId: 'another',
    })
    await expect(publishing).rejects.toMatchObject({
      statusCode: 409,
      details: {type: 'actionError', items: [{index: 0}]},
    })
    await expect(documents()).resolves.toEqual([{_id: 'drafts.p', title: 'Draft'}])
  })

  test('deleting takes the drafts along', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'p', _type: 'post'})
    await client.create({_id: 'drafts.p', _type: 'post'})
    await client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'p',
      includeDrafts: ['drafts.p'],
    })
    await expect(documents()).resolves.toEqual([])
  })

  test('a release publishes its versions together', async () => {
    const client = lake.client('editor')
    await client.create({_id: 'p', _type: 'post', title: 'Before'})
    const {releaseId} = await client.releases.create({metadata: {title: 'Summit'}})
    await client.createVersion({
      document: {_id: `versions.${releaseId}.p`, _type: 'post', title: 'After'},
      publishedId: 'p',
      releaseId,
    })
    await client.releases.publish({releaseId})
    await expect(documents()).resolves.toEqual([{_id: 'p', title: 'After'}])
    await expect(client.releases.get({releaseId})).resolves.toMatchObject({state: 'published'})
  })

  test('the Studio is told that actions are on', async () => {
    const response = await lake.fetch('/v2024-05-23/data/actions/production')
    await expect(response.json()).resolves.toEqual({
      enabled: true,
      compatibleStudioVersions: '*',
    })
  })
})
