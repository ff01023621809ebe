import {isDocumentId} from '../documentIds.ts'
import {isRecord} from '../isEqual.ts'
import {invalid} from '../refusals.ts'

/** Which documents a `delete` or `patch` is about. */
export type Target =
  | {readonly ids: readonly string[]}
  | {readonly query: string; readonly params: Readonly<Record<string, unknown>>}

/** Reads `{id}`, `{id: […]}` or `{query, params}`. @throws Refusal */
export function readTarget(operand: Readonly<Record<string, unknown>>): Target {
  const {id, query, params} = operand
  if (id === undefined && typeof query === 'string') {
    if (params !== undefined && !isRecord(params)) throw invalid('"params" has to be an object')
    return {query, params: params ?? {}}
  }
  return {ids: (Array.isArray(id) ? id : [id]).map(readDocumentId)}
}

/** @throws Refusal unless the value is a well-formed document id */
export function readDocumentId(value: unknown): string {
  if (typeof value === 'string' && isDocumentId(value)) return value
  throw invalid(`Malformed document ID: ${JSON.stringify(value) ?? 'none'}`)
}
