/** A place in a list of posts: `$date` and `$id`. */
export interface PostCursor {
  readonly date: string
  readonly id: string
}

/** The beginning of a list of posts. */
export const firstPage: PostCursor = {date: '9999-12-31', id: ''}

/**
 * The place behind a page of posts.
 *
 * @param limit the `$limit` that the page was asked with
 * @returns undefined after the last page
 */
export function cursorAfter(
  page: readonly {readonly _id: string; readonly date: string | null}[],
  limit: number,
): PostCursor | undefined {
  const last = page.length < limit ? undefined : page.at(-1)
  return last === undefined || last.date === null ? undefined : {date: last.date, id: last._id}
}

/** A place in an index of names: `$name` and `$id`. */
export interface NameCursor {
  readonly name: string
  readonly id: string
}

/** The beginning of an index. */
export const firstName: NameCursor = {name: '', id: ''}

/** The place behind a page of an index; undefined after the last one. */
export function nameAfter(
  page: readonly {readonly _id: string; readonly name: string | null}[],
  limit: number,
): NameCursor | undefined {
  const last = page.length < limit ? undefined : page.at(-1)
  return last === undefined || last.name === null ? undefined : {name: last.name, id: last._id}
}
