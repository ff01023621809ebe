import type {SanityClient} from '@sanity/client'
import {duePostsQuery} from '../../queries/index.ts'
import type {Due, ReviewConfig} from '../../review/index.ts'
import {dueOf, freshnessParams} from '../../review/index.ts'

/** A post that is due for another review. */
export interface DuePost {
  readonly id: string
  readonly title: string
  readonly slug: string | null
  readonly due: Due
}

/** More than a garden has; a dataset of another kind is cut here. */
const MOST = 100_000

const FIELDS = `*[_id in $ids] {
  _id, status, date, reviewEvery, reviews, area, category,
  "areaName": area->name, "categoryName": category->name
}`

/** Posts whose fields are read in one request. */
const CHUNK = 1000

interface Row {
  readonly _id: string
  readonly areaName: string | null
  readonly categoryName: string | null
}

/**
 * The posts that the query of due posts finds, drafts included, and of each the day and the reason:
 * the longest due first. Throws what the client throws.
 *
 * @param today as `YYYY-MM-DD`
 */
export async function readDuePosts(
  client: SanityClient,
  config: ReviewConfig,
  today: string,
): Promise<readonly DuePost[]> {
  const options = {perspective: 'drafts', tag: 'dateline.due'} as const
  const params = {...freshnessParams(config, today), limit: MOST}
  const found = await client.fetch(duePostsQuery, params, options)
  const dues = new Map<string, Due | undefined>()
  for (let from = 0; from < found.length; from += CHUNK) {
    const ids = found.slice(from, from + CHUNK).map(({_id}) => _id)
    for (const row of await client.fetch<Row[]>(FIELDS, {ids}, options)) {
      const {_id, areaName, categoryName, ...fields} = row
      const facts = {
        ...(areaName === null ? {} : {areaName}),
        ...(categoryName === null ? {} : {categoryName}),
      }
      dues.set(_id, dueOf(withoutNulls(fields), config, today, facts))
    }
  }
  return found
    .flatMap(({_id, title, slug}) => {
      const due = dues.get(_id)
      return due === undefined ? [] : [{id: _id, title: title ?? '', slug, due}]
    })
    .sort((one, other) => compare(one.due.dueOn, other.due.dueOn) || compare(one.id, other.id))
}

/** GROQ gives null for what is missing; the rules look for absence. */
function withoutNulls(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
