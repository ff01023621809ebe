import {useCallback, useEffect, useMemo, useRef, useState} from 'react'

/** Milliseconds that the pointer rests before a card opens; and that it may be away before it closes. */
const REST = 300
const AWAY = 250

interface Hovering {
  readonly isOpen: boolean
  /** For what opens the card, and for the card itself. */
  readonly listeners: {readonly onMouseEnter: () => void; readonly onMouseLeave: () => void}
}

/** Opens a card while the pointer rests on something, or on the card. Escape closes it. */
export function useHovering(): Hovering {
  const [isOpen, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const turn = useCallback((open: boolean, wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(open), wait)
  }, [])
  const close = useCallback(() => {
    clearTimeout(timer.current)
    setOpen(false)
  }, [])
  const listeners = useMemo(
    () => ({onMouseEnter: () => turn(true, REST), onMouseLeave: () => turn(false, AWAY)}),
    [turn],
  )

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!isOpen) return
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    document.addEventListener('keydown', closeByKey)
    return () => document.removeEventListener('keydown', closeByKey)
  }, [isOpen, close])

  return {isOpen, listeners}
}
