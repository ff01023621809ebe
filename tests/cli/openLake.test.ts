import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {openLake} from '../../cli/desk/openLake.ts'
import type {RoleName} from '../../lake/access/roles.ts'
import type {RunningLake} from '../../lake/startLake.ts'
import {clientOf} from '../lake/support/useLake.ts'

// The lake as `dateline start`, `dev` and `lake` run it, and programs that know nothing of the desk.
let lake: RunningLake
let dataDirectory: string

beforeAll(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'dateline-guarded-'))
  lake = await openLake({port: 0, dataDirectory, allowedOrigins: []})
})

afterAll(async () => {
  await lake.close()
  rmSync(dataDirectory, {recursive: true, force: true})
})

beforeEach(async () => {
  const post = {_id: 'p', _type: 'post', title: '稿子', status: 'draft'}
  await as('administrator').createOrReplace(post)
})

function as(role: RoleName): SanityClient {
  return clientOf(lake, role)
}

const record = (by: string) => ({
  _key: 'k',
  _type: 'reviewRecord',
  transition: 'makeEvergreen',
  by,
  at: '2026-03-01T07:30:00+08:00',
  from: 'draft',
  to: 'evergreen',
  revision: 'r',
})

/** What the desk writes when somebody makes a post evergreen, in the name of `by`. */
const step = (role: RoleName, by: string) =>
  as(role)
    .patch('p')
    .set({status: 'evergreen', reviews: [record(by)]})
    .commit()

test.each<[RoleName, string]>([
  ['editor', 'Yours are: Start drafting, Send to review.'],
  [
    'reviewer',
    'Yours are: Start drafting, Send to review, Return with a note, Make evergreen, Confirm, Reopen, Archive.',
  ],
])('%s can’t set a status by hand, and is told what to do', async (role, steps) => {
  await expect(as(role).patch('p').set({status: 'evergreen'}).commit()).rejects.toMatchObject({
    statusCode: 403,
    details: {items: [{error: {guard: `reviewSteps-${role}`}}]},
    message: expect.stringContaining(
      `Review status and records change by review steps only. ${steps}`,
    ),
  })
})

test('a step is the reviewer’s, whoever writes it', async () => {
  await expect(step('editor', 'pEditor')).rejects.toMatchObject({statusCode: 403})
  await expect(step('reviewer', 'pEditor')).rejects.toMatchObject({statusCode: 403})
  expect(await step('reviewer', 'pReviewer')).toMatchObject({status: 'evergreen'})
})

test('everything else an editor edits freely', async () => {
  expect(await as('editor').patch('p').set({title: '改过', draft: false}).commit()).toMatchObject({
    title: '改过',
    status: 'draft',
  })
})
