import {startTransition, useEffect, useState} from 'react'

/**
 * A value once the page has been drawn with it: what takes long hangs on this one, and comes behind
 * the frame in which a click or a key shows.
 *
 * @param first what it is until then
 */
export function useBehindFrame<Value extends object>(value: Value, first = value): Value {
  const [shown, setShown] = useState(first)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return shown
}
