import {groupEntries, type GroupedEntries} from '../groupEntries.ts'
import type {FrontMatterTable} from '../table.ts'
import {readYaml} from '../yaml/readYaml.ts'
import type {YamlReading} from '../yaml/yamlNode.ts'

/** The YAML of a front matter that is being edited: its text, and what it says. */
export interface Source extends YamlReading, GroupedEntries {
  readonly yaml: string
  readonly table: FrontMatterTable
}

/** Replaces what stands between two offsets. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export function parseSource(yaml: string, table: FrontMatterTable): Source {
  const reading = readYaml(yaml)
  return {yaml, table, ...reading, ...groupEntries(reading.entries, table)}
}

/** Applies edits that don't overlap; what is added at one place stands in the order of the edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** Where the line of an offset begins. */
export function lineStart(yaml: string, offset: number): number {
  return offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line behind the one of an offset begins; a line's own beginning is that already. */
export function lineAfter(yaml: string, offset: number): number {
  if (yaml[offset - 1] === '\n') return offset
  const newline = yaml.indexOf('\n', offset)
  return newline === -1 ? yaml.length : newline + 1
}
