import morphdom from 'morphdom'
import {CHANGES_PATH} from '../paths.ts'

/**
 * Keeps the page as its server would give it now: where readers are, what they opened and what they
 * typed stays.
 *
 * @param onUpdate - the page has changed
 * @returns looks for changes now, and settles when they are there
 */
export function followPage(onUpdate: () => void): () => Promise<void> {
  let running: Promise<void> | undefined
  let isStale = false

  async function update(): Promise<void> {
    while (isStale) {
      isStale = false
      const response = await fetch(location.href)
      // Somebody gave the page another address.
      if (response.redirected) return location.replace(response.url)
      const next = new DOMParser().parseFromString(await response.text(), 'text/html')
      if (versionOf(next) === versionOf(document)) continue
      document.title = next.title
      morphdom(document.body, next.body, {getNodeKey: keyOf, onBeforeElUpdated: keepOpen})
      onUpdate()
    }
  }

  /** One look at a time; what changes meanwhile is looked at after it. */
  function look(): Promise<void> {
    isStale = true
    running ??= update().finally(() => (running = undefined))
    return running
  }

  const changes = new EventSource(`/${CHANGES_PATH}`)
  // A server that was away may have missed any number of changes.
  changes.addEventListener('open', () => void look().catch(report))
  changes.addEventListener('message', () => void look().catch(report))
  return look
}

function versionOf(page: Document): string | undefined {
  return page.querySelector<HTMLElement>('script[data-version]')?.dataset['version']
}

/** A block of the body stays the same element where others come and go before it. */
function keyOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return ''
  const {sanity = ''} = node.dataset
  return sanity.includes(';path=body:') ? sanity : node.id
}

function keepOpen(from: HTMLElement, to: HTMLElement): boolean {
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open
  return !from.isEqualNode(to)
}

/** The server may just be starting again: the next change tries anew. */
function report(error: unknown): void {
  console.warn('The preview could not be brought up to date', error)
}
