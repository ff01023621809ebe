import {frontMatterIssues as issues} from '../issues/frontMatterIssues.ts'
import {createCap} from '../issues/capIssues.ts'
import {inOrder} from '../issues/inOrder.ts'
import type {CodecIssue, Place} from '../issues/issue.ts'
import type {LineIndex} from '../issues/lineIndex.ts'
import {groupEntries} from './groupEntries.ts'
import {readCommonFrontMatter} from './readCommonFrontMatter.ts'
import {readField} from './readField.ts'
import type {SplitFile} from './splitFrontMatter.ts'
import type {FrontMatterField, FrontMatterTable} from './table.ts'
import {readYaml} from './yaml/readYaml.ts'

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
  return readCommonFrontMatter(split, table) ?? readWholeFrontMatter(split, lines, table)
}

/** The same by the whole parser, whatever the front matter looks like. */
export function readWholeFrontMatter(
  split: SplitFile,
  lines: LineIndex,
  table: FrontMatterTable,
): FrontMatterReading {
  const found: CodecIssue[] = []
  const placeOf = (offset: number) => lines.placeAt(split.yamlStart + offset)
  const isAmongFirst = createCap()
  const report = (issue: CodecIssue) => {
    if (isAmongFirst(issue)) found.push(issue)
  }
  if (split.state === 'missing') report(issues.missing(lines.placeAt(0)))
  if (split.state === 'not-closed') report(issues.notClosed(lines.placeAt(0)))
  const {entries, problem} = readYaml(split.yaml)
  if (problem !== undefined) {
    const place = placeOf(problem.offset)
    if (problem.code === 'yaml-tab') report(issues.tab(place))
    else if (problem.code === 'yaml-not-a-map') report(issues.notAMap(place))
    else report(issues.invalidYaml(place, problem.reason))
  }
  const {byField, unknown, repeated} = groupEntries(entries, table)
  for (const {key, keyStart} of repeated) report(issues.duplicateKey(placeOf(keyStart), key))
  for (const {key, keyStart} of unknown.values()) report(issues.unknownKey(placeOf(keyStart), key))
  const complete = split.state === 'present' && problem?.code !== 'yaml-not-a-map'
  const values = new Map<FrontMatterField, FrontMatterValue>()
  const context = {placeOf, report}
  for (const field of table) {
    const own = byField.get(field)
    if (own === undefined) {
      if (field.required && complete) report(issues.missingKey(lines.placeAt(0), field.key))
      continue
    }
    for (const {key, keyStart} of own) {
      if (key !== field.key) report(issues.olderKey(placeOf(keyStart), key, field.key))
    }
    const value = readField(field, own, context)
    if (value !== undefined) values.set(field, value)
  }
  return {values, unknownKeys: [...unknown.keys()], issues: inOrder(found)}
}
