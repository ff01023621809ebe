import {startTransition, useEffect, useRef, useState} from 'react'
import type {ReviewConfig} from '../../review/index.ts'
import type {Reviewer} from '../review/useReviewer.ts'
import {today} from '../today.ts'
import {createPauses} from './data/createPauses.ts'
import type {DeskPost} from './data/deskPost.ts'
import {useDocumentNames} from './data/useDocumentNames.ts'
import type {DeskItem} from './facets/deskItem.ts'
import {deskItem} from './facets/deskItem.ts'
import {itemsByTitle} from './facets/itemsByTitle.ts'
import {countViews, type DeskView} from './facets/selectItems.ts'

/** What the desk works on. */
export interface DeskItems {
  /** In the order of their titles. */
  readonly items: readonly DeskItem[]
  /** How many posts are in each view. */
  readonly counts: Readonly<Record<DeskView, number>>
  /** Of what they refer to, by id. */
  readonly names: ReadonlyMap<string, string>
  /** The day that they were made on, as `YYYY-MM-DD`. */
  readonly day: string
  /** Whom they were made for. */
  readonly reviewer: Reviewer | undefined
}

/**
 * All posts as the desk sorts and counts them; undefined until they are there. They are made a few
 * at a time, and one that changes leaves the others as they are.
 */
export function useDeskItems(
  posts: ReadonlyMap<string, DeskPost> | undefined,
  config: ReviewConfig,
  reviewer: Reviewer | undefined,
): DeskItems | undefined {
  const names = useDocumentNames(posts)
  const day = today()
  const [made, setMade] = useState<DeskItems>()
  const latest = useRef<Omit<DeskItems, 'counts'>>(undefined)

  useEffect(() => {
    if (posts === undefined || names === undefined) return undefined
    const controller = new AbortController()
    const {signal} = controller
    const before = latest.current
    const isSame = before?.names === names && before.day === day && before.reviewer === reviewer
    const make = async () => {
      const pause = createPauses()
      const items = await itemsByTitle({
        posts,
        before: isSame ? before.items : [],
        make: (post) => deskItem(post, config, day, (id) => names.get(id), reviewer),
        pause,
        signal,
      })
      // What was made until something changed is kept for the next time.
      latest.current = {items, names, day, reviewer}
      await pause()
      if (signal.aborted) return
      const counts = countViews(items)
      startTransition(() => setMade({items, counts, names, day, reviewer}))
    }
    make().catch((error: unknown) => {
      if (signal.aborted) return
      // Drawing throws it, so that the Studio shows it.
      setMade(() => {
        throw error
      })
    })
    return () => controller.abort()
  }, [posts, names, day, config, reviewer])

  return made
}
