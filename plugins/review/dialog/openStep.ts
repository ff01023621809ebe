import type {PostState} from '../steps/postState.ts'
import type {Step} from '../steps/step.ts'

/**
 * A step that somebody has the dialog open for. Whoever opens the dialog keeps it, since the Studio
 * may draw a document action anew at any time: what was looked at and written stays.
 */
export interface OpenStep {
  readonly step: Step
  /** The post as it was when the look began; undefined until one's own edits have arrived. */
  readonly seen: PostState | undefined
  readonly note: string
}

/** @param state the post as it is, unless one's own edits are still on their way */
export function openedStep(step: Step, state: PostState | undefined): OpenStep {
  return {step, seen: state, note: ''}
}
