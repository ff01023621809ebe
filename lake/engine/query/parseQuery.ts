import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'

import {queryParseError} from '../../errors.ts'
import {checkFunctions} from './checkFunctions.ts'
import {walk} from './tree/mapChildren.ts'

/**
 * Reads a query. The numbers and strings that stand in square brackets have to be known by then,
 * which is why the parameters are needed already.
 *
 * @throws LakeError when the query cannot be read, needs a parameter that is not given, or calls a
 *   function that the lake does not have
 */
export function parseQuery(query: string, params: Readonly<Record<string, unknown>>): ExprNode {
  const tree = readTree(query, params)
  walk(tree, (node) => {
    if (node.type === 'Parameter' && !Object.hasOwn(params, node.name)) {
      throw missingParameter(query, node.name)
    }
  })
  checkFunctions(tree, query)
  return tree
}

function readTree(query: string, params: Readonly<Record<string, unknown>>): ExprNode {
  try {
    return parse(query, {params: {...params}})
  } catch (error) {
    const missing = parameterNames(query).find((name) => !Object.hasOwn(params, name))
    if (error instanceof GroqSyntaxError) {
      throw queryParseError(error.message, query, error.position, query.length)
    }
    // A slice by a parameter that is not there fails before anything says which one it is.
    if (missing !== undefined) throw missingParameter(query, missing)
    const message = error instanceof Error ? error.message : String(error)
    throw queryParseError(message, query, 0, query.length)
  }
}

function missingParameter(query: string, name: string): Error {
  const start = Math.max(0, query.search(new RegExp(String.raw`\$${name}\b`)))
  const description = `param $${name} referenced, but not provided`
  return queryParseError(description, query, start, start + name.length + 1)
}

function parameterNames(query: string): string[] {
  return Array.from(query.matchAll(/\$([a-z_]\w*)/gi), ([, name = '']) => name)
}
