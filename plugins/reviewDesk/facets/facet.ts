import type {DeskLanguage} from '../../../codec/frontMatter/table.ts'
import type {DeskItem} from './deskItem.ts'

/** The facets of the desk, in the order in which they stand. */
export const FACETS = [
  'status',
  'freshness',
  'problems',
  'area',
  'category',
  'project',
  'tags',
  'people',
  'companies',
  'speaker',
  'author',
  'year',
] as const
export type Facet = (typeof FACETS)[number]

/** Which values were chosen: of one facet any will do, and every facet has to agree. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>

/** A value that posts have, and how many of those that all other facets let through. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** Whether a post has one of the chosen values of each facet; of all but one, where that is given. */
export function passes(item: DeskItem, chosen: Chosen, but?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = facet === but ? undefined : chosen[facet]
    if (wanted === undefined || wanted.length === 0) return true
    return item.values[facet].some((value) => wanted.includes(value))
  })
}

/**
 * The values of every facet with their counts, the most frequent first, equals by their names. What
 * was chosen stands there even where nothing has it any more.
 */
export function countFacets(
  items: readonly DeskItem[],
  chosen: Chosen,
  nameOf: (facet: Facet, value: string) => string,
  language: DeskLanguage,
): Readonly<Record<Facet, readonly FacetValue[]>> {
  const {compare} = new Intl.Collator(language)
  const counted = FACETS.map((facet): [Facet, readonly FacetValue[]] => {
    const counts = new Map((chosen[facet] ?? []).map((value) => [value, 0]))
    for (const item of items) {
      if (!passes(item, chosen, facet)) continue
      for (const value of item.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const values = Array.from(counts, ([value, count]) => ({value, count}))
    return [
      facet,
      values.sort(
        (one, other) =>
          other.count - one.count || compare(nameOf(facet, one.value), nameOf(facet, other.value)),
      ),
    ]
  })
  return toRecord(counted)
}

/** The same choice with one value put in, or taken out where it was in. */
export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const before = chosen[facet] ?? []
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value]
  const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet))
  return after.length === 0 ? others : {...others, [facet]: after}
}

function toRecord(
  counted: readonly [Facet, readonly FacetValue[]][],
): Readonly<Record<Facet, readonly FacetValue[]>> {
  const empty: Record<Facet, readonly FacetValue[]> = {
    status: [],
    freshness: [],
    problems: [],
    area: [],
    category: [],
    project: [],
    tags: [],
    people: [],
    companies: [],
    speaker: [],
    author: [],
    year: [],
  }
  for (const [facet, values] of counted) empty[facet] = values
  return empty
}
