import {containsPhrase} from './containsPhrase.ts'
import {remembering} from './remembering.ts'
import {type Phrase, tokenSequences, toPhrase} from './textTokens.ts'

/**
 * What `text::query()` asks for: words that all have to be there, a last one that may go on
 * (`word*`), `"a phrase"`, `-not`. A query without any of them (`*`) matches everything.
 */
export interface TextQuery {
  readonly wanted: readonly Phrase[]
  readonly unwanted: readonly Phrase[]
}

const TERMS = /(-?)(?:"([^"]*)"?|([^\s"]+))/gu

export const parseTextQuery = remembering(256, (query): TextQuery => {
  const wanted: Phrase[] = []
  const unwanted: Phrase[] = []
  for (const [, minus, quoted, word = ''] of query.matchAll(TERMS)) {
    const phrase =
      quoted === undefined ? toPhrase(word, word.endsWith('*')) : toPhrase(quoted, false)
    if (phrase === undefined) continue
    if (minus === '-') unwanted.push(phrase)
    else wanted.push(phrase)
  }
  return {wanted, unwanted}
})

/** Whether the texts together contain what the query asks for; a phrase has to stand in one text. */
export function matchesTextQuery(texts: readonly string[], query: TextQuery): boolean {
  const streams = texts.flatMap(tokenSequences)
  const contains = (phrase: Phrase): boolean =>
    streams.some((tokens) => containsPhrase(tokens, phrase))
  return query.wanted.every(contains) && !query.unwanted.some(contains)
}
