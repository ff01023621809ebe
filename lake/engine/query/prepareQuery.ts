import type {ExprNode} from 'groq-js'

import {queryParseError} from '../../errors.ts'
import {parameterNames, parseQuery, requireParameters} from './parseQuery.ts'
import {planQuery} from './planQuery.ts'
import {walk} from './tree/mapChildren.ts'

/** How many queries stay parsed: more than the Studio and a site ask between them. */
const REMEMBERED = 500

interface Prepared {
  readonly tree: ExprNode
  plan(): ExprNode
  /** The parameters that are read when the query is evaluated. */
  readonly parameters: ReadonlySet<string>
}

const prepared = new Map<string, Prepared>()

/**
 * Reads a query, or remembers what it was read to be.
 *
 * @throws LakeError when the query cannot be read, or a parameter is missing
 */
export function prepareQuery(query: string, params: Readonly<Record<string, unknown>>): Prepared {
  const result = withParams(query, fixedParams(query, params)) ?? withParams(query, params)
  if (result === undefined) {
    requireParameters(query, parameterNames(query), params)
    throw queryParseError('The query cannot be read', query, 0, query.length)
  }
  requireParameters(query, result.parameters, params)
  return result
}

function withParams(query: string, fixed: Readonly<Record<string, unknown>>): Prepared | undefined {
  const values = Object.keys(fixed).length === 0 ? '' : JSON.stringify(fixed)
  const name = `${query}\n${values}`
  const result = prepared.get(name) ?? prepare(query, fixed)
  if (result === undefined) return undefined
  prepared.delete(name)
  prepared.set(name, result)
  const oldest = prepared.size > REMEMBERED ? prepared.keys().next().value : undefined
  if (oldest !== undefined) prepared.delete(oldest)
  return result
}

function prepare(query: string, fixed: Readonly<Record<string, unknown>>): Prepared | undefined {
  const tree = parseQuery(query, fixed)
  if (tree === undefined) return undefined
  const parameters = new Set<string>()
  walk(tree, (node) => {
    if (node.type === 'Parameter') parameters.add(node.name)
  })
  let planned: ExprNode | undefined
  return {tree, parameters, plan: () => (planned ??= planQuery(tree))}
}

/** The end of a range, its start, and what stands alone in square brackets. */
const IN_BRACKETS = /\.\.[\s+\-(]*\$(\w+)|\$(\w+)[\s)]*\.\.|\[\s*\$(\w+)\s*\]/g

/**
 * The parameters that decide how a query is read, because a number in square brackets is an index
 * and a text an attribute. Sometimes more than those.
 */
function fixedParams(
  query: string,
  params: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fixed: Record<string, unknown> = {}
  for (const [, end, start, alone] of query.matchAll(IN_BRACKETS)) {
    const name = end ?? start ?? alone ?? ''
    if (Object.hasOwn(params, name)) fixed[name] = params[name]
  }
  return fixed
}
