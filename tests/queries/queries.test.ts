import {type ExprNode, parse} from 'groq-js'
import {describe, expect, test} from 'vitest'
import * as exported from '../../queries/index.ts'

const queries = Object.entries(exported).flatMap(([name, value]) =>
  name.endsWith('Query') && typeof value === 'string' ? [{name, query: value}] : [],
)

/** Functions of the hosted service (GROQ of 2021-03-25 and later) that the queries rely on. */
const FUNCTIONS = [
  'array::compact',
  'array::unique',
  'global::boost',
  'global::coalesce',
  'global::count',
  'global::dateTime',
  'global::defined',
  'global::lower',
  'global::order',
  'global::references',
  'global::score',
  'global::string',
  'math::min',
  'string::split',
  'text::query',
]

describe('the queries', () => {
  test('call what the hosted service has, and no more', () => {
    const called = queries.flatMap(({query}) => functionsIn(parse(query, {params: {limit: 1}})))
    expect([...new Set(called)].toSorted()).toEqual(FUNCTIONS)
  })

  test.each(queries)('$name begins each slice at its first element', ({query}) => {
    const slices = [...query.matchAll(/\[([^[\]]*\.\.[^[\]]*)\]/g)].map(([, range]) => range)
    expect(slices.filter((range) => !/^0\.\.\.(?:\$limit|200)$/.test(range ?? ''))).toEqual([])
  })
})

function functionsIn(value: ExprNode | unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(functionsIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(functionsIn)
  if (!('type' in value) || !('name' in value)) return inner
  if (value.type === 'PipeFuncCall') return [`global::${value.name}`, ...inner]
  const isCall = value.type === 'FuncCall' && 'namespace' in value
  return isCall ? [`${value.namespace}::${value.name}`, ...inner] : inner
}
