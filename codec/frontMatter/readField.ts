import type {CodecIssue, Place} from '../issues/issue.ts'
import type {FrontMatterValue} from './readFrontMatter.ts'
import {readNames} from './readNames.ts'
import {readScalar} from './readScalar.ts'
import type {FrontMatterField} from './table.ts'
import type {YamlEntry} from './yaml/yamlNode.ts'

export interface FieldContext {
  /** Where an offset into the YAML stands in the file. */
  placeOf(offset: number): Place
  report(issue: CodecIssue): void
}

/**
 * The value of one field, from the entries that the file has for it: its key and older keys, the
 * current key first. Lists are joined; of scalars the first that is filled in counts.
 */
export function readField(
  field: FrontMatterField,
  entries: readonly YamlEntry[],
  context: FieldContext,
): FrontMatterValue | undefined {
  if (field.kind === 'reference' || field.kind === 'references') {
    return readNames(field, entries, context)
  }
  for (const entry of entries) {
    const value = readScalar(field, entry, context)
    if (value !== undefined) return value
  }
  return undefined
}
