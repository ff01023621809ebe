import {expect, test} from 'vitest'
import type {KnownDocuments, KnownFile} from '../../cli/import/knownDocuments.ts'
import {planFile} from '../../cli/import/planFile.ts'

const knownFile = (path: string, postId: string): KnownFile => ({
  postId,
  path,
  hash: 'h1',
  postRevision: 'r1',
})

function known(parts: Partial<KnownDocuments>): KnownDocuments {
  return {
    entities: [],
    files: [],
    revisions: new Map(),
    drafts: new Set(),
    released: new Set(),
    ...parts,
  }
}

test('what happens to a file', () => {
  const file = knownFile('a.md', 'post-a')
  const revisions = new Map([['post-a', 'r1']])
  const edited = new Map([['post-a', 'r2']])
  const drafts = new Set(['post-a'])
  const released = drafts
  expect(plan('h1', undefined, {})).toEqual({action: 'create', postId: 'post-a', path: 'a.md'})
  expect(plan('h1', undefined, {revisions})).toEqual(conflict('not-imported'))
  expect(plan('h1', undefined, {drafts})).toEqual(conflict('not-imported'))
  expect(plan('h1', undefined, {released})).toEqual(conflict('not-imported'))
  expect(plan('h1', file, {revisions})).toEqual({action: 'leave', postId: 'post-a'})
  expect(plan('h1', file, {revisions: edited})).toEqual({action: 'leave', postId: 'post-a'})
  expect(plan('h2', file, {revisions})).toEqual({
    action: 'replace',
    postId: 'post-a',
    path: 'a.md',
    replaces: 'r1',
  })
  const merge = {action: 'merge', postId: 'post-a', path: 'a.md'}
  expect(plan('h2', file, {revisions: edited})).toEqual(merge)
  expect(plan('h2', file, {revisions, drafts})).toEqual(merge)
  expect(plan('h2', file, {drafts})).toEqual(merge)
  expect(plan('h2', file, {revisions, released})).toEqual(conflict('released'))
  expect(plan('h2', file, {})).toEqual(conflict('deleted'))
})

function plan(hash: string, file: KnownFile | undefined, parts: Partial<KnownDocuments>) {
  return planFile('a.md', hash, file, known(parts))
}

function conflict(reason: string) {
  return {action: 'conflict', postId: 'post-a', reason}
}
