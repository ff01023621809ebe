import type {DeskPost} from '../data/deskPost.ts'
import type {DeskItem} from './deskItem.ts'
import {compareTitles} from './selectItems.ts'

interface ItemsRequest {
  readonly posts: ReadonlyMap<string, DeskPost>
  /** What was made of them before, in order; items of posts that did not change are kept. */
  readonly before: readonly DeskItem[]
  readonly make: (post: DeskPost) => DeskItem
  /** Called between two items: what it gives is waited for. */
  readonly pause: () => Promise<void> | undefined
  readonly signal: AbortSignal
}

/** The items of posts in the order of their titles; only some of them where the signal ends it. */
export async function itemsByTitle(request: ItemsRequest): Promise<readonly DeskItem[]> {
  const {posts, before, make, pause, signal} = request
  // Of a post that was read anew, the fields are others.
  const items = before.filter(({id, fields}) => posts.get(id)?.fields === fields)
  const kept = new Set(items.map(({id}) => id))
  for (const [id, post] of posts) {
    if (kept.has(id)) continue
    const item = make(post)
    items.splice(placeOf(item, items), 0, item)
    await pause()
    if (signal.aborted) break
  }
  return items
}

/** Where an item stands in a list that is in order. */
function placeOf(item: DeskItem, items: readonly DeskItem[]): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = items[middle]
    if (other !== undefined && compareTitles(other, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}
