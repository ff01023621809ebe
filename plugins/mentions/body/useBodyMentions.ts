import {useCallback} from 'react'
import type {Mention} from '../../../names/index.ts'
import type {NameHit, NameLookup} from '../../names/nameLookup.ts'
import type {Answer} from '../../names/useAsked.ts'
import {useAsked} from '../../names/useAsked.ts'
import type {BodyParagraph} from './bodyParagraph.ts'

/** A body, and the names in it. */
export interface BodyMentions {
  readonly paragraphs: readonly BodyParagraph[]
  /** For each paragraph, its mentions. */
  readonly mentions: readonly (readonly Mention[])[]
  readonly hits: ReadonlyMap<string, NameHit>
}

/**
 * The names in a body, which a worker looks for. An answer says what it is about: while somebody
 * writes, that is a little while ago.
 *
 * @param text the id of the document that has the body
 */
export function useBodyMentions(
  text: string,
  paragraphs: readonly BodyParagraph[],
): Answer<BodyMentions> {
  const find = useCallback(
    async (lookup: NameLookup) => {
      const plain = paragraphs.map(({key, text}) => ({key, text}))
      const {mentions, hits} = await lookup.mentions(text, plain)
      return {paragraphs, mentions, hits: new Map(hits.map((hit) => [hit.id, hit]))}
    },
    [text, paragraphs],
  )
  return useAsked(find)
}
