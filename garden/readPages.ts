import {isRecord, itemsOf, textOf} from '../codec/text/record.ts'

/** Asks a dataset by GROQ; in the perspective `raw`. */
export type Fetch = (query: string, params: Row) => Promise<unknown>

export type Row = Readonly<Record<string, unknown>>

/** Rows of a few fields; of whole posts a page should have far fewer. */
const PAGE = 2000

/**
 * All rows of a query that is ordered by `_id` and takes `$after` and `$page`: the id to go on
 * from, and how many rows a page has.
 */
export async function readPages(
  fetch: Fetch,
  query: string,
  params: Row,
  page = PAGE,
): Promise<Row[]> {
  const rows: Row[] = []
  for await (const read of pagesOf(fetch, query, params, page)) rows.push(...read)
  return rows
}

/** The same page by page, for rows of which not all are to be held at once. */
export async function* pagesOf(
  fetch: Fetch,
  query: string,
  params: Row,
  page: number,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ;) {
    const read = itemsOf(await fetch(query, {...params, after, page})).filter(isRecord)
    yield read
    const last = textOf(read.at(-1)?.['_id'])
    if (read.length < page || last === '') return
    after = last
  }
}
