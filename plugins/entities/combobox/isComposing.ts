import type {KeyboardEvent} from 'react'

/**
 * Whether a key belongs to an input method, which takes Enter and arrows for itself while somebody
 * composes. Safari ends the composition before its last key, and marks that key with 229.
 */
export function isComposing({nativeEvent, keyCode}: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229
}
