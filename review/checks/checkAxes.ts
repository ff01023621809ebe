import {contradictionsOf} from '../stands/contradictions.ts'
import type {ReviewCheck} from './check.ts'
import {checkProblem} from './checkProblem.ts'

/** Whether dataset, site flags and review status would contradict each other after the step. */
export const checkAxes: ReviewCheck = ({post, facts, statuses}) =>
  contradictionsOf(post, facts.dataset, statuses)
    .filter(({level}) => level === 'warning')
    .map(({message, path}) => checkProblem('warning', 'axes-disagree', path, message))
