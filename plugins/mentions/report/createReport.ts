import type {Occurrence} from './occurrence.ts'

/** Somebody who is named in the body, in the front matter, or in both. */
export interface NamedOne {
  readonly id: string
  readonly occurrences: readonly Occurrence[]
  /** Fields of the front matter that refer to them. */
  readonly fields: readonly string[]
}

/** Words that may mean several. */
export interface Ambiguity {
  readonly ids: readonly string[]
  readonly occurrences: readonly Occurrence[]
}

/** Where body and front matter agree about names, and where they don't. */
export interface MentionReport {
  readonly ambiguous: readonly Ambiguity[]
  /** In the body alone, in the order in which the text comes to them. */
  readonly onlyInBody: readonly NamedOne[]
  readonly inBoth: readonly NamedOne[]
  /** In the order of the front matter. */
  readonly onlyInFrontMatter: readonly NamedOne[]
}

/**
 * Compares whom a body names with whom the front matter does.
 *
 * @param fields for each id in the front matter, the fields that refer to it
 */
export function createReport(
  occurrences: readonly Occurrence[],
  fields: ReadonlyMap<string, readonly string[]>,
): MentionReport {
  const sure = Map.groupBy(
    occurrences.filter(({ids}) => ids.length === 1),
    ({ids}) => ids[0] ?? '',
  )
  const unsure = Map.groupBy(
    occurrences.filter(({ids}) => ids.length > 1),
    ({ids}) => ids.join(' '),
  )
  const inBody = Array.from(sure, ([id, places]) => toNamedOne(id, places, fields))
  return {
    ambiguous: Array.from(unsure.values(), (places) => ({
      ids: inFrontMatterFirst(places[0]?.ids ?? [], fields),
      occurrences: places,
    })),
    onlyInBody: inBody.filter((one) => one.fields.length === 0),
    inBoth: inBody.filter((one) => one.fields.length > 0),
    onlyInFrontMatter: Array.from(fields.keys())
      .filter((id) => !sure.has(id))
      .map((id) => toNamedOne(id, [], fields)),
  }
}

function toNamedOne(
  id: string,
  occurrences: readonly Occurrence[],
  fields: ReadonlyMap<string, readonly string[]>,
): NamedOne {
  return {id, occurrences, fields: fields.get(id) ?? []}
}

function inFrontMatterFirst(
  ids: readonly string[],
  fields: ReadonlyMap<string, unknown>,
): readonly string[] {
  return ids.toSorted((one, other) => Number(fields.has(other)) - Number(fields.has(one)))
}
