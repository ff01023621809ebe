import {beforeAll, describe, expect, test} from 'vitest'

import {ANONYMOUS_GRANTS, ROLE_NAMES, ROLES} from '../../../lake/access/roles.ts'
import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('rights over %s', (store) => {
  const lake = useLake(store)
  const archived = {_id: 'old', _type: 'post', status: 'archived'}

  beforeAll(async () => {
    await lake.client('reviewer').create(archived)
    await lake.client('editor').create({_id: 'new', _type: 'post', status: 'draft'})
  })

  test.each(ROLE_NAMES)('the Studio is given the filters of the %s', async (role) => {
    const path = '/v2021-06-07/projects/dateline/datasets/production/acl'
    const response = await lake.fetch(path, {}, role)
    await expect(response.json()).resolves.toEqual(ROLES[role].grants)
  })

  test('and those of nobody in particular', async () => {
    const response = await lake.fetch('/v2021-06-07/projects/dateline/datasets/production/acl')
    await expect(response.json()).resolves.toEqual(ANONYMOUS_GRANTS)
  })

  test('the lake itself keeps an editor from archived posts', async () => {
    const client = lake.client('editor')
    const forbidden = {
      statusCode: 403,
      details: {items: [{error: {type: 'insufficientPermissionsError', permission: 'update'}}]},
    }
    await expect(client.patch('old').set({title: 'x'}).commit()).rejects.toMatchObject(forbidden)
    await expect(client.delete('old')).rejects.toMatchObject(forbidden)
    await expect(client.patch('new').set({status: 'archived'}).commit()).rejects.toMatchObject(
      forbidden,
    )
    await expect(client.create({_type: 'post', status: 'archived'})).rejects.toMatchObject({
      statusCode: 403,
      details: {items: [{error: {permission: 'create'}}]},
    })
    await expect(client.getDocument('old')).resolves.toMatchObject(archived)
  })

  test('by way of actions too', async () => {
    await lake.client('reviewer').create({...archived, _id: 'drafts.old', title: 'Brought back'})
    const publish = {
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.old',
      publishedId: 'old',
    } as const
    await expect(lake.client('editor').action(publish)).rejects.toMatchObject({statusCode: 403})
    await lake.client('reviewer').action(publish)
    await expect(lake.client('editor').getDocument('old')).resolves.toMatchObject({
      title: 'Brought back',
    })
  })

  test('nobody in particular writes', async () => {
    await expect(lake.client().create({_type: 'post'})).rejects.toMatchObject({statusCode: 401})
    await expect(
      lake.client().action({
        actionType: 'sanity.action.document.discard',
        draftId: 'drafts.old',
      }),
    ).rejects.toMatchObject({statusCode: 401})
  })
})
