import type {RefCallback} from 'react'
import {useCallback, useState} from 'react'

/** The rows of a long list that are in sight, from `from` up to but without `to`. */
interface VisibleRows {
  readonly from: number
  readonly to: number
  /** Of the element that scrolls. */
  readonly ref: RefCallback<HTMLElement>
  readonly onScroll: (event: {readonly currentTarget: HTMLElement}) => void
}

/** Rows above and below those in sight, so that a quick scroll shows no gap. */
const BESIDE = 6

/** Which rows of a list to draw, where all have one height in pixels: a long list stays light. */
export function useVisibleRows(count: number, rowHeight: number): VisibleRows {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    setTop(element.scrollTop)
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const first = Math.floor(top / rowHeight)
  return {
    from: Math.max(0, Math.min(count, first - BESIDE)),
    to: Math.min(count, first + Math.ceil(height / rowHeight) + BESIDE),
    ref,
    onScroll: ({currentTarget}) => setTop(currentTarget.scrollTop),
  }
}

/** Scrolls an element just so far that a row is in sight. */
export function showRow(element: HTMLElement, row: number, rowHeight: number): void {
  const top = row * rowHeight
  if (top < element.scrollTop) element.scrollTop = top
  const over = top + rowHeight - element.clientHeight
  if (over > element.scrollTop) element.scrollTop = over
}
