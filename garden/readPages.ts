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
    const read = listOf(await fetch(query, {...params, after, page})).filter(isRow)
    rows.push(...read)
    const last = textOf(read.at(-1)?.['_id'])
    if (read.length < page || last === '') return rows
    after = last
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
