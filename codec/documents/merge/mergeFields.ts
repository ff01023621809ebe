import type {Place} from '../../issues/issue.ts'
import type {FrontMatterField, FrontMatterTable} from '../../frontMatter/table.ts'
import {itemsOf} from '../../text/record.ts'
import {idsIn} from '../idsIn.ts'
import type {MergeConflict, MergeSide} from './conflict.ts'
import {mergeOrder} from './mergeOrder.ts'

type Stored = Readonly<Record<string, unknown>>

interface FieldSides {
  readonly base: Stored
  readonly ours: Stored
  readonly theirs: Stored
}

interface FieldOptions {
  readonly table: FrontMatterTable
  /** What a conflict calls a document. */
  readonly nameOf: (id: string, field: FrontMatterField) => string | undefined
  /** Where the file on disk has a field. */
  readonly placeOf: (field: FrontMatterField) => Place
  readonly prefer: MergeSide
}

/**
 * Merges the fields of the front matter. Lists of references never conflict: what either side added
 * is there, and what either side took out is not.
 *
 * @returns the fields that are not as the Studio has them; undefined for one that goes
 */
export function mergeFields(
  sides: FieldSides,
  {table, nameOf, placeOf, prefer}: FieldOptions,
): {changes: ReadonlyMap<string, unknown>; conflicts: readonly MergeConflict[]} {
  const changes = new Map<string, unknown>()
  const conflicts: MergeConflict[] = []
  for (const field of table) {
    const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map((s) => s[field.field])
    if (field.kind === 'references') {
      const merged = mergeReferences(idsIn(base), itemsOf(ours), itemsOf(theirs))
      if (merged !== undefined) changes.set(field.field, merged)
      continue
    }
    const text = (value: unknown) => textOf(value, (id) => nameOf(id, field) ?? id)
    const [was, here, there] = [valueOf(base), valueOf(ours), valueOf(theirs)]
    if (there === was || there === here) continue
    if (here === was || prefer === 'theirs') changes.set(field.field, theirs)
    if (here !== was) {
      const place = placeOf(field)
      const said = {base: text(base), ours: text(ours), theirs: text(theirs)}
      conflicts.push({kind: 'field', key: field.key, ...said, place})
    }
  }
  return {changes, conflicts}
}

/** The references of the Studio with what changed on disk; undefined where nothing did. */
function mergeReferences(
  base: readonly string[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
): readonly unknown[] | undefined {
  const [here, there] = [idsIn(ours), idsIn(theirs)]
  if (there.join('\n') === base.join('\n')) return undefined
  const [was, has] = [new Set(base), new Set(there)]
  const kept = here.filter((id) => has.has(id) || !was.has(id))
  const added = there.filter((id) => !was.has(id))
  const {order} = mergeOrder(base, here, there, new Set([...kept, ...added]))
  if (order.join('\n') === here.join('\n')) return undefined
  const byId = new Map([...theirs, ...ours].flatMap((one) => idsIn(one).map((id) => [id, one])))
  return order.flatMap((id) => byId.get(id) ?? [])
}

/** A value that can be compared: a reference is its id, and what is empty is nothing. */
function valueOf(value: unknown): string | boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return value.trim() || undefined
  const [id] = idsIn(value)
  return id === undefined ? undefined : `→ ${id}`
}

function textOf(value: unknown, name: (id: string) => string): string | undefined {
  const [id] = idsIn(value)
  if (id !== undefined) return name(id)
  const scalar = valueOf(value)
  return scalar === undefined ? undefined : String(scalar)
}
