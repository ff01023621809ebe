import {type ExprNode, parse} from 'groq-js'

import {insufficientPermissions} from '../refusals.ts'
import type {DocumentChange} from '../store/store.ts'
import type {Grant, Permission, StoredDocument, Viewer} from '../types.ts'
import {createFilter} from './filter.ts'
import type {Condition} from './quickCondition.ts'

/** What a viewer may do with documents. */
export interface Permissions {
  allows(permission: Permission, document: StoredDocument): boolean
  /**
   * Creating needs `create` on the new document, changing `update` on the document before and
   * after, deleting `update` on the document before.
   *
   * @throws Refusal
   */
  requireChange(change: Pick<DocumentChange, 'before' | 'after'>): void
}

/** @param now clock for `now()` in the filters of grants */
export function createPermissions(viewer: Viewer, now: () => Date): Permissions {
  const grants = viewer.grants.map((grant) => ({
    grant,
    matches: grantFilter(grant, viewer.id, now),
  }))

  function allows(permission: Permission, document: StoredDocument): boolean {
    return grants.some(
      ({grant, matches}) => grant.permissions.includes(permission) && matches(document),
    )
  }

  function require(permission: Permission, document: StoredDocument): void {
    if (!allows(permission, document)) throw insufficientPermissions(permission)
  }

  return {
    allows,
    requireChange({before, after}) {
      if (before === undefined) {
        if (after !== undefined) require('create', after)
        return
      }
      require('update', before)
      if (after !== undefined) require('update', after)
    },
  }
}

function grantFilter({filter}: Grant, identity: string, now: () => Date): Condition {
  return createFilter(parseGrant(filter), {
    params: {},
    identity,
    now,
    dereference: () => undefined,
  })
}

/** The filters of a handful of roles, asked for with every request. */
const parsed = new Map<string, ExprNode>()
const MOST_PARSED = 100

function parseGrant(filter: string): ExprNode {
  const node = parsed.get(filter) ?? parse(filter)
  if (parsed.size < MOST_PARSED) parsed.set(filter, node)
  return node
}
