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
  const byKey = lastOfEach(entries, (entry) => {
    found.push(issues.duplicateKey(placeOf(entry.keyStart), entry.key))
  })
  const values = new Map<FrontMatterField, FrontMatterValue>()
  const known = new Set<string>()
  for (const field of table) {
    const written: YamlEntry[] = []
    for (const key of [field.key, ...(field.olderKeys ?? [])]) {
      known.add(key)
      const entry = byKey.get(key)
      if (entry === undefined) continue
      written.push(entry)
      if (key !== field.key) {
        found.push(issues.olderKey(placeOf(entry.keyStart), key, field.key))
      }
    }
    if (written.length === 0) {
      const reported = split.state === 'present' && problem?.code !== 'yaml-not-a-map'
      if (field.required && reported) {
        found.push(issues.missingKey(lines.placeAt(0), field.key))
      }
      continue
    }
    const value = readField(field, written, {placeOf, report: (issue) => found.push(issue)})
    if (value !== undefined) values.set(field, value)
  }
  const unknownKeys = [...byKey.keys()].filter((key) => !known.has(key))
  for (const key of unknownKeys) {
    found.push(issues.unknownKey(placeOf(byKey.get(key)?.keyStart ?? 0), key))
  }
  return {values, unknownKeys, issues: inOrder(found)}
}

function lastOfEach(
  entries: readonly YamlEntry[],
  repeated: (entry: YamlEntry) => void,
): ReadonlyMap<string, YamlEntry> {
  const byKey = new Map<string, YamlEntry>()
  for (const entry of entries) {
    if (byKey.has(entry.key)) repeated(entry)
    byKey.set(entry.key, entry)
  }
  return byKey
}

function inOrder(found: readonly CodecIssue[]): CodecIssue[] {
  return found.toSorted((a, b) => a.line - b.line || a.column - b.column)
}
