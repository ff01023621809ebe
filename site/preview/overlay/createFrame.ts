/** A frame around an element of the page, which it neither moves nor covers. */
export interface Frame {
  /** Puts it around another element, or around none. */
  show(element: HTMLElement | undefined): void
  /** Follows the element where it is now. */
  place(): void
}

/** @param width - of its line, in pixels */
export function createFrame(width: number): Frame {
  const box = document.createElement('div')
  // The Studio's blue, on a page that has colours of its own.
  box.style.cssText = `position: fixed; z-index: 2147483647; pointer-events: none; box-sizing: border-box; border: ${width}px solid #556bfc; border-radius: 4px; background: rgb(85 107 252 / 8%)`
  box.hidden = true
  // Beside the body, which is made anew when the page changes.
  document.documentElement.append(box)
  let shown: HTMLElement | undefined

  function place(): void {
    box.hidden = shown === undefined || !shown.isConnected
    if (shown === undefined) return
    const {left, top, width, height} = shown.getBoundingClientRect()
    Object.assign(box.style, {
      left: `${left - MARGIN}px`,
      top: `${top - MARGIN}px`,
      width: `${width + 2 * MARGIN}px`,
      height: `${height + 2 * MARGIN}px`,
    })
  }

  addEventListener('scroll', place, {passive: true, capture: true})
  addEventListener('resize', place)
  return {
    show(element) {
      shown = element
      place()
    },
    place,
  }
}

/** Between the element and its frame, in pixels. */
const MARGIN = 4
