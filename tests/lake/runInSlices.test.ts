import {setImmediate as nextTurn} from 'node:timers/promises'

import {describe, expect, test} from 'vitest'

import {runInSlices} from '../../lake/server/runInSlices.ts'

/** Steps that note what they did, each as long as a slice. */
function* longSteps(done: string[], count: number): Generator<void> {
  for (let step = 1; step <= count; step += 1) {
    for (const end = performance.now() + 10; performance.now() < end;);
    done.push(`step ${step}`)
    yield
  }
}

function* failing(): Generator<void> {
  yield
  throw new Error('No more')
}

const refuse = (error: unknown): void => {
  throw error
}

describe('work in slices', () => {
  test('lets everything else have its turn', async () => {
    const done: string[] = []
    runInSlices(longSteps(done, 3), refuse)
    for (let turn = 1; done.at(-1) !== 'step 3'; turn += 1) {
      done.push(`turn ${turn}`)
      await nextTurn()
    }
    expect(done).toEqual(['turn 1', 'step 1', 'turn 2', 'step 2', 'turn 3', 'step 3'])
  })

  test('ends when it is told to', async () => {
    const done: string[] = []
    const stop = runInSlices(longSteps(done, 3), refuse)
    await nextTurn()
    stop()
    await nextTurn()
    await nextTurn()
    expect(done).toEqual(['step 1'])
  })

  test('tells what it failed with', async () => {
    const errors: unknown[] = []
    runInSlices(failing(), (error) => errors.push(error))
    await nextTurn()
    expect(errors).toEqual([new Error('No more')])
  })
})
