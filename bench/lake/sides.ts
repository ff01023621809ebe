import {evaluateSync, parse} from 'groq-js'

import {evaluateQuery} from '../../lake/engine/query/evaluateQuery.ts'
import type {Store} from '../../lake/store/store.ts'
import type {Viewer} from '../../lake/types.ts'
import type {Contestant} from '../support/timing.ts'
import type {Filled} from './fill.ts'
import type {BenchQuery} from './queries.ts'

const TIMESTAMP = new Date('2026-01-01T00:00:00Z')
const VIEWER: Viewer = {
  id: 'bench',
  grants: [{filter: '_id in path("**")', permissions: ['read']}],
}

export function lakeSide(
  {query, params, perspective}: BenchQuery,
  store: Store,
  name = 'lake',
): Contestant {
  let turn = 0
  return {
    name,
    run() {
      turn += 1
      const request = {query, params: params(turn), perspective, timestamp: TIMESTAMP}
      return evaluateQuery(request, VIEWER, store)
    },
  }
}

/** Everything that is timed for a query; the lake first. */
export function sidesOf(query: BenchQuery, filled: Filled): Contestant[] {
  const sides = [lakeSide(query, filled.store)]
  if (query.forGroq !== undefined) sides.push(groqSide(query.forGroq, query, filled))
  if (query.rows !== undefined) sides.push(rowsSide(query.rows, query, filled))
  return sides
}

function groqSide(query: string, {params}: BenchQuery, filled: Filled): Contestant {
  const {documents: dataset, byId} = filled
  let turn = 0
  return {
    name: 'groq-js',
    run() {
      turn += 1
      const values = params(turn)
      return evaluateSync(parse(query, {params: values}), {
        dataset,
        params: values,
        timestamp: TIMESTAMP,
        dereference: ({_ref}) => byId.get(_ref),
      }).data
    },
  }
}

function rowsSide(sql: string, {params}: BenchQuery, filled: Filled): Contestant {
  const statement = filled.rows.prepare(sql)
  let turn = 0
  return {
    name: 'rows',
    run() {
      turn += 1
      const {id} = params(turn)
      const rows = typeof id === 'string' ? statement.all(id) : statement.all()
      return rows.map(({json}): unknown => JSON.parse(String(json)))
    },
  }
}
