import {describe, expect, test} from 'vitest'

import {LakeError} from '../../../lake/errors.ts'
import type {Store} from '../../../lake/store/store.ts'
import {createBench, editor, stores} from '../support/engine.ts'

interface Fault {
  armed: boolean
}

/** A store that fails when it writes, once that is asked for. */
function withFault(store: Store, method: 'put' | 'remove' | 'append', fault: Fault): Store {
  function failing<Arguments extends unknown[], Result>(
    name: typeof method,
    work: (...values: Arguments) => Result,
  ): (...values: Arguments) => Result {
    return (...values) => {
      const result = work(...values)
      if (fault.armed && name === method) throw new Error('database or disk is full')
      return result
    }
  }
  const {documents, log} = store
  return {
    ...store,
    documents: {
      ...documents,
      put: failing('put', documents.put),
      remove: failing('remove', documents.remove),
    },
    log: {...log, append: failing('append', log.append)},
  }
}

describe.each(stores)('a fault of the $name store', ({create}) => {
  test.each(['put', 'remove', 'append'] as const)(
    'in %s is no refusal, and loses nothing',
    (method) => {
      const fault = {armed: false}
      const bench = createBench(() => withFault(create(), method, fault))
      const all = () =>
        bench.dataset.query(
          {query: '*', params: {}, perspective: 'raw', timestamp: new Date(0)},
          editor,
        )
      bench.mutate([{create: {_id: 'a', _type: 't', n: 1}}, {create: {_id: 'b', _type: 't'}}])
      const events = bench.listen('*')
      const before = all()
      const request = [
        {patch: {id: 'a', set: {n: 2}}},
        {delete: {query: '*[_id == "b"]'}},
        {create: {_id: 'c', _type: 't'}},
      ]

      fault.armed = true
      let caught: unknown
      try {
        bench.mutate(request, {transactionId: 'again'})
      } catch (error) {
        caught = error
      }
      expect(caught).toBeInstanceOf(Error)
      expect(caught).not.toBeInstanceOf(LakeError)
      expect(all()).toEqual(before)
      expect(bench.store.log.has('again')).toBe(false)
      expect(events).toHaveLength(1)

      // The same request goes through once the disk has room again.
      fault.armed = false
      bench.mutate(request, {transactionId: 'again'})
      expect(all()).toMatchObject([
        {_id: 'a', n: 2},
        {_id: 'c', _type: 't'},
      ])
      expect(events).toHaveLength(4)
      bench.close()
    },
  )
})
