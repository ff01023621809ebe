import {isSameValue} from './isSameValue.ts'
import type {Mutation} from './mutation.ts'
import {pathText, valueAt, type Path} from './path.ts'

/** One value that becomes another; undefined is a value that is not there. */
export interface Edit {
  readonly path: Path
  readonly from?: unknown
  readonly to?: unknown
}

/** An item that leaves its list. */
export interface Removal {
  readonly list: Path
  readonly path: Path
  /** The item that it stood behind; undefined for the first. */
  readonly after?: Path | undefined
  readonly item: unknown
}

/** What changes in a document, with all that it takes to change it back. */
export interface DocumentChange {
  readonly id: string
  readonly edits: readonly Edit[]
  readonly removals: readonly Removal[]
}

export function isNoChange({edits, removals}: DocumentChange): boolean {
  return edits.length + removals.length === 0
}

/** The patch of a change, which only goes through while the document has this revision. */
export function patchOf({id, edits, removals}: DocumentChange, revision: string): Mutation {
  const set = edits.filter(({to}) => to !== undefined)
  // From behind, so that no place moves before its turn.
  const unset = [...edits.filter(({to}) => to === undefined), ...removals]
    .map(({path}) => pathText(path))
    .reverse()
  return {
    patch: {
      id,
      ifRevisionID: revision,
      ...(set.length === 0
        ? {}
        : {set: Object.fromEntries(set.map(({path, to}) => [pathText(path), to]))}),
      ...(unset.length === 0 ? {} : {unset}),
    },
  }
}

/** A patch that changes nothing: the transaction fails while the document has another revision. */
export function checkOf(id: string, revision: string): Mutation {
  return {patch: {id, ifRevisionID: revision, unset: ['_mergeCheck']}}
}

/** How a change is taken back, and what of it can't be, because somebody changed it since. */
export interface TakenBack {
  readonly mutations: readonly Mutation[]
  readonly left: readonly Path[]
}

/**
 * Takes a change back in a document as it is now. What is not as the change left it stays.
 *
 * @param document with its `_rev`
 */
export function takeBack(
  {id, edits, removals}: DocumentChange,
  document: Readonly<Record<string, unknown>> & {readonly _rev: string},
): TakenBack {
  const isAsLeft = ({path, to}: Edit) => isSameValue(valueAt(document, path), to)
  const reversed = edits
    .filter(isAsLeft)
    .map(({path, from, to}): Edit => ({path, from: to, to: from}))
  const canReturn = ({list, path}: Removal) =>
    Array.isArray(valueAt(document, list)) && valueAt(document, path) === undefined
  const returning = removals.filter(canReturn)
  // An item may have stood behind one that returns just before it.
  const back = new Set(returning.map(({path}) => pathText(path)))
  const inserts = returning.map(({list, after, item}): Mutation => {
    const isThere =
      after !== undefined && (valueAt(document, after) !== undefined || back.has(pathText(after)))
    const insert = isThere
      ? {after: pathText(after), items: [item]}
      : {before: `${pathText(list)}[0]`, items: [item]}
    return {patch: {id, insert}}
  })
  const edited =
    reversed.length > 0
      ? patchOf({id, edits: reversed, removals: []}, document._rev)
      : checkOf(id, document._rev)
  return {
    mutations: reversed.length + inserts.length === 0 ? [] : [edited, ...inserts],
    left: [
      ...edits.filter((edit) => !isAsLeft(edit)).map(({path}) => path),
      ...removals.filter((removal) => !canReturn(removal)).map(({path}) => path),
    ],
  }
}
