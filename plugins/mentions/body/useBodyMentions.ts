import {useEffect, useState} from 'react'
import type {Mention} from '../../../names/index.ts'
import type {NamesState} from '../../names/createNameService.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import {useNames} from '../../names/useNames.ts'
import type {BodyParagraph} from './bodyParagraph.ts'

/** A body, and the names in it. */
export interface BodyMentions {
  readonly paragraphs: readonly BodyParagraph[]
  /** For each paragraph, its mentions. */
  readonly mentions: readonly (readonly Mention[])[]
  readonly hits: ReadonlyMap<string, NameHit>
}

/**
 * The names in a body, which a worker looks for; undefined until it was asked for the first time.
 * An answer says what it is about: while somebody writes, that is a little while ago.
 *
 * @param text the id of the document that has the body
 */
export function useBodyMentions(
  text: string,
  paragraphs: readonly BodyParagraph[],
): {readonly found: BodyMentions | undefined; readonly names: NamesState} {
  const {service, state} = useNames()
  const [found, setFound] = useState<BodyMentions>()
  useEffect(() => {
    if (state.status === 'idle') return
    let asked = true
    const plain = paragraphs.map(({key, text}) => ({key, text}))
    service
      .lookup()
      .mentions(text, plain)
      .then(
        ({mentions, hits}) => {
          if (!asked) return
          setFound({paragraphs, mentions, hits: new Map(hits.map((hit) => [hit.id, hit]))})
        },
        // A lookup that has ended has no more to say.
        () => undefined,
      )
    return () => {
      asked = false
    }
  }, [service, state, text, paragraphs])
  return {found, names: state}
}
