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
  for (let after = ''; ;) {
    const read = itemsOf(await fetch(query, {...params, after, page})).filter(isRecord)
    rows.push(...read)
    const last = textOf(read.at(-1)?.['_id'])
    if (read.length < page || last === '') return rows
    after = last
  }
}
