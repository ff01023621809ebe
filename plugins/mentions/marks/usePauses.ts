import type {DOMAttributes} from 'react'
import {useCallback, useMemo, useRef} from 'react'

/** Milliseconds without a key after which somebody pauses; the editor hands on its text before. */
const PAUSE = 400

interface Pauses {
  /** To be put on what somebody writes in. */
  readonly listeners: DOMAttributes<HTMLElement>
  /** Runs something as soon as nobody writes, nor composes with an input method. Gives how to cancel. */
  readonly whenPausing: (run: () => void) => () => void
}

/** Tells when somebody who writes pauses, so that nothing changes below their hands. */
export function usePauses(): Pauses {
  const composing = useRef(false)
  const wroteAt = useRef(Number.NEGATIVE_INFINITY)

  const listeners = useMemo(() => {
    const write = (isComposing: boolean) => {
      composing.current = isComposing
      wroteAt.current = performance.now()
    }
    return {
      onKeyDownCapture: () => write(composing.current),
      onCompositionStartCapture: () => write(true),
      onCompositionEndCapture: () => write(false),
    }
  }, [])

  const whenPausing = useCallback((run: () => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    function attempt() {
      const rest = composing.current ? PAUSE : wroteAt.current + PAUSE - performance.now()
      if (rest > 0) timer = setTimeout(attempt, rest)
      else run()
    }
    attempt()
    return () => clearTimeout(timer)
  }, [])

  return {listeners, whenPausing}
}
