import type {Page} from 'playwright-core'
import {longestTask} from './longestTask.ts'

/** What somebody saw who did something in a page; all in milliseconds. */
export interface Seen {
  /** From their last key, click or turn of the wheel to the frame with the last change of the page. */
  readonly settled: number
  /** The longest time between two frames, from their first key or click on. */
  readonly longestFrame: number
  /** The most that the page's main thread worked at a stretch, whatever else the machine did. */
  readonly longestTask: number
}

/** A page that did not change for so long stays as it is. */
const QUIET = 1_000

/** A page that is not quiet by then never will be. */
const LIMIT = 60_000

/**
 * Watches a page while somebody does something, until it has shown what it should and has been quiet
 * for a while.
 *
 * @param shows a selector of what the page shows in the end
 */
export async function watchPage(
  page: Page,
  shows: string,
  act: () => Promise<void>,
): Promise<Seen> {
  // What somebody does may reach a busy page before a call does: the watch begins by itself first.
  await page.evaluate(beginToWatch, {shows, quiet: QUIET, limit: LIMIT})
  return longestTask(page, async () => {
    await act()
    return page.evaluate(() => window.datelineWatch)
  })
}

declare global {
  interface Window {
    datelineWatch: Promise<Omit<Seen, 'longestTask'>>
  }
}

/** Runs in the page. */
function beginToWatch(options: {shows: string; quiet: number; limit: number}): void {
  const start = performance.now()
  const inputs = ['pointerdown', 'keydown', 'input', 'wheel']
  let first: number | undefined
  let last = 0
  let changed = false
  let lastChange = 0
  let before = start
  let longestFrame = 0
  const onInput = ({timeStamp}: Event) => {
    first ??= timeStamp
    last = timeStamp
  }
  const observer = new MutationObserver(() => (changed = true))
  observer.observe(document.body, {childList: true, characterData: true, subtree: true})
  for (const name of inputs) addEventListener(name, onInput, {capture: true, passive: true})

  window.datelineWatch = new Promise((resolve) => {
    requestAnimationFrame(function frame() {
      const now = performance.now()
      if (first !== undefined) {
        longestFrame = Math.max(longestFrame, now - Math.max(before, first))
        if (changed) lastChange = now
      }
      changed = false
      before = now
      const isQuiet = first !== undefined && now - Math.max(last, lastChange) > options.quiet
      const isOver = now - start > options.limit
      if (!isOver && !(isQuiet && document.querySelector(options.shows) !== null)) {
        requestAnimationFrame(frame)
        return
      }
      observer.disconnect()
      for (const name of inputs) removeEventListener(name, onInput, {capture: true})
      resolve({settled: isOver ? Number.NaN : Math.max(0, lastChange - last), longestFrame})
    })
  })
}
