/** Remembers how to undo what a transaction did, for stores that live in memory. */
export interface UndoJournal {
  /** Inside `transact` only. */
  record(undo: () => void): void
  transact<Result>(work: () => Result): Result
}

export function createUndoJournal(): UndoJournal {
  let steps: (() => void)[] | undefined
  return {
    record(undo) {
      if (steps === undefined) throw new Error('A write outside of a transaction')
      steps.push(undo)
    },
    transact(work) {
      if (steps !== undefined) throw new Error('A transaction within a transaction')
      steps = []
      try {
        return work()
      } catch (error) {
        for (const undo of steps.toReversed()) undo()
        throw error
      } finally {
        steps = undefined
      }
    },
  }
}
