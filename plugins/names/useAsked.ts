import {useEffect, useState} from 'react'
import type {NameLookup} from './nameLookup.ts'
import {useNames} from './useNames.ts'

/** What the lookup said last. */
export interface Answer<Value> {
  /** Undefined before the first answer. */
  readonly value: Value | undefined
  /** The last question has no answer, since the lookup could not find one. */
  readonly hasFailed: boolean
}

const NO_ANSWER = {value: undefined, hasFailed: false}

/**
 * What the lookup answers. It is asked again whenever names or the question change, and gives the last
 * answer until the next one is there.
 *
 * @param ask the question; the same function as long as it is the same question
 */
export function useAsked<Value>(ask: (lookup: NameLookup) => Promise<Value>): Answer<Value> {
  const {service, state} = useNames()
  const [answer, setAnswer] = useState<Answer<Value>>(NO_ANSWER)
  useEffect(() => {
    if (state.status === 'idle') return
    let asked = true
    ask(service.lookup()).then(
      (value) => asked && setAnswer({value, hasFailed: false}),
      () => asked && setAnswer(({value}) => ({value, hasFailed: true})),
    )
    return () => {
      asked = false
    }
  }, [service, state, ask])
  return answer
}
