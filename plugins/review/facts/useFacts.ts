import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import type {ReviewPost} from '../../../review/index.ts'
import {API_VERSION} from '../../apiVersion.ts'
import {reasonOf} from '../../reasonOf.ts'
import type {AskedFacts} from './loadFacts.ts'
import {loadFacts} from './loadFacts.ts'

export type FactsState =
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly facts: AskedFacts}
  | {readonly status: 'failed'; readonly reason: string}

/** What the dataset says about a post that is looked at; `undefined` asks for nothing yet. */
export function useFacts(post: ReviewPost | undefined): FactsState {
  const client = useClient({apiVersion: API_VERSION})
  const [asked, setAsked] = useState<{post: ReviewPost; state: FactsState}>()

  useEffect(() => {
    if (post === undefined) return undefined
    let wanted = true
    const answer = (state: FactsState) => {
      if (wanted) setAsked({post, state})
    }
    loadFacts(client, post).then(
      (facts) => answer({status: 'ready', facts}),
      (error: unknown) => answer({status: 'failed', reason: reasonOf(error)}),
    )
    return () => {
      wanted = false
    }
  }, [client, post])

  return asked !== undefined && asked.post === post ? asked.state : {status: 'loading'}
}
