import {releaseProxy, wrap} from 'comlink'
import type {NameLookup} from './nameLookup.ts'

/** A lookup, and how to be done with it. */
export interface OpenLookup {
  readonly lookup: NameLookup
  close(): void
}

/**
 * Starts a lookup in a thread of its own, so that typing never waits for it.
 *
 * @param onDeath is told when the thread can't start or breaks down: no answer comes from then on
 */
export function openNameWorker(onDeath: () => void): OpenLookup {
  // Bundlers find the worker by this expression, and `.js` is what it is called once built.
  const worker = new Worker(new URL('./nameWorker.js', import.meta.url), {type: 'module'})
  worker.addEventListener('error', onDeath)
  worker.addEventListener('messageerror', onDeath)
  const lookup = wrap<NameLookup>(worker)
  return {
    lookup,
    close() {
      lookup[releaseProxy]()
      worker.terminate()
    },
  }
}
