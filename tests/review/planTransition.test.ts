import {describe, expect, test} from 'vitest'
import type {ReviewPost, ReviewConfig, ReviewRole, TransitionRequest} from '../../review/index.ts'
import {
  availableTransitions,
  defaultReviewConfig,
  planTransition,
  planUndo,
} from '../../review/index.ts'
import {goodPost, noFacts, record} from './support/posts.ts'

const request: TransitionRequest = {
  role: 'reviewer',
  by: 'pReviewer',
  at: '2026-03-01T07:30:00+08:00',
  key: 'k1',
  revision: 'r1',
  facts: noFacts,
}

function plan(
  name: string,
  post: ReviewPost = goodPost,
  change: Partial<TransitionRequest> = {},
  config: ReviewConfig = defaultReviewConfig,
) {
  return planTransition(post, name, {...request, ...change}, config)
}

describe('the steps that a role may take', () => {
  test.each<[string | undefined, ReviewRole, string]>([
    ['inbox', 'editor', 'begin send'],
    ['draft', 'editor', 'send'],
    ['evergreen', 'editor', ''],
    ['archived', 'editor', ''],
    ['inbox', 'reviewer', 'begin send archive'],
    ['draft', 'reviewer', 'send return makeEvergreen archive'],
    ['evergreen', 'reviewer', 'confirm reopen archive'],
    ['archived', 'reviewer', 'reopen'],
    ['draft', 'administrator', 'send return makeEvergreen archive'],
    ['evengreen', 'administrator', ''],
    [undefined, 'administrator', ''],
  ])('from %s as %s: %s', (status, role, names) => {
    const available = availableTransitions({...goodPost, status}, role, defaultReviewConfig)
    expect(available.map(({name}) => name).join(' ')).toBe(names)
  })

  test.each<[string, string, ReviewRole, string]>([
    ['send', 'draft', 'editor', ''],
    ['send', 'draft', 'reviewer', 'return makeEvergreen archive'],
    ['return', 'draft', 'reviewer', 'send makeEvergreen archive'],
    ['confirm', 'evergreen', 'reviewer', 'confirm reopen archive'],
  ])('after %s as %s, %s', (transition, to, role, names) => {
    const post = {...goodPost, status: to, reviews: [record('a', {transition, to})]}
    const available = availableTransitions(post, role, defaultReviewConfig)
    expect(available.map(({name}) => name).join(' ')).toBe(names)
  })
})

