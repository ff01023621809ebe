import type {FocusEvent} from 'react'
import {useEffect, useRef} from 'react'

/** What the keyboard can come to in a panel. */
const REACHABLE = 'button:not(:disabled), input:not(:disabled), a[href]'

/**
 * Keeps the keyboard's place in a panel whose buttons vanish once they have done their work: the focus
 * goes to what is next to them. Gives the listener that the panel needs.
 */
export function useKeptFocus(): (event: FocusEvent) => void {
  /** What had the focus last, and all that it stands in, inside out. */
  const last = useRef<readonly Element[]>([])

  // What vanished did so with the rendering before.
  useEffect(() => {
    const [focused, ...around] = last.current
    if (focused === undefined || focused.isConnected) return
    last.current = []
    if (document.activeElement !== document.body) return
    const near = around.find((element) => element.isConnected && element.querySelector(REACHABLE))
    near?.querySelector<HTMLElement>(REACHABLE)?.focus()
  })

  return ({target, currentTarget}) => {
    const chain: Element[] = []
    for (let at: Element | null = target; at !== null; at = at.parentElement) {
      chain.push(at)
      if (at === currentTarget) break
    }
    last.current = chain
  }
}
