import {invalid} from '../refusals.ts'

/**
 * The mutator takes a path whose brackets do not match for one that matches nothing, so that a
 * patch would do nothing and be acknowledged; and `__proto__` for the prototype of a document.
 *
 * @throws Refusal
 */
export function checkPath(path: string): void {
  let open = false
  let quote: string | undefined
  const characters = [...path]
  for (const [index, character] of characters.entries()) {
    if (quote !== undefined) {
      if (character === quote && characters[index - 1] !== '\\') quote = undefined
    } else if (open && (character === '"' || character === "'")) quote = character
    else if (character === '[') {
      if (open) throw malformed(path)
      open = true
    } else if (character === ']') {
      if (!open || characters[index - 1] === '[') throw malformed(path)
      open = false
    }
  }
  if (open || path.trim() === '' || path.includes('__proto__')) throw malformed(path)
}

function malformed(path: string) {
  return invalid(`Malformed path: ${JSON.stringify(path)}`)
}
