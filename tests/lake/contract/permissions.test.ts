import {describe, expect, test} from 'vitest'

import {ANONYMOUS_GRANTS, ROLE_NAMES, ROLES} from '../../../lake/access/roles.ts'
import {STORES, useLake} from '../support/useLake.ts'

describe.each(STORES)('rights over %s', (store) => {
  const lake = useLake(store)
  test.each(ROLE_NAMES)('the Studio is given the filters of the %s', async (role) => {
    const path = '/v2021-06-07/projects/dateline/datasets/production/acl'
    const response = await lake.fetch(path, {}, role)
    await expect(response.json()).resolves.toEqual(ROLES[role].grants)
  })

  test('and those of nobody in particular', async () => {
    const response = await lake.fetch('/v2021-06-07/projects/dateline/datasets/production/acl')
    await expect(response.json()).resolves.toEqual(ANONYMOUS_GRANTS)
  })

  test.each(ROLE_NAMES)('without guards, the %s writes everything', async (role) => {
    const client = lake.client(role)
    await client.create({_id: 'drafts.p', _type: 'post', status: 'archived'})
    await client.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.p',
      publishedId: 'p',
    })
    await client.patch('p').set({status: 'inbox'}).commit()
    await client.delete('p')
  })

  test('nobody in particular writes', async () => {
    await expect(lake.client().create({_type: 'post'})).rejects.toMatchObject({statusCode: 401})
    await expect(
      lake.client().action({
        actionType: 'sanity.action.document.discard',
        draftId: 'drafts.p',
      }),
    ).rejects.toMatchObject({statusCode: 401})
  })
})
