import type {NameLookup} from './nameLookup.ts'
import {useAsked} from './useAsked.ts'

/** What the lookup answered last, as `useAsked` has it; undefined before the first answer. */
export function useAnswer<Value>(ask: (lookup: NameLookup) => Promise<Value>): Value | undefined {
  return useAsked(ask).value
}
