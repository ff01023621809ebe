import type {ReviewConfig, ReviewRole, ReviewTransition} from '../config/reviewConfig.ts'
import {reachableStatuses} from '../config/reachableStatuses.ts'
import {restingMessage, restingStatuses} from '../config/restingStatuses.ts'
import {REVIEW_ROLES} from '../config/reviewConfig.ts'
import type {LocalizedText} from '../words.ts'
import {both} from '../words.ts'
import {all, any, list, quote} from './groq.ts'
import {RECORDS, STEP} from './recordFilters.ts'

/** A rule about what somebody may change, as data. */
export interface ReviewGuard {
  readonly name: string
  /** Whom it keeps from the change. */
  readonly roles: readonly ReviewRole[]
  /**
   * GROQ in delta mode, true of a change that is to be refused. It asks for nothing but the document
   * before and after, and who asks.
   */
  readonly filter: string
  /** What an editor is told. */
  readonly message: LocalizedText
}

/**
 * The rules that a raw mutation has to keep, up to three for each role. A change of status and
 * records passes only if it is what a transition of that role leaves, what taking one's own last
 * step back leaves, or what corrects a status that the desk doesn't know. A post that rests, and one
 * that others have reviewed, is not to be edited or deleted by those who could not bring it there.
 * What checks find in a text the guards don't see. Administrators import and repair, and are free.
 */
export function reviewGuards(config: ReviewConfig): readonly ReviewGuard[] {
  return REVIEW_ROLES.filter((role) => role !== 'administrator').flatMap((role) => {
    const own = config.transitions.filter(({roles}) => roles.includes(role))
    const reach = reachableStatuses(role, config).map(({name}) => name)
    const beyond = config.statuses.map(({name}) => name).filter((name) => !reach.includes(name))
    const resting = restingStatuses(role, config)
    return [
      stepsGuard(role, own, reach, config),
      ...(resting.length > 0 ? [restGuard(role, resting)] : []),
      ...(beyond.length > 0 ? [deletionGuard(role, beyond)] : []),
    ]
  })
}

function stepsGuard(
  role: ReviewRole,
  own: readonly ReviewTransition[],
  reach: readonly string[],
  {statuses}: ReviewConfig,
): ReviewGuard {
  const known = list(statuses.map(({name}) => name))
  const allowed = any([
    all([RECORDS.same, 'before().status == after().status']),
    all([
      RECORDS.same,
      `!(before().status in ${known})`,
      any([
        `after().status in ${list(reach)}`,
        all(['delta::operation() == "create"', '!defined(after().status)']),
      ]),
    ]),
    all([RECORDS.oneMore, STEP.isOwn, any(own.map(stepFilter))]),
    RECORDS.ownLastBack,
  ])
  const titles = (language: keyof LocalizedText) => own.map(({title}) => title[language])
  return {
    name: `reviewSteps-${role}`,
    roles: [role],
    // A comparison with what is missing is null, and so would be its opposite.
    filter: all([
      '_type == "post"',
      'delta::operation() != "delete"',
      'delta::changedAny((status, reviews))',
      `!coalesce(${allowed}, false)`,
    ]),
    message: both(
      `审阅状态和审阅记录只随审阅操作改变。你的角色可以：${titles('zh-Hans').join('、') || '没有'}。`,
      `Review status and records change by review steps only. Yours are: ${titles('en-US').join(', ') || 'none'}.`,
    ),
  }
}

function stepFilter({name, from, to, note, repeats}: ReviewTransition): string {
  const stays = from.includes(to)
  return all([
    `before().status in ${list(from)}`,
    `after().status == ${quote(to)}`,
    STEP.isCalled(name),
    ...(note === 'required' ? [STEP.hasNote] : note === 'none' ? [STEP.hasNoNote] : []),
    ...(stays && repeats !== true ? [STEP.isNoRepeat(name, to)] : []),
  ])
}

function restGuard(role: ReviewRole, resting: readonly string[]): ReviewGuard {
  return {
    name: `restingPostsStay-${role}`,
    roles: [role],
    filter: all([
      '_type == "post"',
      'delta::operation() == "update"',
      `before().status in ${list(resting)}`,
    ]),
    message: restingMessage(resting),
  }
}

function deletionGuard(role: ReviewRole, beyond: readonly string[]): ReviewGuard {
  return {
    name: `reviewedPostsStay-${role}`,
    roles: [role],
    filter: all([
      '_type == "post"',
      'delta::operation() == "delete"',
      any([`before().status in ${list(beyond)}`, 'count(before().reviews[by != identity()]) > 0']),
    ]),
    message: both(
      '别人审阅过的文章不能删除，不然审阅记录也没了：请审稿人归档。',
      'A post that others have reviewed is not deleted, or its records would go too: ask a reviewer to archive it.',
    ),
  }
}
