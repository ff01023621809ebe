import type {Chosen} from './facet.ts'
import {FACETS} from './facet.ts'
import type {DeskQuery, DeskView} from './selectItems.ts'
import {DESK_SORTS, DESK_VIEWS, usualSort} from './selectItems.ts'

/** The parameters of an address, as the Studio's router has them. */
export type SearchParams = readonly (readonly [string, string])[]

/** Writes a query into an address; what is as usual is left out. */
export function writeDeskQuery(query: DeskQuery, home: DeskView): [string, string][] {
  return [
    ...pair('view', query.view, home),
    ...pair('q', query.search, ''),
    ...pair('sort', query.sort, usualSort(query.view)),
    ...FACETS.flatMap((facet) =>
      (query.chosen[facet] ?? []).map((value): [string, string] => [facet, value]),
    ),
  ]
}

/**
 * Reads the query out of an address; what makes no sense in it is as usual.
 *
 * @param home the view that somebody starts with
 */
export function readDeskQuery(params: SearchParams, home: DeskView): DeskQuery {
  const get = (name: string) => params.find(([key]) => key === name)?.[1]
  const view = DESK_VIEWS.find((name) => name === get('view')) ?? home
  const chosen: Chosen = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const values = params.flatMap(([key, value]) => (key === facet ? [value] : []))
      return values.length === 0 ? [] : [[facet, values]]
    }),
  )
  return {
    view,
    search: get('q') ?? '',
    sort: DESK_SORTS.find((name) => name === get('sort')) ?? usualSort(view),
    chosen,
  }
}

function pair(name: string, value: string, usual: string): [string, string][] {
  return value === usual ? [] : [[name, value]]
}
