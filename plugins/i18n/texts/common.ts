import {both} from '../../../schemas/desk.ts'

/** What people read everywhere in the desk. */
export const commonTexts = {
  'list.comma': both('、', ', '),
  'states.retry': both('再试一次', 'Try again'),
}
