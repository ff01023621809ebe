import type {AppearancesQueryResult} from './types.gen.ts'

type Appearances = NonNullable<AppearancesQueryResult>

export interface CoAppearance {
  readonly entity: Appearances['others'][number]
  /** Posts that both are named in. */
  readonly count: number
}

/**
 * Who appears together with an entity, those with the most posts in common first; by name, in the
 * order of their letters' codes, where they have as many.
 */
export function coAppearances({posts, others}: Appearances): readonly CoAppearance[] {
  const counts = new Map<string, number>()
  for (const {named} of posts) {
    for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return others
    .map((entity) => ({entity, count: counts.get(entity._id) ?? 0}))
    .toSorted((a, b) => b.count - a.count || compare(a.entity.name, b.entity.name))
}

export interface Year<Post> {
  /** Four digits. */
  readonly year: string
  readonly posts: readonly Post[]
}

/** Posts by the year of their day, in the order in which they come. */
export function byYear<Post extends {readonly date: string | null}>(
  posts: readonly Post[],
): readonly Year<Post>[] {
  const years = new Map<string, Post[]>()
  for (const post of posts) {
    const year = post.date?.slice(0, 4) ?? ''
    const others = years.get(year)
    if (others === undefined) years.set(year, [post])
    else others.push(post)
  }
  return Array.from(years, ([year, posts]) => ({year, posts}))
}

function compare(one: string | null, other: string | null): number {
  const [left, right] = [one ?? '', other ?? '']
  return left < right ? -1 : left > right ? 1 : 0
}
