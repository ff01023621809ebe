import type {Place} from '../issues/issue.ts'
import {createLineIndex} from '../issues/lineIndex.ts'
import {groupEntries} from './groupEntries.ts'
import {splitFrontMatter} from './splitFrontMatter.ts'
import type {FrontMatterField, FrontMatterTable} from './table.ts'
import {readYaml} from './yaml/readYaml.ts'

/**
 * Where the key of each field stands in a file, or an older key of it; the first line for a field
 * that the file doesn't have. The file is read when the first place is asked for.
 */
export function placesOfFields(
  text: string,
  table: FrontMatterTable,
): (field: FrontMatterField) => Place {
  let places: ReadonlyMap<FrontMatterField, Place> | undefined
  return (field) => {
    places ??= readPlaces(text, table)
    return places.get(field) ?? {line: 1, column: 1}
  }
}

function readPlaces(text: string, table: FrontMatterTable): ReadonlyMap<FrontMatterField, Place> {
  const {yaml, yamlStart} = splitFrontMatter(text)
  const lines = createLineIndex(text)
  const {byField} = groupEntries(readYaml(yaml).entries, table)
  const places = new Map<FrontMatterField, Place>()
  for (const [field, [entry]] of byField) {
    if (entry !== undefined) places.set(field, lines.placeAt(yamlStart + entry.keyStart))
  }
  return places
}
