import {
  cursorAfter,
  firstName,
  firstPage,
  nameAfter,
  type NameCursor,
  type PostCursor,
} from '../../queries/index.ts'

interface Dated {
  readonly _id: string
  readonly date: string | null
}

/**
 * A list of posts, a page at a time, so that a long one never stands in memory as a whole.
 *
 * @param ask - gives the posts behind a place, `limit` of them at most
 */
export async function* postPages<Post extends Dated>(
  limit: number,
  ask: (place: PostCursor & {readonly limit: number}) => Promise<readonly Post[]>,
): AsyncGenerator<readonly Post[]> {
  for (let place: PostCursor | undefined = firstPage; place !== undefined;) {
    const page: readonly Post[] = await ask({...place, limit})
    if (page.length > 0) yield page
    place = cursorAfter(page, limit)
  }
}

interface Named {
  readonly _id: string
  readonly name: string | null
}

/** The same for an index of names. */
export async function* namePages<Item extends Named>(
  limit: number,
  ask: (place: NameCursor & {readonly limit: number}) => Promise<readonly Item[]>,
): AsyncGenerator<readonly Item[]> {
  for (let place: NameCursor | undefined = firstName; place !== undefined;) {
    const page: readonly Item[] = await ask({...place, limit})
    if (page.length > 0) yield page
    place = nameAfter(page, limit)
  }
}
