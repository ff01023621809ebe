import {idsIn} from '../pages/idsIn.ts'
import {fileOf, type Page} from '../pages/page.ts'

/** What is known of the pages that were made, so that a change finds those that show it. */
export interface PageIndex {
  /** Puts the pages of a source in the place of those that it had. */
  set(key: string, pages: readonly Page[]): void
  delete(key: string): void
  /** Sources that show or link to one of these, by id or address. */
  showing(things: ReadonlySet<string>): Set<string>
  /** Sources that show their place in one of these series. */
  inSeries(ids: ReadonlySet<string>): Set<string>
  /** What sources show. */
  shownBy(keys: Iterable<string>): Set<string>
  /** The series in which sources have a place. */
  seriesOf(keys: Iterable<string>): Set<string>
  /** The files of all pages. */
  files(): Set<string>
}

interface Entry {
  readonly files: readonly string[]
  readonly shows: ReadonlySet<string>
  readonly series: ReadonlySet<string>
}

export function createPageIndex(): PageIndex {
  const entries = new Map<string, Entry>()

  const keysWhere = (matches: (entry: Entry) => boolean) =>
    new Set([...entries].flatMap(([key, entry]) => (matches(entry) ? [key] : [])))
  const union = (keys: Iterable<string>, part: (entry: Entry) => ReadonlySet<string>) =>
    new Set(
      [...keys].flatMap((key) => {
        const entry = entries.get(key)
        return entry === undefined ? [] : [...part(entry)]
      }),
    )

  return {
    set(key, pages) {
      entries.set(key, {
        files: pages.map(fileOf),
        shows: new Set(pages.flatMap(({data, shows = []}) => [...idsIn(data), ...shows])),
        series: new Set(pages.flatMap(({series}) => series ?? [])),
      })
    },
    delete: (key) => void entries.delete(key),
    showing: (things) => keysWhere(({shows}) => !shows.isDisjointFrom(things)),
    inSeries: (ids) => keysWhere(({series}) => !series.isDisjointFrom(ids)),
    shownBy: (keys) => union(keys, ({shows}) => shows),
    seriesOf: (keys) => union(keys, ({series}) => series),
    files: () => new Set([...entries.values()].flatMap(({files}) => files)),
  }
}
