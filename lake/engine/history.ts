import type {Store} from '../store/store.ts'
import type {History} from './dataset.ts'

export function createHistory(_store: Store, _clock: () => Date): History {
  return {
    documents: () => [],
    transactions: () => [],
    events: (publishedId) => ({events: {[publishedId]: []}, nextCursor: ''}),
  }
}
