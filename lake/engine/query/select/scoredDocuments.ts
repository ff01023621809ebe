import type {ExprNode} from 'groq-js'

import {ORIGINAL} from '../catalog/entry.ts'
import {callNode} from '../tree/callNode.ts'
import {RUN_NODE, toRun} from './run.ts'

/**
 * `score()` copies every document that it gets, and a copy would read all attributes. Around it,
 * documents stand behind objects that have nothing to copy but where they come from; afterwards,
 * behind ones that add their score.
 *
 * @param score the `score()` of what it is given
 */
export function scoredDocuments(
  documents: ExprNode,
  score: (documents: ExprNode) => ExprNode,
): ExprNode {
  const uncopied = callNode([documents, RUN_NODE], ([documents, value]) => {
    const run = toRun(value)
    return mapObjects(documents, (document) =>
      run?.catalog.entryOf(document) === undefined ? document : new Proxy(document, UNCOPIED),
    )
  })
  return callNode([score(uncopied)], ([copies]) =>
    mapObjects(copies, (copy) => (ORIGINAL in copy ? new Proxy(copy, SCORED) : copy)),
  )
}

/** Stands for a document out of a catalog, with a score. */
export function withScore(document: object, score: number): object {
  return new Proxy({[ORIGINAL]: document, _score: score}, SCORED)
}

function mapObjects(values: unknown, map: (value: object) => object): unknown {
  if (!Array.isArray(values)) return values
  return values.map((value: unknown) =>
    typeof value === 'object' && value !== null ? map(value) : value,
  )
}

/** Shows a document that lists no attributes, though it has them all. */
const UNCOPIED: ProxyHandler<object> = {
  get: (document, name) => (name === ORIGINAL ? document : Reflect.get(document, name, document)),
  has: (document, name) => name === ORIGINAL || Reflect.has(document, name),
  ownKeys: () => [ORIGINAL],
  getOwnPropertyDescriptor: (document, name) =>
    name === ORIGINAL ? property(document) : Reflect.getOwnPropertyDescriptor(document, name),
}

/** Shows, of `{[ORIGINAL]: document, _score}`, the document with its score. */
const SCORED: ProxyHandler<object> = {
  get(copy, name) {
    if (name === '_score' || name === ORIGINAL) return Reflect.get(copy, name)
    const document = originalOf(copy)
    return Reflect.get(document, name, document)
  },
  has: (copy, name) => Reflect.has(copy, name) || Reflect.has(originalOf(copy), name),
  ownKeys: (copy) => [...new Set([...Reflect.ownKeys(originalOf(copy)), '_score'])],
  getOwnPropertyDescriptor: (copy, name) =>
    name === '_score'
      ? property(Reflect.get(copy, '_score'))
      : Reflect.getOwnPropertyDescriptor(originalOf(copy), name),
}

function originalOf(copy: object): object {
  const original: unknown = Reflect.get(copy, ORIGINAL)
  return typeof original === 'object' && original !== null ? original : copy
}

function property(value: unknown): PropertyDescriptor {
  return {value, enumerable: true, configurable: true, writable: true}
}
