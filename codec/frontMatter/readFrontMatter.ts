import {frontMatterIssues as issues} from '../issues/frontMatterIssues.ts'
import type {CodecIssue, Place} from '../issues/issue.ts'
import type {LineIndex} from '../issues/lineIndex.ts'
import {readField} from './readField.ts'
import {readYaml} from './readYaml.ts'
import type {SplitFile} from './splitFrontMatter.ts'
import type {FrontMatterField, FrontMatterTable} from './table.ts'
import type {YamlEntry} from './yamlNode.ts'

/** A name as the file writes it, and where. */
export interface WrittenName extends Place {
  readonly name: string
}

/** What a key means: text of any kind, a flag, or names that refer to shared documents. */
export type FrontMatterValue = string | boolean | readonly WrittenName[]

export interface FrontMatterReading {
  /** By field of the table. A field that the file leaves empty or out is not there. */
  readonly values: ReadonlyMap<FrontMatterField, FrontMatterValue>
  /** Keys of the file that the table does not know, in its order. */
  readonly unknownKeys: readonly string[]
  readonly issues: readonly CodecIssue[]
}

/** Reads the front matter of a file by the table. Whatever is wrong is an issue, never a throw. */
export function readFrontMatter(
  split: SplitFile,
  lines: LineIndex,
  table: FrontMatterTable,
): FrontMatterReading {
  const found: CodecIssue[] = []
  const placeOf = (offset: number) => lines.placeAt(split.yamlStart + offset)
  if (split.state === 'missing') found.push(issues.missing(lines.placeAt(0)))
  if (split.state === 'not-closed') found.push(issues.notClosed(lines.placeAt(0)))
  const {entries, problem} = readYaml(split.yaml)
  if (problem !== undefined) {
    const place = placeOf(problem.offset)
    if (problem.code === 'yaml-tab') found.push(issues.tab(place))
    else if (problem.code === 'yaml-not-a-map') found.push(issues.notAMap(place))
    else found.push(issues.invalidYaml(place, problem.reason))
  }
  const keys = keysOf(table)
  const written = new Map<FrontMatterField, YamlEntry[]>()
  const unknownKeys: string[] = []
  const report = (issue: CodecIssue) => found.push(issue)
  for (const entry of lastOfEach(entries, placeOf, report)) {
    const field = keys.get(entry.key)
    if (field === undefined) {
      unknownKeys.push(entry.key)
      report(issues.unknownKey(placeOf(entry.keyStart), entry.key))
      continue
    }
    const others = written.get(field)
    if (others === undefined) written.set(field, [entry])
    // The current key goes before the older ones, wherever it stands.
    else if (entry.key === field.key) others.unshift(entry)
    else others.push(entry)
    if (entry.key !== field.key) {
      report(issues.olderKey(placeOf(entry.keyStart), entry.key, field.key))
    }
  }
  const complete = split.state === 'present' && problem?.code !== 'yaml-not-a-map'
  const values = new Map<FrontMatterField, FrontMatterValue>()
  const context = {placeOf, report}
  for (const field of table) {
    const own = written.get(field)
    const value = own === undefined ? undefined : readField(field, own, context)
    if (value !== undefined) values.set(field, value)
    if (own === undefined && field.required && complete) {
      report(issues.missingKey(lines.placeAt(0), field.key))
    }
  }
  return {values, unknownKeys, issues: inOrder(found)}
}

/** The field of each key, older keys included; worked out once for a table. */
function keysOf(table: FrontMatterTable): ReadonlyMap<string, FrontMatterField> {
  const known = tableKeys.get(table)
  if (known !== undefined) return known
  const keys = new Map<string, FrontMatterField>()
  for (const field of table) {
    for (const key of [field.key, ...(field.olderKeys ?? [])]) keys.set(key, field)
  }
  tableKeys.set(table, keys)
  return keys
}

const tableKeys = new WeakMap<FrontMatterTable, ReadonlyMap<string, FrontMatterField>>()

/** Of entries with the same key the last; the others are reported. */
function lastOfEach(
  entries: readonly YamlEntry[],
  placeOf: (offset: number) => Place,
  report: (issue: CodecIssue) => void,
): Iterable<YamlEntry> {
  const byKey = new Map<string, YamlEntry>()
  for (const entry of entries) {
    if (byKey.has(entry.key)) report(issues.duplicateKey(placeOf(entry.keyStart), entry.key))
    byKey.set(entry.key, entry)
  }
  return byKey.values()
}

function inOrder(found: readonly CodecIssue[]): readonly CodecIssue[] {
  if (found.length < 2) return found
  return found.toSorted((a, b) => a.line - b.line || a.column - b.column)
}
