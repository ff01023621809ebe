import {expect, test} from 'vitest'
import type {ReviewPost} from '../../review/index.ts'
import {defaultReviewConfig, formProblems} from '../../review/index.ts'
import {goodPost} from './support/posts.ts'

test.each<[string, ReviewPost, [string, string][]]>([
  ['all is well', {}, []],
  ['a finished post with a site draft flag', {status: 'evergreen', draft: true}, []],
  ['a misspelt status, which its own field tells of', {status: 'evengreen'}, []],
  [
    'a finished post without a summary',
    {status: 'evergreen', summary: undefined},
    [['summary', 'The post has no summary: write two or three sentences.']],
  ],
  ['an unfinished one without', {summary: undefined}, []],
  [
    'an archived post that the site shows',
    {status: 'archived'},
    [
      [
        'exclude',
        'The review status is “Archived” while the site still shows the post: turn on “Excluded from the site” or “Site draft”, or change the status.',
      ],
    ],
  ],
])('%s', (_, change, problems) => {
  expect(
    formProblems({...goodPost, ...change}, defaultReviewConfig).map(({path, message}) => [
      path.join('.'),
      message['en-US'],
    ]),
  ).toEqual(problems)
})
