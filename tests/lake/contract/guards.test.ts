import type {SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'

import {DESK_GUARDS} from '../support/deskGuards.ts'
import {STORES, useLake} from '../support/useLake.ts'

const ids = {draftId: 'drafts.p', publishedId: 'p'}
const POST = {_id: 'p', _type: 'post', title: '冷战', status: 'draft'}
const DRAFT = {...POST, _id: 'drafts.p'}

const review = (by: string, verdict: string): object => ({_key: by, by, verdict})

/** What a client is told, when the first of the guards refuses. */
const refused = {
  statusCode: 403,
  details: {items: [{error: {type: 'insufficientPermissionsError', guard: 'reviewersDecide'}}]},
}

describe.each(STORES)('guards over %s', (store) => {
  const lake = useLake(store, {guards: DESK_GUARDS})
  let editor: SanityClient
  let reviewer: SanityClient
  let administrator: SanityClient

  beforeEach(async () => {
    editor = lake.client('editor')
    reviewer = lake.client('reviewer')
    administrator = lake.client('administrator')
    await administrator.delete({query: '*[_type in ["post", "system.release"]]'})
  })

  const publish = (draftId: string): Promise<unknown> =>
    editor.action({actionType: 'sanity.action.document.publish', draftId, publishedId: 'p'})

  const setReviews = (reviews: readonly object[]): Promise<unknown> =>
    reviewer.patch('p').set({reviews}).commit()

  async function statuses(): Promise<Record<string, string>> {
    const query = '*[_type == "post"]{_id, status}'
    const found = await editor.fetch<{_id: string; status: string}[]>(
      query,
      {},
      {perspective: 'raw'},
    )
    return Object.fromEntries(found.map(({_id, status}) => [_id, status]))
  }

  test('a refusal has the shape of the hosted service’s, with the sentence', async () => {
    await administrator.create(POST)
    const sentence = '状态由审稿人决定。 A reviewer decides on the status.'
    const error = {
      type: 'insufficientPermissionsError',
      description: sentence,
      permission: 'update',
      guard: 'reviewersDecide',
      message: {'zh-Hans': '状态由审稿人决定。', 'en-US': 'A reviewer decides on the status.'},
    }
    await expect(editor.patch('p').set({status: 'evergreen'}).commit()).rejects.toMatchObject({
      statusCode: 403,
      message: `Mutation failed: ${sentence}:\n- ${sentence}`,
      details: {
        type: 'mutationError',
        description: `Mutation failed: ${sentence}`,
        items: [{error, index: 0}],
      },
    })
    const patch = {set: {status: 'evergreen'}}
    const edit = editor.action([
      {actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title: '冷战的起源'}}},
      {actionType: 'sanity.action.document.edit', ...ids, patch},
    ])
    await expect(edit).rejects.toMatchObject({
      statusCode: 403,
      details: {
        type: 'insufficientPermissionsError',
        items: [{error: {...error, permission: 'create'}, index: 1}],
      },
    })
    await expect(statuses()).resolves.toEqual({p: 'draft'})
  })

  test('mutations: what is changed is what counts, whichever way', async () => {
    await administrator.create(POST)
    const evergreen = {...POST, status: 'evergreen'}
    const attempts = [
      editor.transaction().patch('p', {set: {status: 'inbox'}}),
      editor.transaction().patch('p', {unset: ['status']}),
      editor.transaction().patch('p', {setIfMissing: {reviews: []}}),
      editor.transaction().createOrReplace(evergreen),
      editor.transaction().delete('p').create(evergreen),
      editor
        .transaction()
        .create({_type: 'note'})
        .patch('p', {set: {status: 'evergreen'}}),
      editor.transaction().create({...evergreen, _id: 'drafts.p'}),
      editor.transaction().createIfNotExists({...evergreen, _id: 'versions.r.p'}),
      editor
        .transaction()
        .delete('p')
        .create({...evergreen, _id: 'drafts.p'}),
    ]
    for (const attempt of attempts) await expect(attempt.commit()).rejects.toMatchObject(refused)
    await expect(
      editor.patch({query: '*[_type == "post"]'}).set({status: 'inbox'}).commit(),
    ).rejects.toMatchObject(refused)
    await editor.patch('p').set({title: '冷战的起源', status: 'draft'}).commit()
    await editor.createOrReplace({...POST, title: '冷战史'})
    await editor.create({...DRAFT, title: '冷战简史'})
    await expect(statuses()).resolves.toEqual({'drafts.p': 'draft', p: 'draft'})
    await administrator.patch('p').set({status: 'evergreen'}).commit()
    await reviewer.patch('p').set({status: 'archived'}).commit()
  })

  test('actions: a draft is held against what is published, and is what it becomes', async () => {
    await editor.action({
      actionType: 'sanity.action.document.create',
      publishedId: 'p',
      attributes: DRAFT,
      ifExists: 'fail',
    })
    // The draft is all there was of the post: what a reviewer decided goes with it.
    await reviewer.patch('drafts.p').set({status: 'evergreen'}).commit()
    await editor.action({actionType: 'sanity.action.document.publish', ...ids})
    await editor.action({actionType: 'sanity.action.document.unpublish', ...ids})
    await editor.action({actionType: 'sanity.action.document.publish', ...ids})
    await expect(statuses()).resolves.toEqual({p: 'evergreen'})

    const patch = {set: {status: 'draft'}}
    await expect(
      editor.action({actionType: 'sanity.action.document.edit', ...ids, patch}),
    ).rejects.toMatchObject(refused)
    await editor.action({
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: {set: {title: '冷战史'}},
    })
    await expect(
      editor.action({
        actionType: 'sanity.action.document.replaceDraft',
        publishedId: 'p',
        attributes: DRAFT,
      }),
    ).rejects.toMatchObject(refused)
    await editor.action({actionType: 'sanity.action.document.publish', ...ids})
    await expect(statuses()).resolves.toEqual({p: 'evergreen'})
  })

  test('what a reviewer decides in the draft of a published post, a reviewer publishes or discards', async () => {
    await administrator.create(POST)
    await reviewer.create({...DRAFT, status: 'evergreen'})
    const publish = {actionType: 'sanity.action.document.publish', ...ids} as const
    const discard = {actionType: 'sanity.action.document.discard', draftId: 'drafts.p'} as const
    await expect(editor.action(publish)).rejects.toMatchObject(refused)
    await expect(editor.action(discard)).rejects.toMatchObject(refused)
    await expect(editor.delete('drafts.p')).rejects.toMatchObject(refused)
    await expect(editor.delete('p')).rejects.toMatchObject(refused)
    await editor.patch('drafts.p').set({title: '冷战史'}).commit()
    await reviewer.action(publish)
    await editor.create({...DRAFT, status: 'evergreen'})
    await editor.action(discard)
    await expect(statuses()).resolves.toEqual({p: 'evergreen'})
    await editor.delete('p')
    await expect(statuses()).resolves.toEqual({})
  })

  test('versions and releases: likewise', async () => {
    await administrator.create(POST)
    await editor.action({
      actionType: 'sanity.action.release.create',
      releaseId: 'r1',
      metadata: {releaseType: 'asap'},
    })
    const version = {...POST, _id: 'versions.r1.p'}
    const create = (document: typeof version) =>
      editor.action({
        actionType: 'sanity.action.document.version.create',
        publishedId: 'p',
        document,
      })
    await expect(create({...version, status: 'evergreen'})).rejects.toMatchObject(refused)
    await create(version)
    await expect(
      editor.action({
        actionType: 'sanity.action.document.version.replace',
        document: {...version, status: 'evergreen'},
      }),
    ).rejects.toMatchObject(refused)
    await reviewer.patch('versions.r1.p').set({status: 'evergreen'}).commit()
    const publish = {actionType: 'sanity.action.release.publish', releaseId: 'r1'} as const
    await expect(editor.action(publish)).rejects.toMatchObject(refused)
    await reviewer.action(publish)
    await expect(statuses()).resolves.toEqual({p: 'evergreen'})
  })

  test('of several versions, the one that is published counts', async () => {
    await reviewer.create({...POST, _id: 'versions.r1.p'})
    await reviewer.create({...POST, _id: 'versions.r2.p', status: 'evergreen'})
    await publish('versions.r2.p')
    await expect(publish('versions.r1.p')).rejects.toMatchObject(refused)
    await expect(statuses()).resolves.toEqual({'versions.r1.p': 'draft', p: 'evergreen'})
  })

  test('what is new is new, and what is gone is gone', async () => {
    const newPost = {
      statusCode: 403,
      details: {items: [{error: {guard: 'newPostsAreNotReviewed'}}]},
    }
    await expect(editor.create({...POST, status: 'evergreen'})).rejects.toMatchObject(newPost)
    await expect(editor.create({...DRAFT, reviews: []})).rejects.toMatchObject(newPost)
    await editor.create({...DRAFT, _type: 'note', status: 'evergreen'})
    await reviewer.create({...POST, _id: 'q', status: 'evergreen'})
    await editor.createOrReplace({...POST, _id: 'q', _type: 'note', status: 'evergreen'})
    await expect(
      editor.createOrReplace({...POST, _id: 'q', status: 'evergreen'}),
    ).rejects.toMatchObject(newPost)
    await editor.delete('q')
    await expect(statuses()).resolves.toEqual({})
  })

  test('identity() tells one reviewer from another', async () => {
    const others = review('pOther', 'yes')
    await administrator.create({...POST, reviews: [others]})
    await setReviews([others, review('pReviewer', 'no')])
    await setReviews([review('pReviewer', 'yes'), others])
    const ownReviews = {statusCode: 403, details: {items: [{error: {guard: 'ownReviews'}}]}}
    await expect(setReviews([review('pReviewer', 'yes')])).rejects.toMatchObject(ownReviews)
    await expect(setReviews([review('pOther', 'no')])).rejects.toMatchObject(ownReviews)
    await administrator.patch('p').set({reviews: []}).commit()
  })

  test('a rehearsal is refused as well', async () => {
    await administrator.create(POST)
    const attempt = editor.patch('p').set({status: 'evergreen'}).commit({dryRun: true})
    await expect(attempt).rejects.toMatchObject(refused)
  })
})
