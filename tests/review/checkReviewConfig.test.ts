import {expect, test} from 'vitest'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import type {ReviewConfig} from '../../review/index.ts'
import {REVIEW_CHECK_NAMES, checkReviewConfig, defaultReviewConfig} from '../../review/index.ts'

const table = defaultFrontMatterTable

function messages(config: ReviewConfig) {
  return checkReviewConfig(config, table).map(({code, message}) => `${code}: ${message}`)
}

test('the default goes with the default table', () => {
  expect(messages(defaultReviewConfig)).toEqual([])
})

test('the default asks for every check somewhere', () => {
  const asked = new Set<string>(defaultReviewConfig.transitions.flatMap(({checks}) => checks))
  expect(REVIEW_CHECK_NAMES.filter((name) => !asked.has(name))).toEqual([])
})

test('a table without a status has nothing to review', () => {
  expect(checkReviewConfig(defaultReviewConfig, [{field: 'title'}])).toEqual([
    {
      code: 'no-status-field',
      message: 'The front-matter table has no field "status" with choices for the review.',
    },
  ])
})

test('a review without statuses is told so once', () => {
  expect(messages({...defaultReviewConfig, statuses: [], transitions: []})).toEqual([
    'no-statuses: The review has no statuses: it needs those of the table.',
  ])
})

test('statuses are those of the table, once each, with a beginning', () => {
  const title = {'zh-Hans': '待定', 'en-US': 'Pending'}
  const statuses = [
    ...defaultReviewConfig.statuses.slice(1).map(({name, title}) => ({name, title})),
    {name: 'pending', title},
    {name: 'draft', title},
  ]
  const transitions = defaultReviewConfig.transitions.filter(
    ({from}) => !from.some((status) => status === 'inbox'),
  )
  expect(messages({...defaultReviewConfig, statuses, transitions})).toEqual([
    'duplicate-status: Status "draft" stands there twice.',
    'status-not-in-table: Status "pending" is none of the choices in the front-matter table: inbox, draft, evergreen, archived.',
    'status-not-in-config: The front-matter table has the choice "inbox", and the review has no such status.',
    'no-start: No status has "start": a new post would have none to begin with.',
  ])
})

test('a post gets everywhere, and on from there', () => {
  const transitions = defaultReviewConfig.transitions.filter(
    ({name}) => name !== 'makeEvergreen' && name !== 'reopen',
  )
  expect(messages({...defaultReviewConfig, transitions})).toEqual([
    'unreachable-status: No transition leads a post to status "evergreen".',
    'no-way-out: No transition leads a post on from status "archived".',
  ])
})

test('what is wrong with a transition names it', () => {
  const title = {'zh-Hans': '操作', 'en-US': 'Step'}
  // As JavaScript would let it pass.
  const roles: readonly never[] = JSON.parse('["intern"]')
  const transitions: ReviewConfig['transitions'] = [
    ...defaultReviewConfig.transitions,
    {name: ' ', title, from: [], to: 'evergren', roles: [], checks: ['spelling'], note: 'none'},
    {
      name: 'send',
      title,
      from: ['draft', 'waiting'],
      to: 'evergreen',
      roles,
      checks: ['toString'],
      note: 'none',
      publishes: true,
      unpublishes: true,
      repeats: true,
    },
  ]
  const checks = REVIEW_CHECK_NAMES.join(', ')
  const statuses = 'inbox, draft, evergreen, archived'
  expect(messages({...defaultReviewConfig, transitions})).toEqual([
    'duplicate-transition: There are two transitions called "send".',
    'empty-name: Transition " " needs a name.',
    'no-from: Transition " " starts from no status.',
    `unknown-status: Transition " " names status "evergren", which is none of ${statuses}.`,
    'no-role: Transition " " is for no role.',
    `unknown-check: Transition " " asks for check "spelling", which is none of ${checks}.`,
    `unknown-status: Transition "send" names status "waiting", which is none of ${statuses}.`,
    'unknown-role: Transition "send" is for role "intern", which is none of editor, reviewer, administrator.',
    `unknown-check: Transition "send" asks for check "toString", which is none of ${checks}.`,
    'publishes-and-unpublishes: Transition "send" both publishes and unpublishes.',
    'idle-repeats: Transition "send" has "repeats", which is for steps that leave the status as it is.',
  ])
})

test('intervals are whole days of at most a century', () => {
  const freshness = {
    every: 0,
    areas: {geopolitics: 1.5, finance: 30},
    categories: {'ai-ml': -1, history: 'never'},
    afterEntityChange: 40_000,
    afterNewSource: 0,
  } as const
  expect(messages({...defaultReviewConfig, freshness})).toEqual([
    'bad-interval: Freshness "every" is 0: it takes whole days, 1 to 36500, or "never".',
    'bad-interval: Freshness "categories.ai-ml" is -1: it takes whole days, 1 to 36500, or "never".',
    'bad-interval: Freshness "areas.geopolitics" is 1.5: it takes whole days, 1 to 36500, or "never".',
    'bad-interval: Freshness "afterEntityChange" is 40000: it takes whole days, 0 to 36500.',
  ])
})
