import {meansSame, textOf, type Changes} from '../frontMatter/writing/readsBack.ts'
import {applyEdits, lineStart, parseSource, type Source} from '../frontMatter/writing/source.ts'
import type {Remedy} from './finding.ts'

/** Of remedies those that can be applied together: in the order of the file, none over another. */
export function chooseApart(remedies: readonly Remedy[]): readonly Remedy[] {
  const spans = remedies.map((remedy) => {
    const {edits} = remedy
    const start = edits.reduce((least, edit) => Math.min(least, edit.start), Infinity)
    return {remedy, start, end: edits.reduce((most, edit) => Math.max(most, edit.end), 0)}
  })
  let last = 0
  return spans
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .filter(({start, end}) => {
      if (start < last) return false
      last = end
      return true
    })
    .map(({remedy}) => remedy)
}

export function applyRemedies({yaml}: Source, remedies: readonly Remedy[]): string {
  return applyEdits(
    yaml,
    remedies.flatMap(({edits}) => edits),
  )
}

/**
 * Whether a front matter means the same once it is mended, but for what the remedies are meant to
 * change; and whether a parser that stumbled gets further than before.
 */
export function isSafe(before: Source, remedies: readonly Remedy[]): boolean {
  const yaml = applyRemedies(before, remedies)
  if (yaml === before.yaml) return false
  const after = parseSource(yaml, before.table)
  const changes: Changes = new Map(
    remedies.flatMap(({change}) => (change === undefined ? [] : [change])),
  )
  return (
    getsFurther(before, after) && meansSame(before, after, changes) && keepsUnknown(before, after)
  )
}

function getsFurther(before: Source, after: Source): boolean {
  if (before.problem === undefined || after.problem === undefined)
    return after.problem === undefined
  return lineStart(after.yaml, after.problem.offset) > lineStart(before.yaml, before.problem.offset)
}

function keepsUnknown(before: Source, after: Source): boolean {
  return [...before.unknown].every(([key, entry]) => {
    const same = after.unknown.get(key)
    if (same === undefined) return false
    // What did not parse may have ended elsewhere.
    return before.problem !== undefined || textOf(before, entry) === textOf(after, same)
  })
}
