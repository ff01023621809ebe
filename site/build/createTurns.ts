/** Does one thing after what was asked before it, whatever became of that. */
export function createTurns(): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let turn: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
}
