import {frontMatterIssues as issues, type UnwrittenReason} from '../issues/frontMatterIssues.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {createLineIndex} from '../issues/lineIndex.ts'
import {lineEndOf, type LineEnd} from '../text/lineEndOf.ts'
import {readFrontMatter, type FrontMatterReading} from './readFrontMatter.ts'
import {splitFrontMatter} from './splitFrontMatter.ts'
import type {FrontMatterField, FrontMatterTable} from './table.ts'
import {habitsOf, type Habits} from './writing/habits.ts'
import {writeKey} from './writing/insertKey.ts'
import {isSameMeaning, meaningOfValue, targetOf, type WantedValue} from './writing/meaning.ts'
import {parseSource, type Source} from './writing/source.ts'
import {writeField} from './writing/writeField.ts'

/**
 * What fields should mean, in the form in which reading gives it, with names as texts. An empty
 * text or list keeps the key with nothing filled in; undefined takes the key away.
 */
export type FrontMatterEdits = ReadonlyMap<FrontMatterField, WantedValue | undefined>

export interface FrontMatterWriting {
  /** Both fences and what stands between them; `rawFrontMatter + rawBody` is the file. */
  readonly rawFrontMatter: string
  /** One for each field that could not be written; what the file says of it is as it was. */
  readonly issues: readonly CodecIssue[]
}

export interface WriteOptions {
  /** How lines end where the front matter has none to show it; LF unless given. */
  readonly lineEnd?: LineEnd
}

/**
 * Writes values back into the front matter of a file. A field that already means what is wanted
 * keeps every byte, whatever way it is written; of a field that doesn't, the fewest bytes change
 * that make it mean that. Everything else stays as it is, valid or not.
 *
 * @param rawFrontMatter as `splitFrontMatter` gives it: with a byte order mark and fences, if any
 */
export function writeFrontMatter(
  rawFrontMatter: string,
  table: FrontMatterTable,
  edits: FrontMatterEdits,
  options: WriteOptions = {},
): FrontMatterWriting {
  const split = splitFrontMatter(rawFrontMatter)
  const lines = createLineIndex(rawFrontMatter)
  if (isAsWanted(readFrontMatter(split, lines, table), edits)) return {rawFrontMatter, issues: []}
  if (split.state !== 'present') {
    const created = createFrontMatter(table, edits, options)
    const saysNothing = splitFrontMatter(created.rawFrontMatter).yaml === ''
    return {
      rawFrontMatter: saysNothing ? rawFrontMatter : rawFrontMatter + created.rawFrontMatter,
      issues: created.issues,
    }
  }
  const {yaml, yamlStart} = split
  const before = parseSource(yaml, table)
  const habits = habitsOf(before, lineEndOf(rawFrontMatter))
  const {source, refused} = writeFields(before, inOrderOf(table, edits), habits)
  const found = refused.map(([field, reason]) => {
    const entry = before.byField.get(field)?.[0]
    const place = lines.placeAt(entry === undefined ? 0 : yamlStart + entry.keyStart)
    return issues.notWritten(place, field.key, reason)
  })
  const closing = rawFrontMatter.slice(yamlStart + yaml.length)
  return {
    rawFrontMatter: rawFrontMatter.slice(0, yamlStart) + source.yaml + closing,
    issues: found,
  }
}

/** Most files of a garden are as they should be, and need no other parser than the quick one. */
function isAsWanted({values}: FrontMatterReading, edits: FrontMatterEdits): boolean {
  for (const [field, wanted] of edits) {
    const target = targetOf(field, wanted)
    if (target === undefined) return false
    if (!isSameMeaning(meaningOfValue(values.get(field)), target.meaning)) return false
  }
  return true
}

type Edits = readonly (readonly [FrontMatterField, WantedValue | undefined])[]

/** Writes one field after the other; one edit may be what lets another be made. */
function writeFields(
  before: Source,
  edits: Edits,
  habits: Habits,
): {source: Source; refused: readonly (readonly [FrontMatterField, UnwrittenReason])[]} {
  let source = before
  const refused: [FrontMatterField, UnwrittenReason][] = []
  const left: Edits[number][] = []
  for (const edit of edits) {
    const result = writeField(source, ...edit, habits)
    if ('source' in result) source = result.source
    else {
      refused.push([edit[0], result.reason])
      left.push(edit)
    }
  }
  const isChanged = source !== before
  return isChanged && left.length > 0 ? writeFields(source, left, habits) : {source, refused}
}

/**
 * Writes the front matter of a new file: the fields that have a value, in the order of the table.
 * An empty text or list is written as such.
 */
export function createFrontMatter(
  table: FrontMatterTable,
  values: FrontMatterEdits,
  {lineEnd = '\n'}: WriteOptions = {},
): FrontMatterWriting {
  const habits = habitsOf(parseSource('', table), lineEnd)
  const found: CodecIssue[] = []
  let yaml = ''
  for (const [field, wanted] of inOrderOf(table, values)) {
    const target = targetOf(field, wanted)
    if (target === undefined) {
      found.push(issues.notWritten({line: 1, column: 1}, field.key, 'value'))
    } else if (target.written !== undefined) yaml += writeKey(field, target.written, habits)
  }
  return {rawFrontMatter: `---${lineEnd}${yaml}---${lineEnd}`, issues: found}
}

function inOrderOf(table: FrontMatterTable, edits: FrontMatterEdits): Edits {
  return [...edits].toSorted(([one], [other]) => table.indexOf(one) - table.indexOf(other))
}