describe('a plan', () => {
  test('writes status and record into both documents of the post', () => {
    const item = record('k1', {
      transition: 'return',
      by: 'pReviewer',
      at: '2026-03-01T07:30:00+08:00',
      note: '第三段缺来源。',
      revision: 'r1',
    })
    const patch = {
      set: {status: 'draft'},
      setIfMissing: {reviews: []},
      insert: {after: 'reviews[-1]', items: [item]},
    }
    expect(plan('return', goodPost, {note: ' 第三段缺来源。\n'})).toEqual({
      plan: {
        patches: [
          {variant: 'draft', patch: {ifRevisionID: 'r1', ...patch}},
          {variant: 'published', patch},
        ],
        dataset: 'stay',
        record: item,
      },
      problems: [],
    })
  })

  test.each<[string, boolean, boolean, string, string[], string | undefined]>([
    ['archive', true, true, 'stay', ['draft', 'published'], undefined],
    ['archive', true, false, 'stay', ['published'], undefined],
    ['archive', false, true, 'stay', ['draft'], undefined],
    ['makeEvergreen', true, true, 'publish', ['draft'], undefined],
    ['makeEvergreen', false, true, 'publish', ['draft'], 'published'],
    ['makeEvergreen', true, false, 'stay', ['published'], undefined],
    ['withdraw', true, true, 'unpublish', ['draft'], 'unpublished'],
    ['withdraw', true, false, 'unpublish', ['published'], 'unpublished'],
    ['withdraw', false, true, 'stay', ['draft'], undefined],
  ])(
    '%s, published: %s, with a draft: %s, is to %s after patches of %j',
    (name, published, draftExists, dataset, variants, noted) => {
      const withdraw = {
        ...defaultReviewConfig.transitions[6],
        name: 'withdraw',
        unpublishes: true,
      } as const
      const config = {
        ...defaultReviewConfig,
        transitions: [...defaultReviewConfig.transitions, withdraw],
      }
      const facts = {...noFacts, dataset: {published, draftExists}}
      const {plan: made} = plan(name, goodPost, {facts}, config)
      expect(made?.dataset).toBe(dataset)
      expect(made?.patches.map(({variant}) => variant)).toEqual(variants)
      expect(made?.patches[0]?.patch.ifRevisionID).toBe('r1')
      expect(made?.record.dataset).toBe(noted)
    },
  )

  test('checks see the post as the step leaves it, and a warning stops nothing', () => {
    const {plan: made, problems} = plan('archive')
    expect(made?.record.to).toBe('archived')
    expect(problems).toEqual([
      {
        code: 'axes-disagree',
        level: 'warning',
        message: {
          'zh-Hans':
            '审阅状态是“已归档”，网站上却还看得到：打开“不列入站点”或“站点草稿”，或者改审阅状态。',
          'en-US':
            'The review status is “Archived” while the site still shows the post: turn on “Excluded from the site” or “Site draft”, or change the status.',
        },
        path: ['exclude'],
      },
    ])
  })

  test('an error stops it, and everything is told at once', () => {
    const {plan: made, problems} = plan('makeEvergreen', {...goodPost, title: '', source: ''})
    expect(made).toBeUndefined()
    expect(problems.map(({level, code}) => `${level} ${code}`)).toEqual([
      'error title-missing',
      'warning source-missing',
    ])
  })

  test('a site brings checks of its own', () => {
    const problem = {
      code: 'quiet-week',
      level: 'error',
      message: {'zh-Hans': '这周不发文章。', 'en-US': 'Nothing goes out this week.'},
      path: ['date'],
    } as const
    const [, , , makeEvergreen] = defaultReviewConfig.transitions
    const config: ReviewConfig = {
      ...defaultReviewConfig,
      checks: {quiet: () => [problem]},
      transitions: [{...makeEvergreen, checks: ['quiet']}],
    }
    expect(plan('makeEvergreen', goodPost, {}, config)).toEqual({
      plan: undefined,
      problems: [problem],
    })
  })

  const nowhere = {...noFacts, dataset: {published: false, draftExists: false}}
  test.each<[string, ReviewPost, Partial<TransitionRequest>, string]>([
    ['publish', {}, {}, 'unknown-transition: There is no review step called “publish”.'],
    [
      'send',
      {},
      {facts: nowhere},
      'not-in-dataset: The post is not in the dataset yet: write something first.',
    ],
    [
      'reopen',
      {},
      {},
      'not-from-here: “Reopen” needs the status evergreen or archived; the post has “draft”.',
    ],
    [
      'send',
      {status: undefined},
      {},
      'not-from-here: “Send to review” needs the status inbox or draft; the post has none.',
    ],
    [
      'archive',
      {},
      {role: 'editor'},
      'not-your-role: “Archive” is not for your role: ask somebody who is reviewer or administrator.',
    ],
    [
      'send',
      {reviews: [record('a')]},
      {},
      'already-done: “Send to review” was the last thing done here; once is enough.',
    ],
    [
      'return',
      {},
      {note: '  '},
      'note-missing: “Return with a note” needs a note: say what should change.',
    ],
    [
      'begin',
      {status: 'inbox'},
      {note: 'hm'},
      'note-not-taken: “Start drafting” takes no note: remove it.',
    ],
  ])('%s of %j by %j is refused: %s', (name, change, by, expected) => {
    const {plan: made, problems} = plan(name, {...goodPost, ...change}, by)
    expect(made).toBeUndefined()
    expect(problems.map(({code, message}) => `${code}: ${message['en-US']}`)).toEqual([expected])
  })
})

describe('taking a step back', () => {
  const undo = {role: 'editor', by: 'pEditor', revision: 'r2', dataset: noFacts.dataset} as const

  test('puts the status back and removes the record', () => {
    const reviews = [record('a'), record('b', {from: 'inbox'})]
    expect(planUndo({...goodPost, reviews}, undo)).toEqual({
      plan: {
        patches: [
          {
            variant: 'draft',
            patch: {ifRevisionID: 'r2', set: {status: 'inbox'}, unset: ['reviews[_key=="b"]']},
          },
          {variant: 'published', patch: {set: {status: 'inbox'}, unset: ['reviews[_key=="b"]']}},
        ],
        dataset: 'stay',
      },
      problems: [],
    })
  })

  test.each<['published' | 'unpublished', boolean, boolean, string]>([
    ['published', true, false, 'unpublish'],
    ['published', false, true, 'stay'],
    ['unpublished', false, true, 'publish'],
    ['unpublished', true, false, 'stay'],
  ])(
    'a step that left the post %s (now published: %s, with a draft: %s) is to %s',
    (dataset, published, draftExists, expected) => {
      const post = {...goodPost, reviews: [record('a', {dataset})]}
      const {plan: made} = planUndo(post, {...undo, dataset: {published, draftExists}})
      expect(made?.dataset).toBe(expected)
    },
  )

  test.each<[string, ReviewPost, string | undefined]>([
    ['there was none', {}, 'nothing-to-undo'],
    ['it says too little', {reviews: [{_key: 'a', to: 'draft'}]}, 'nothing-to-undo'],
    ['the status has changed since', {reviews: [record('a', {to: 'inbox'})]}, 'moved-on'],
    ['it was somebody else’s', {reviews: [record('a', {by: 'pReviewer'})]}, 'not-yours'],
    ['it was one’s own', {reviews: [record('a')]}, undefined],
  ])('where %s', (_, change, code) => {
    const {plan: made, problems} = planUndo({...goodPost, ...change}, undo)
    expect(problems[0]?.code).toBe(code)
    expect(made === undefined).toBe(code !== undefined)
  })

  test('an administrator takes back anybody’s', () => {
    const reviews = [record('a', {by: 'pReviewer'})]
    const {problems} = planUndo({...goodPost, reviews}, {...undo, role: 'administrator'})
    expect(problems).toEqual([])
  })
})
