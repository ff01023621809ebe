import {frontMatterIssues as issues} from '../issues/frontMatterIssues.ts'
import type {CodecIssue} from '../issues/issue.ts'
import {createLineIndex} from '../issues/lineIndex.ts'
import {splitFrontMatter} from './splitFrontMatter.ts'
import type {FrontMatterField, FrontMatterTable} from './table.ts'
import {habitsOf} from './writing/habits.ts'
import {writeKey} from './writing/insertKey.ts'
import {targetOf, type WantedValue} from './writing/meaning.ts'
import {parseSource} from './writing/source.ts'
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
  readonly lineEnd?: '\n' | '\r\n'
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
  const {yaml, yamlStart, state} = splitFrontMatter(rawFrontMatter)
  if (state !== 'present') {
    const isNeeded = [...edits].some(
      ([field, wanted]) => targetOf(field, wanted)?.meaning !== undefined,
    )
    if (!isNeeded) return {rawFrontMatter, issues: []}
    const created = createFrontMatter(table, edits, options)
    return {...created, rawFrontMatter: rawFrontMatter + created.rawFrontMatter}
  }
  const before = parseSource(yaml, table)
  let source = before
  const habits = habitsOf(before, rawFrontMatter.includes('\r\n') ? '\r\n' : '\n')
  const lines = createLineIndex(rawFrontMatter)
  const found: CodecIssue[] = []
  for (const [field, wanted] of inOrderOf(table, edits)) {
    const result = writeField(source, field, wanted, habits)
    if ('source' in result) source = result.source
    else {
      const entry = before.byField.get(field)?.[0]
      const place = lines.placeAt(entry === undefined ? 0 : yamlStart + entry.keyStart)
      found.push(issues.notWritten(place, field.key, result.reason))
    }
  }
  const closing = rawFrontMatter.slice(yamlStart + yaml.length)
  return {
    rawFrontMatter: rawFrontMatter.slice(0, yamlStart) + source.yaml + closing,
    issues: found,
  }
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

function inOrderOf(
  table: FrontMatterTable,
  edits: FrontMatterEdits,
): [FrontMatterField, WantedValue | undefined][] {
  return [...edits].toSorted(([one], [other]) => table.indexOf(one) - table.indexOf(other))
}
