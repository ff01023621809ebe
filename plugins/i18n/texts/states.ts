import {both} from '../../../schemas/desk.ts'

/** What people read in states of waiting and failing. */
export const statesTexts = {
  'states.retry': both('再试一次', 'Try again'),
}
