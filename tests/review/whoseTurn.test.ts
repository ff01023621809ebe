import {expect, test} from 'vitest'
import type {ReviewRecord} from '../../review/index.ts'
import {defaultReviewConfig, whoseTurn} from '../../review/index.ts'
import {goodPost, record} from './support/posts.ts'

test.each<[string, Partial<ReviewRecord>[], string, string | undefined]>([
  ['nobody asked for anything', [], 'draft', undefined],
  ['the editor sent it', [{transition: 'send'}], 'draft', 'reviewer'],
  ['sent out of the inbox', [{transition: 'send', from: 'inbox'}], 'draft', 'reviewer'],
  ['it was returned', [{transition: 'send'}, {transition: 'return'}], 'draft', 'editor'],
  ['it was begun', [{transition: 'begin', from: 'inbox'}], 'draft', undefined],
  ['it was confirmed', [{transition: 'confirm', to: 'evergreen'}], 'evergreen', undefined],
  ['somebody repaired its status since', [{transition: 'send'}], 'archived', undefined],
  ['a step that the desk no longer has', [{transition: 'ask'}], 'draft', undefined],
])('%s', (_, records, status, turn) => {
  const reviews = records.map((fields, at) => record(`k${at}`, fields))
  expect(whoseTurn({...goodPost, status, reviews}, defaultReviewConfig)).toBe(turn)
})
