import type {SanityClient, SanityDocument} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import type {RunningLake} from '../../lake/startLake.ts'
import {startLake} from '../../lake/startLake.ts'
import {commitEdit} from '../../plugins/review/commit/commitEdit.ts'
import type {FieldEdit} from '../../plugins/review/edit/fieldEdit.ts'
import {applyEdit} from '../../plugins/review/edit/fieldEdit.ts'
import type {EditReading} from '../../plugins/review/edit/planEdit.ts'
import {planEdit, planTakeBack} from '../../plugins/review/edit/planEdit.ts'
import {takeBack} from '../../plugins/review/edit/takeBack.ts'
import type {PostState} from '../../plugins/review/steps/postState.ts'
import {postState} from '../../plugins/review/steps/postState.ts'
import type {ReviewRole} from '../../review/index.ts'
import {defaultReviewConfig, reviewGuards} from '../../review/index.ts'
import {editJob} from '../../plugins/reviewDesk/edit/editJob.ts'
import {clientOf} from '../lake/support/useLake.ts'

const to = (id: string) => ({_type: 'reference', _ref: id})
const item = (_key: string, id: string = _key) => ({_key, ...to(id)})
const [a, b, c] = [item('a'), item('b'), item('c')]

const set = (value: string | boolean): FieldEdit => ({field: 'f', kind: 'set', value})

describe('what an edit makes of a value', () => {
  const add: FieldEdit = {field: 'f', kind: 'add', items: [b, c]}
  const remove: FieldEdit = {field: 'f', kind: 'remove', ids: ['a', 'b']}
  const replace: FieldEdit = {field: 'f', kind: 'replace', id: 'b', by: to('n')}
  test.each<[string, FieldEdit, unknown, ReturnType<typeof applyEdit>]>([
    ['a text', set('新'), '旧', {value: '新'}],
    ['the same text', set('新'), '新', 'same'],
    ['false is a value', set(false), undefined, {value: false}],
    ['a name', {field: 'f', kind: 'set', value: to('n')}, to('o'), {value: to('n')}],
    ['the same name', {field: 'f', kind: 'set', value: to('n')}, {...to('n'), _weak: true}, 'same'],
    ['nothing', {field: 'f', kind: 'clear'}, to('o'), {value: undefined}],
    ['nothing again', {field: 'f', kind: 'clear'}, null, 'same'],
    ['more, but for those that are there', add, [a, b], {value: [a, b, c]}],
    ['more to none', add, undefined, {value: [b, c]}],
    ['none more', add, [c, b], 'same'],
    ['less', remove, [a, 'loose', b, c], {value: ['loose', c]}],
    ['none less', remove, [c], 'same'],
    ['one by another, at its place', replace, [a, b, c], {value: [a, item('b', 'n'), c]}],
    ['one by another that is there', replace, [a, b, item('x', 'n')], {value: [a, item('x', 'n')]}],
    ['one that is not there', replace, [a, c], 'same'],
    ['what is no list', add, 'a, b', 'no-list'],
  ])('%s', (_, edit, before, expected) => {
    expect(applyEdit(edit, before)).toEqual(expected)
  })
})

describe('what taking an edit back makes of the value as it is now', () => {
  const d = item('d')
  test.each<[string, unknown, unknown, unknown, ReturnType<typeof takeBack>]>([
    ['a text', '旧', '新', '新', {value: '旧'}],
    ['a text that was none', undefined, '新', '新', {value: undefined}],
    ['a text that changed since', '旧', '新', '更新', 'changed'],
    ['a value that was cleared', to('a'), undefined, undefined, {value: to('a')}],
    ['a list that was none', undefined, [a], [a], {value: undefined}],
    ['what was added, others stay', [a], [a, b], [d, a, b, c], {value: [d, a, c]}],
    ['what was added and went since', [a], [a, b], [a], 'changed'],
    ['what was removed, to its place', [a, b, c], [a, c], [a, d, c], {value: [a, b, d, c]}],
    ['what was removed at the start', [a, b], [b], [c, b], {value: [a, c, b]}],
    ['what was removed and came back by hand', [a, b], [b], [b, item('x', 'a')], 'changed'],
    ['what was replaced', [a, b], [a, item('b', 'n')], [item('b', 'n')], {value: [b]}],
    ['what was replaced and changed since', [b], [item('b', 'n')], [item('b', 'm')], 'changed'],
    ['items without keys', [to('a')], [], [to('b')], 'changed'],
  ])('%s', (_, before, after, now, expected) => {
    expect(takeBack(before, after, now)).toEqual(expected)
  })
})

