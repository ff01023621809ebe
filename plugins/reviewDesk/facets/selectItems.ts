import {fold} from '../../../names/fold/fold.ts'
import type {DeskItem} from './deskItem.ts'
import type {Chosen} from './facet.ts'
import {narrowed} from './facet.ts'

/** What the desk is asked for: all of it stands in the address of the page. */
export interface DeskQuery {
  readonly view: DeskView
  readonly search: string
  readonly sort: DeskSort
  readonly chosen: Chosen
}

/** For whoever is at the desk, sent to review, come back from it, due for another look, all posts. */
export const DESK_VIEWS = ['mine', 'waiting', 'back', 'due', 'all'] as const
export type DeskView = (typeof DESK_VIEWS)[number]

export const DESK_SORTS = ['turn', 'due', 'newest', 'oldest', 'title'] as const
export type DeskSort = (typeof DESK_SORTS)[number]

function isInView(item: DeskItem, view: DeskView): boolean {
  switch (view) {
    case 'mine':
      return item.mine
    case 'waiting':
      return item.turn === 'reviewer'
    case 'back':
      return item.turn === 'editor'
    case 'due':
      return item.values.freshness.includes('overdue')
    case 'all':
      return true
  }
}

/** How many posts are in each view. */
export function countViews(items: readonly DeskItem[]): Readonly<Record<DeskView, number>> {
  const counts = {mine: 0, waiting: 0, back: 0, due: 0, all: 0}
  for (const item of items) {
    for (const view of DESK_VIEWS) if (isInView(item, view)) counts[view] += 1
  }
  return counts
}

/** The posts of a view that have every word of the search, whatever script and width it is in. */
export function searched(
  items: readonly DeskItem[],
  {view, search}: Pick<DeskQuery, 'view' | 'search'>,
): readonly DeskItem[] {
  const words = search.split(/\s+/u).map(fold).filter(Boolean)
  return items.filter(
    (item) => isInView(item, view) && words.every((word) => item.text.includes(word)),
  )
}

/**
 * What is left of them by the facets, in order.
 *
 * @param items in the order of `compareTitles`, which tells equals apart
 */
export function selected(
  items: readonly DeskItem[],
  {chosen, sort}: Pick<DeskQuery, 'chosen' | 'sort'>,
): readonly DeskItem[] {
  const left = narrowed(items, chosen)
  return sort === 'title' ? left : left.sort(ORDERS[sort])
}

type Compare = (one: DeskItem, other: DeskItem) => number

const LAST = '\uFFFF'
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const titles = new Intl.Collator('zh-Hans')

/** By title, and equals by id. Some ten thousand titles take longer to sort than a page may wait. */
export const compareTitles: Compare = (one, other) =>
  titles.compare(one.title, other.title) || byText(one.id, other.id)

const ORDERS: Readonly<Record<Exclude<DeskSort, 'title'>, Compare>> = {
  turn: (one, other) => byText(one.last?.at ?? LAST, other.last?.at ?? LAST),
  due: (one, other) => byText(one.due?.dueOn ?? LAST, other.due?.dueOn ?? LAST),
  newest: (one, other) => byText(other.date ?? '', one.date ?? ''),
  oldest: (one, other) => byText(one.date ?? LAST, other.date ?? LAST),
}

/** How a view is sorted before anybody chooses: who waits longest comes first. */
export function usualSort(view: DeskView): DeskSort {
  if (view === 'due') return 'due'
  return view === 'all' ? 'newest' : 'turn'
}
