import {checkFreshness} from './checkFreshness.ts'
import type {ReviewConfig, ReviewTransition} from './reviewConfig.ts'
import {REVIEW_ROLES} from './reviewConfig.ts'
import type {ReviewConfigIssue, ReviewConfigIssueCode} from './reviewConfigIssue.ts'
import {issue} from './reviewConfigIssue.ts'

/** What the check asks of a front-matter table: which row has the status, and its choices. */
export type StatusTable = readonly {
  readonly field: string
  readonly choices?: readonly string[]
}[]

/**
 * Checks a configuration that came from outside against the front-matter table. Gives every problem:
 * of the statuses first, then of each transition, then of the intervals.
 */
export function checkReviewConfig(
  config: ReviewConfig,
  table: StatusTable,
): readonly ReviewConfigIssue[] {
  return [
    ...statusIssues(config, table),
    ...pathIssues(config),
    ...repeated(config.transitions.map(({name}) => name)).map((name) =>
      issue('duplicate-transition', `There are two transitions called "${name}".`),
    ),
    ...config.transitions.flatMap((transition) => transitionIssues(transition, config)),
    ...checkFreshness(config.freshness),
  ]
}

function statusIssues({statuses}: ReviewConfig, table: StatusTable): readonly ReviewConfigIssue[] {
  const choices = table.find(({field}) => field === 'status')?.choices
  if (choices === undefined) {
    const message = 'The front-matter table has no field "status" with choices for the review.'
    return [issue('no-status-field', message)]
  }
  if (statuses.length === 0) {
    return [issue('no-statuses', 'The review has no statuses: it needs those of the table.')]
  }
  const names = statuses.map(({name}) => name)
  return [
    ...repeated(names).map((name) =>
      issue('duplicate-status', `Status "${name}" stands there twice.`),
    ),
    ...names
      .filter((name) => !choices.includes(name))
      .map((name) =>
        issue(
          'status-not-in-table',
          `Status "${name}" is none of the choices in the front-matter table: ${choices.join(', ')}.`,
        ),
      ),
    ...choices
      .filter((choice) => !names.includes(choice))
      .map((choice) =>
        issue(
          'status-not-in-config',
          `The front-matter table has the choice "${choice}", and the review has no such status.`,
        ),
      ),
  ]
}

/** Whether a post gets everywhere from where it may begin, and on from there. */
function pathIssues({statuses, transitions}: ReviewConfig): readonly ReviewConfigIssue[] {
  const reached = new Set(statuses.filter(({start}) => start === true).map(({name}) => name))
  if (statuses.length > 0 && reached.size === 0) {
    return [issue('no-start', 'No status has "start": a new post would have none to begin with.')]
  }
  // A set gives what is added to it while it is walked through.
  for (const name of reached) {
    for (const {from, to} of transitions) if (from.includes(name)) reached.add(to)
  }
  const leaves = (name: string) =>
    transitions.some(({from, to}) => from.includes(name) && to !== name)
  return statuses.flatMap(({name}) => [
    ...(reached.has(name)
      ? []
      : [issue('unreachable-status', `No transition leads a post to status "${name}".`)]),
    ...(leaves(name)
      ? []
      : [issue('no-way-out', `No transition leads a post on from status "${name}".`)]),
  ])
}

function transitionIssues(
  {name, from, to, roles, checks, repeats, publishes, unpublishes}: ReviewTransition,
  config: ReviewConfig,
): readonly ReviewConfigIssue[] {
  const issues: ReviewConfigIssue[] = []
  const report = (code: ReviewConfigIssueCode, message: string) =>
    issues.push(issue(code, `Transition "${name}" ${message}`))
  const statuses = config.statuses.map((status) => status.name)

  if (name.trim() === '') report('empty-name', 'needs a name.')
  if (from.length === 0) report('no-from', 'starts from no status.')
  for (const status of new Set([...from, to])) {
    if (!statuses.includes(status)) {
      report('unknown-status', `names status "${status}", which is none of ${statuses.join(', ')}.`)
    }
  }
  if (roles.length === 0) report('no-role', 'is for no role.')
  for (const role of roles) {
    if (!REVIEW_ROLES.includes(role)) {
      report('unknown-role', `is for role "${role}", which is none of ${REVIEW_ROLES.join(', ')}.`)
    }
  }
  for (const check of checks) {
    if (!Object.hasOwn(config.checks, check)) {
      const known = Object.keys(config.checks).join(', ')
      report('unknown-check', `asks for check "${check}", which is none of ${known}.`)
    }
  }
  if (publishes === true && unpublishes === true) {
    report('publishes-and-unpublishes', 'both publishes and unpublishes.')
  }
  if (repeats === true && !from.includes(to)) {
    report('idle-repeats', 'has "repeats", which is for steps that leave the status as it is.')
  }
  return issues
}

/** What stands in a list more than once. */
function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) < at))]
}
