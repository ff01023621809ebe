import {useEffect, useState} from 'react'
import type {NameLookup} from './nameLookup.ts'
import {useNames} from './useNames.ts'

/**
 * What the lookup answers. It is asked again whenever names or the question change, and gives the last
 * answer until the next one is there; undefined before the first.
 *
 * @param ask the question; the same function as long as it is the same question
 */
export function useAnswer<Answer>(
  ask: (lookup: NameLookup) => Promise<Answer>,
): Answer | undefined {
  const {service, state} = useNames()
  const [answer, setAnswer] = useState<{readonly value: Answer}>()
  useEffect(() => {
    if (state.status === 'idle') return
    let asked = true
    ask(service.lookup()).then(
      (value) => asked && setAnswer({value}),
      // A lookup that has ended has no more to say.
      () => undefined,
    )
    return () => {
      asked = false
    }
  }, [service, state, ask])
  return answer?.value
}