const rules = (role: ReviewRole) => ({role, config: defaultReviewConfig})

const tagsOf = ({post, published}: PostState) => [post['tags'], published?.['tags']]
function planOf(reading: EditReading) {
  if (reading.standing !== 'ready') throw new Error(`It is ${reading.standing}`)
  return reading.plan
}

describe('in a lake with the rules of review', () => {
  let lake: RunningLake
  beforeAll(async () => {
    lake = await startLake({
      port: 0,
      dataDirectory: {memory: true},
      allowedOrigins: [],
      guards: reviewGuards(defaultReviewConfig),
    })
    const tags = as('administrator').transaction()
    for (const _id of ['a', 'b', 'c', 'n']) tags.create({_id, _type: 'tag', name: _id})
    await tags.commit()
  })
  afterAll(() => lake.close())
  beforeEach(async () => {
    await as('administrator').delete({query: '*[_type == "post"]'})
  })

  function as(role: ReviewRole): SanityClient {
    return clientOf(lake, role)
  }

  const POST = {_type: 'post', title: '庆州', status: 'evergreen', tags: [a, b]}
  const EDIT: FieldEdit = {field: 'tags', kind: 'replace', id: 'b', by: to('n')}
  const EDITED = [a, item('b', 'n')]

  async function look(): Promise<PostState> {
    const ids = ['drafts.p', 'p']
    const [draft, published] = await as('administrator').getDocuments<SanityDocument>(ids)
    const state = postState('p', draft, published)
    if (state === undefined) throw new Error('There is no post')
    return state
  }
  async function edit() {
    const plan = planOf(planEdit(await look(), EDIT, rules('editor')))
    expect(await commitEdit(as('editor'), plan)).toBeUndefined()
    return plan
  }

  test('an edit goes into both documents of a post, each by what stands in it, and back', async () => {
    await as('administrator').create({...POST, _id: 'p'})
    await as('editor').create({...POST, _id: 'drafts.p', title: '庆州，改过', tags: [b, c]})
    const before = await look()
    const plan = await edit()
    const after = await look()
    expect(tagsOf(after)).toEqual([[item('b', 'n'), c], EDITED])
    expect([after.post['title'], after.published?.['title']]).toEqual(['庆州，改过', '庆州'])
    const back = planOf(planTakeBack(after, plan, rules('editor')))
    expect(await commitEdit(as('editor'), back)).toBeUndefined()
    expect(tagsOf(await look())).toEqual(tagsOf(before))
  })

  test('of a post that somebody changed meanwhile, neither document is written', async () => {
    for (const _id of ['p', 'drafts.p']) await as('administrator').create({...POST, _id})
    const plan = planOf(planEdit(await look(), EDIT, rules('editor')))
    await as('administrator').patch('p').set({title: '改过'}).commit()
    expect(await commitEdit(as('editor'), plan)).toMatchObject({code: 'moved'})
    expect(tagsOf(await look())).toEqual([POST.tags, POST.tags])
  })

  test('a post that somebody began a draft of meanwhile is left as it is', async () => {
    await as('administrator').create({...POST, _id: 'p'})
    const reading = planEdit(await look(), EDIT, rules('editor'))
    const job = editJob({id: 'p', title: ''}, reading, rules('editor'), () => [])
    await as('editor').create({...POST, _id: 'drafts.p'})
    expect(job.standing === 'ready' && (await job.take(as('editor')))).toMatchObject({
      failure: {code: 'moved'},
    })
    expect(tagsOf(await look())).toEqual([POST.tags, POST.tags])
  })

  test('of a draft that was published since, only what the edit surely did is taken back', async () => {
    const stopped = {standing: 'stopped'}
    const publish = async () => {
      const {_rev, ...draft} = (await look()).post
      const published = {...draft, _id: 'p'}
      await as('administrator').transaction().createOrReplace(published).delete('drafts.p').commit()
    }
    // The same was done to both: whichever it is, it goes back to that.
    for (const _id of ['p', 'drafts.p']) await as('administrator').create({...POST, _id})
    const alike = await edit()
    await publish()
    const back = planOf(planTakeBack(await look(), alike, rules('editor')))
    expect(await commitEdit(as('editor'), back)).toBeUndefined()
    expect((await look()).post['tags']).toEqual(POST.tags)
    // They differed: of what was published, the edit knows nothing.
    await as('administrator').create({...POST, _id: 'drafts.p', tags: [b, c]})
    const apart = await edit()
    await publish()
    expect(planTakeBack(await look(), apart, rules('editor'))).toMatchObject(stopped)
    // The draft had the value by itself, and the edit has no part in it.
    await as('administrator').create({...POST, _id: 'drafts.p', tags: EDITED})
    await as('administrator')
      .patch('p')
      .set({tags: [b]})
      .commit()
    const published = await edit()
    await publish()
    expect(planTakeBack(await look(), published, rules('editor'))).toMatchObject(stopped)
  })

  test('a draft that was begun since is taken back as well', async () => {
    await as('administrator').create({...POST, _id: 'p'})
    const plan = await edit()
    await as('editor').create({...POST, _id: 'drafts.p', tags: [...EDITED, c]})
    const back = planOf(planTakeBack(await look(), plan, rules('editor')))
    expect(await commitEdit(as('editor'), back)).toBeUndefined()
    expect(tagsOf(await look())).toEqual([
      [a, b, c],
      [a, b],
    ])
  })

  test('where the value changed in one of its documents since, nothing of the post is taken back', async () => {
    await as('administrator').create({...POST, _id: 'p'})
    const plan = await edit()
    await as('editor').create({...POST, _id: 'drafts.p', tags: []})
    expect(planTakeBack(await look(), plan, rules('editor'))).toEqual({
      standing: 'stopped',
      reason: {
        'zh-Hans': '之后有人改过这个字段：保持现在的样子。',
        'en-US': 'Somebody changed this field since: it stays as it is.',
      },
    })
  })

  test('an archived post is told apart before the lake refuses it, and only to those whom it refuses', async () => {
    await as('administrator').create({...POST, _id: 'p', status: 'archived'})
    const state = await look()
    expect(planEdit(state, EDIT, rules('editor'))).toEqual({
      standing: 'stopped',
      reason: {
        'zh-Hans': '审阅状态是 archived 的文章不再修改：先请审稿人重新打开。',
        'en-US':
          'A post with the status archived is not edited: ask a reviewer to reopen it first.',
      },
    })
    const plan = planOf(planEdit(state, EDIT, rules('reviewer')))
    expect(await commitEdit(as('editor'), plan)).toMatchObject({code: 'refused'})
    expect(await commitEdit(as('reviewer'), plan)).toBeUndefined()
    expect((await look()).post['tags']).toEqual(EDITED)
  })

  test.each<[string, FieldEdit, boolean, string]>([
    ['has it already', {field: 'tags', kind: 'add', items: [b]}, false, 'same'],
    ['has not what goes', {field: 'tags', kind: 'remove', ids: ['c']}, false, 'same'],
    ['can’t be without', {field: 'tags', kind: 'remove', ids: ['a', 'b']}, true, 'stopped'],
    ['has no list there', {field: 'title', kind: 'remove', ids: ['a']}, false, 'stopped'],
    [
      'is published, and the name is not',
      {field: 'tags', kind: 'add', items: [{...c, _weak: true}]},
      false,
      'stopped',
    ],
  ])('a post that %s', async (_, edit, required, standing) => {
    await as('administrator').create({...POST, _id: 'p'})
    expect(planEdit(await look(), edit, {...rules('editor'), required})).toMatchObject({standing})
  })
})
