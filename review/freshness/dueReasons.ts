import type {LocalizedText} from '../words.ts'
import {both} from '../words.ts'
import type {DueReason, DueReasonCode} from './due.ts'

/** Why a post is due, as sentences; each function makes one reason. */
export const dueReasons = {
  neverDated: () =>
    make('never-dated', both('没有审阅过，也没有日期。', 'It has neither a review nor a date.')),
  reviewed: (since: string, every: number) =>
    make(
      'interval',
      both(
        `${since} 审阅过，每 ${every} 天要再看一次。`,
        `It was reviewed on ${since} and wants another look every ${every} days.`,
      ),
    ),
  dated: (since: string, every: number) =>
    make(
      'interval',
      both(
        `日期是 ${since}，还没有审阅过，每 ${every} 天要看一次。`,
        `It is of ${since}, was never reviewed, and wants a look every ${every} days.`,
      ),
    ),
  entityChanged: (entity: string, on: string) =>
    make(
      'entity-changed',
      both(
        `文章写到的一个条目在 ${on} 改过。`,
        `Something that the post refers to changed on ${on}.`,
      ),
      entity,
    ),
  newSource: (source: string, on: string) =>
    make(
      'new-source',
      both(
        `${on} 收进了一篇来源，说的是文章写到的人或事。`,
        `A source on what the post is about was clipped on ${on}.`,
      ),
      source,
    ),
} as const

function make(code: DueReasonCode, message: LocalizedText, about?: string): DueReason {
  return {code, ...(about === undefined ? {} : {about}), message}
}
