import {type ExprNode, GroqSyntaxError, parse} from 'groq-js'

import {queryParseError} from '../../errors.ts'
import {checkFunctions} from './checkFunctions.ts'

/**
 * Reads a query.
 *
 * @param fixed the values of parameters that stand in square brackets: these have to be known by
 *   now. All others stay parameters
 * @returns undefined when more parameters have to be known
 * @throws LakeError when the query cannot be read, or calls a function that the lake does not have
 */
export function parseQuery(
  query: string,
  fixed: Readonly<Record<string, unknown>>,
): ExprNode | undefined {
  let tree: ExprNode
  try {
    tree = parse(query, {params: {...fixed}})
  } catch (error) {
    if (error instanceof GroqSyntaxError) {
      throw queryParseError(error.message, query, error.position, query.length)
    }
    if (parameterNames(query).some((name) => !Object.hasOwn(fixed, name))) return undefined
    const message = error instanceof Error ? error.message : String(error)
    throw queryParseError(message, query, 0, query.length)
  }
  checkFunctions(tree, query)
  return tree
}

/** @throws LakeError when the query names a parameter that is not given */
export function requireParameters(
  query: string,
  names: Iterable<string>,
  params: Readonly<Record<string, unknown>>,
): void {
  for (const name of names) {
    if (Object.hasOwn(params, name)) continue
    const start = Math.max(0, query.search(new RegExp(String.raw`\$${name}\b`)))
    const description = `param $${name} referenced, but not provided`
    throw queryParseError(description, query, start, start + name.length + 1)
  }
}

/** The names after a dollar sign, those in texts and comments included. */
export function parameterNames(query: string): string[] {
  return Array.from(query.matchAll(/\$([a-z_]\w*)/gi), ([, name = '']) => name)
}
