import {expect, test} from 'vitest'
import type {ReviewRecord} from '../../review/index.ts'
import {defaultReviewConfig, waitsFor} from '../../review/index.ts'
import {goodPost, record} from './support/posts.ts'

const PEOPLE = [
  {by: 'pEditor', role: 'editor'},
  {by: 'pOther', role: 'editor'},
  {by: 'pReviewer', role: 'reviewer'},
  {by: 'pAdministrator', role: 'administrator'},
] as const

const SENT = {transition: 'send', by: 'pEditor'}
const RETURNED = {transition: 'return', by: 'pReviewer'}
const MADE = {transition: 'makeEvergreen', by: 'pReviewer', to: 'evergreen'}

interface Case {
  readonly records: readonly Partial<ReviewRecord>[]
  readonly status?: string
  readonly due?: boolean
  readonly to?: string
}

test.each<[string, Case, readonly string[]]>([
  ['nobody asked anybody', {records: []}, []],
  ['asked to write it', {records: [], to: 'pOther'}, ['pOther']],
  ['sent: all who review', {records: [SENT]}, ['pReviewer', 'pAdministrator']],
  ['sent to somebody', {records: [SENT], to: 'pAdministrator'}, ['pAdministrator']],
  [
    'sent by whom it was assigned to',
    {records: [SENT], to: 'pEditor'},
    ['pReviewer', 'pAdministrator'],
  ],
  ['returned: whoever sent it', {records: [SENT, RETURNED]}, ['pEditor']],
  ['returned by its reviewer', {records: [SENT, RETURNED], to: 'pReviewer'}, ['pEditor']],
  ['returned, for somebody else', {records: [SENT, RETURNED], to: 'pOther'}, ['pOther']],
  ['returned without having been sent', {records: [RETURNED]}, ['pEditor', 'pOther']],
  ['sent once more', {records: [SENT, RETURNED, SENT], to: 'pReviewer'}, ['pReviewer']],
  ['finished', {records: [SENT, MADE], status: 'evergreen', to: 'pReviewer'}, []],
  [
    'finished, and due again',
    {records: [MADE], status: 'evergreen', to: 'pReviewer', due: true},
    ['pReviewer'],
  ],
  ['due, of nobody', {records: [MADE], status: 'evergreen', due: true}, []],
  ['archived', {records: [], status: 'archived', to: 'pOther'}, []],
])('%s', (_, {records, status = 'draft', due = false, to}, expected) => {
  const post = {
    ...goodPost,
    status,
    reviews: records.map((fields, at) => record(`k${at}`, fields)),
    ...(to === undefined ? {} : {assignedTo: to}),
  }
  const waiting = PEOPLE.filter((person) => waitsFor(post, person, defaultReviewConfig, due))
  expect(waiting.map(({by}) => by)).toEqual(expected)
})
