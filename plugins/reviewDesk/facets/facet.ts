import type {DeskLanguage} from '../../../codec/frontMatter/table.ts'
import type {DeskItem} from './deskItem.ts'

/** The facets of the desk, in the order in which they stand. */
export const FACETS = [
  'status',
  'assignee',
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

/** The posts that have one of the chosen values of each facet. */
export function narrowed(items: readonly DeskItem[], chosen: Chosen): DeskItem[] {
  const wanted = narrowing(chosen)
  return items.filter((item) => against(item, wanted) === 0)
}

/** How many posts have each value of a facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/**
 * The values of every facet, each with the number of posts that have it and that all other facets
 * let through. What was chosen stands there even where nothing has it any more.
 */
export function countFacets(items: readonly DeskItem[], chosen: Chosen): FacetCounts {
  const counts = startingAt(chosen)
  const wanted = narrowing(chosen)
  for (const item of items) {
    const facetsAgainst = against(item, wanted)
    if (facetsAgainst > 1) continue
    // A facet does not narrow its own values.
    const only = facetsAgainst === 1 && wanted.find((one) => !hasOneOf(item, one))
    for (const facet of only ? [only.facet] : FACETS) {
      for (const value of item.values[facet]) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
      }
    }
  }
  return counts
}

/**
 * The first values of a facet, the most frequent first, equals by their names.
 *
 * @param limit how many of them
 */
export function firstValues(
  counts: ReadonlyMap<string, number>,
  limit: number,
  nameOf: (value: string) => string,
  language: DeskLanguage,
): readonly FacetValue[] {
  const {compare} = new Intl.Collator(language)
  const order = (one: FacetValue, other: FacetValue) =>
    other.count - one.count || compare(nameOf(one.value), nameOf(other.value))
  let first: FacetValue[] = []
  let last: FacetValue | undefined
  // There may be thousands: most are compared once, with the last one that is kept.
  for (const [value, count] of counts) {
    const one = {value, count}
    if (last !== undefined && order(one, last) > 0) continue
    first.push(one)
    if (first.length < 2 * limit) continue
    first = first.sort(order).slice(0, limit)
    last = first.at(-1)
  }
  return first.sort(order).slice(0, limit)
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

/** A facet in which something was chosen. */
interface Narrowing {
  readonly facet: Facet
  readonly values: ReadonlySet<string>
}

function narrowing(chosen: Chosen): readonly Narrowing[] {
  return FACETS.flatMap((facet) => {
    const values = new Set(chosen[facet])
    return values.size === 0 ? [] : [{facet, values}]
  })
}

/** How many of the facets a post does not agree with. */
function against(item: DeskItem, wanted: readonly Narrowing[]): number {
  let count = 0
  for (const one of wanted) if (!hasOneOf(item, one)) count += 1
  return count
}

function hasOneOf(item: DeskItem, {facet, values}: Narrowing): boolean {
  for (const value of item.values[facet]) if (values.has(value)) return true
  return false
}

function startingAt(chosen: Chosen): Record<Facet, Map<string, number>> {
  const of = (facet: Facet) => new Map((chosen[facet] ?? []).map((value) => [value, 0]))
  return {
    status: of('status'),
    assignee: of('assignee'),
    freshness: of('freshness'),
    problems: of('problems'),
    area: of('area'),
    category: of('category'),
    project: of('project'),
    tags: of('tags'),
    people: of('people'),
    companies: of('companies'),
    speaker: of('speaker'),
    author: of('author'),
    year: of('year'),
  }
}
