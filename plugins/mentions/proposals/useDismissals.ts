import {useSyncExternalStore} from 'react'
import {browserStorage} from '../../i18n/language.ts'
import type {Dismissals} from './dismissals.ts'
import {createDismissals} from './dismissals.ts'

// One for all panes that are open.
let shared: Dismissals | undefined

/** What was dismissed at this browser, and how to change it. */
export function useDismissals(): Dismissals & {readonly dismissed: ReadonlySet<string>} {
  const dismissals = (shared ??= createDismissals(browserStorage()))
  const dismissed = useSyncExternalStore(dismissals.subscribe, dismissals.get)
  return {...dismissals, dismissed}
}
