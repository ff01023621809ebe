import type {UnwrittenReason} from '../../issues/frontMatterIssues.ts'
import type {FrontMatterField} from '../table.ts'
import type {YamlAnchor, YamlEntry} from '../yaml/yamlNode.ts'
import {editField} from './editField.ts'
import {editLoosely} from './editLoosely.ts'
import type {Habits} from './habits.ts'
import {isSameMeaning, meaningOf, targetOf, type WantedValue} from './meaning.ts'
import {readsBack} from './readsBack.ts'
import {applyEdits, parseSource, type Source} from './source.ts'

/** The front matter after an edit, or why it could not be made. */
export type FieldResult = {readonly source: Source} | {readonly reason: UnwrittenReason}

/**
 * Makes one field mean what is wanted. Of the ways to write it, the first counts that reads back as
 * that and leaves the meaning of everything else alone; where there is none, nothing is written.
 */
export function writeField(
  source: Source,
  field: FrontMatterField,
  wanted: WantedValue | undefined,
  habits: Habits,
): FieldResult {
  const entries = source.byField.get(field) ?? []
  const target = targetOf(field, wanted)
  if (target === undefined) return {reason: 'value'}
  if (isSameMeaning(meaningOf(field, entries), target.meaning)) return {source}
  if (source.flow === true) return {reason: 'braces'}
  if (isShared(source, entries)) return {reason: 'alias'}
  const edit = source.problem === undefined ? editField : editLoosely
  for (const edits of edit(source, field, target.written, habits)) {
    const next = parseSource(applyEdits(source.yaml, edits), source.table)
    if (readsBack(source, next, new Map([[field, target.meaning]]))) return {source: next}
  }
  return {reason: source.problem === undefined ? 'value' : 'invalid-yaml'}
}

/** Whether another key refers to an anchor in the entries of this one. */
function isShared({anchors = []}: Source, own: readonly YamlEntry[]): boolean {
  const names = new Set(
    anchors
      .filter(({alias}) => !alias)
      .filter(isOwn)
      .map(({name}) => name),
  )
  return anchors.some((anchor) => anchor.alias && names.has(anchor.name) && !isOwn(anchor))

  function isOwn({offset}: YamlAnchor): boolean {
    return own.some(({keyStart, value}) => keyStart <= offset && offset < value.end)
  }
}
