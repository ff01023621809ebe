import type {PostState} from '../steps/postState.ts'
import type {Step} from '../steps/step.ts'

/** A step that somebody has the dialog open for. */
export interface OpenStep {
  readonly step: Step
  /** The post as it was when the look began; undefined until one's own edits have arrived. */
  readonly seen: PostState | undefined
  readonly note: string
}

/** What the next state of an open step is; given the one that it has now. */
export type ChangeStep = (change: (open: OpenStep) => OpenStep) => void

/**
 * The steps that somebody has the dialog open for, by the id of the published post. They are kept
 * apart from the document actions that open them: the Studio knows an action's dialog by the place
 * of the action in its menu, and loses it when somebody else's step takes another action away.
 */
export interface OpenSteps {
  readonly get: (id: string) => OpenStep | undefined
  readonly open: (id: string, step: Step) => void
  readonly change: (id: string, change: (open: OpenStep) => OpenStep) => void
  readonly close: (id: string) => void
  /** Calls on each change; gives how to end that. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createOpenSteps(): OpenSteps {
  const steps = new Map<string, OpenStep>()
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  return {
    get: (id) => steps.get(id),
    open(id, step) {
      steps.set(id, {step, seen: undefined, note: ''})
      tell()
    },
    change(id, change) {
      const open = steps.get(id)
      if (open === undefined) return
      steps.set(id, change(open))
      tell()
    },
    close(id) {
      if (steps.delete(id)) tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
