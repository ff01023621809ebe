/** Proposals that somebody at this browser does not want to see, by their keys. */
export interface Dismissals {
  get(): ReadonlySet<string>
  dismiss(keys: readonly string[]): void
  /** Has proposals shown again. */
  restore(keys: readonly string[]): void
  subscribe(listener: () => void): () => void
}

const KEY = 'dateline:dismissed-names'

/** What was dismissed long ago comes back, rather than filling the storage. */
const MOST = 1000

/** Keeps dismissals in a storage as far as it takes them, and else for as long as the page lives. */
export function createDismissals(storage: Storage | undefined): Dismissals {
  const listeners = new Set<() => void>()
  let keys: ReadonlySet<string> = new Set(read(storage))

  function change(next: Iterable<string>) {
    keys = new Set([...next].slice(-MOST))
    try {
      storage?.setItem(KEY, JSON.stringify([...keys]))
    } catch {
      // A browser may refuse to store anything, in a private window for example.
    }
    for (const listener of listeners) listener()
  }

  return {
    get: () => keys,
    dismiss: (added) => change([...keys, ...added]),
    restore: (gone) => change([...keys].filter((key) => !gone.includes(key))),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function read(storage: Storage | undefined): string[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []
  } catch {
    return []
  }
}
