import {createReviewChecks} from '../checks/createReviewChecks.ts'
import {both} from '../words.ts'
import type {ReviewConfig, ReviewRole} from './reviewConfig.ts'

const EVERYBODY = ['editor', 'reviewer', 'administrator'] as const satisfies readonly ReviewRole[]
const REVIEWERS = ['reviewer', 'administrator'] as const satisfies readonly ReviewRole[]

/**
 * The review of the garden that Dateline was made for: editors write and send, reviewers decide.
 * `send` and `return` leave the status where it is, since the site knows four statuses and none for
 * "waiting"; whose turn it is, the last record says.
 */
export const defaultReviewConfig = {
  statuses: [
    {name: 'inbox', title: both('收件箱', 'Inbox'), site: 'withheld', start: true},
    {name: 'draft', title: both('撰写中', 'Drafting'), site: 'withheld', start: true},
    {name: 'evergreen', title: both('常青', 'Evergreen'), site: 'shown', ages: true},
    {name: 'archived', title: both('已归档', 'Archived'), site: 'hidden', rests: true},
  ],
  transitions: [
    {
      name: 'begin',
      title: both('开始撰写', 'Start drafting'),
      from: ['inbox'],
      to: 'draft',
      roles: EVERYBODY,
      checks: [],
      note: 'none',
    },
    {
      name: 'send',
      title: both('送审', 'Send to review'),
      from: ['inbox', 'draft'],
      to: 'draft',
      roles: EVERYBODY,
      checks: ['title', 'date', 'body', 'source', 'entities', 'names', 'links'],
      note: 'optional',
    },
    {
      name: 'return',
      title: both('退回', 'Return with a note'),
      from: ['draft'],
      to: 'draft',
      roles: REVIEWERS,
      checks: [],
      note: 'required',
    },
    {
      name: 'makeEvergreen',
      title: both('定为常青', 'Make evergreen'),
      from: ['draft'],
      to: 'evergreen',
      roles: REVIEWERS,
      checks: [
        'title',
        'date',
        'summary',
        'source',
        'body',
        'entities',
        'names',
        'links',
        'terms',
        'images',
        'axes',
      ],
      note: 'optional',
      publishes: true,
    },
    {
      name: 'confirm',
      title: both('复审通过', 'Confirm'),
      from: ['evergreen'],
      to: 'evergreen',
      roles: REVIEWERS,
      checks: ['title', 'date', 'summary', 'body', 'links', 'terms', 'axes'],
      note: 'optional',
      publishes: true,
      repeats: true,
    },
    {
      name: 'reopen',
      title: both('重新打开', 'Reopen'),
      from: ['evergreen', 'archived'],
      to: 'draft',
      roles: REVIEWERS,
      checks: [],
      note: 'optional',
    },
    {
      name: 'archive',
      title: both('归档', 'Archive'),
      from: ['inbox', 'draft', 'evergreen'],
      to: 'archived',
      roles: REVIEWERS,
      checks: ['axes'],
      note: 'optional',
    },
  ],
  checks: createReviewChecks(),
  freshness: {
    every: 365,
    categories: {'ai-ml': 90, 'culture-history': 'never', 'philosophy-wisdom': 'never'},
    areas: {geopolitics: 180, 'finance-wealth': 180, 'tech-engineering': 180},
    afterEntityChange: 14,
    afterNewSource: 7,
  },
} as const satisfies ReviewConfig
