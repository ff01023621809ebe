import type {ReviewConfig} from '../../../review/index.ts'
import {defaultReviewConfig} from '../../../review/index.ts'

/** The default rules without their checks, and with a step that unpublishes. */
export const uncheckedConfig: ReviewConfig = {
  ...defaultReviewConfig,
  transitions: [
    ...defaultReviewConfig.transitions,
    {
      name: 'withdraw',
      title: {'zh-Hans': '撤下', 'en-US': 'Withdraw'},
      from: ['evergreen'],
      to: 'draft',
      roles: ['reviewer', 'administrator'],
      checks: [],
      note: 'optional',
      unpublishes: true,
    } as const,
  ].map((transition) => ({...transition, checks: []})),
}
