import {useEffect, useState} from 'react'

/** Milliseconds without a change after which a value is taken for settled. */
const PAUSE = 400

/** A value that changes while somebody writes, as it was when they paused last; at first as it is. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (Object.is(value, settled)) return undefined
    const timer = setTimeout(() => setSettled(() => value), PAUSE)
    return () => clearTimeout(timer)
  }, [value, settled])
  return settled
}
