import type {Phrase} from './textTokens.ts'

/** Whether the tokens of the phrase follow one another among the tokens of the text. */
export function containsPhrase(tokens: readonly string[], phrase: Phrase): boolean {
  const length = phrase.tokens.length
  for (let start = 0; start + length <= tokens.length; start += 1) {
    if (phrase.tokens.every((token, index) => fits(tokens[start + index], token, index)))
      return true
  }
  return false

  function fits(candidate: string | undefined, token: string, index: number): boolean {
    if (phrase.isOpen && index === length - 1) return candidate?.startsWith(token) === true
    return candidate === token
  }
}
