import type {SanityClient} from 'sanity'
import {localTime} from '../localTime.ts'
import {newKey} from '../../newKey.ts'
import type {PostState} from '../steps/postState.ts'
import type {Step, StepRequest} from '../steps/step.ts'
import {commitPlan} from './commitPlan.ts'
import type {Failure} from './explainFailure.ts'
import {explainFailure} from './explainFailure.ts'

/**
 * Takes a step with a post as it was looked at, in one request. Gives why it wasn't taken; undefined
 * when it was. Nothing of a step that isn't taken is written.
 *
 * @param request.key of the record that the step leaves; a new one without it
 */
export async function takeStep(
  client: SanityClient,
  step: Step,
  state: PostState,
  {key = newKey(), ...request}: Omit<StepRequest, 'at' | 'key'> & {readonly key?: string},
): Promise<Failure | undefined> {
  const {plan, problems} = step.plan(state, {...request, at: localTime(new Date()), key})
  if (plan === undefined) {
    const stop = problems.find(({level}) => level === 'error')
    return stop && {code: 'refused', message: stop.message}
  }
  try {
    await commitPlan(client, state.id, plan)
    return undefined
  } catch (error) {
    return explainFailure(error)
  }
}
