import {useMemo} from 'react'
import type {ReviewConfig} from '../../review/index.ts'
import {today} from '../today.ts'
import type {DeskPost} from './data/deskPost.ts'
import {useDocumentNames} from './data/useDocumentNames.ts'
import type {DeskItem} from './facets/deskItem.ts'
import {deskItem} from './facets/deskItem.ts'

const NO_POSTS: ReadonlyMap<string, DeskPost> = new Map()

/** All posts as the desk sorts and counts them, and the names of what they refer to. */
export function useDeskItems(
  posts: ReadonlyMap<string, DeskPost> = NO_POSTS,
  config: ReviewConfig,
): {readonly items: readonly DeskItem[]; readonly names: ReadonlyMap<string, string>} {
  const list = useMemo(() => [...posts.values()], [posts])
  const names = useDocumentNames(list)
  const day = today()
  const items = useMemo(
    () => list.map((post) => deskItem(post, config, day, (id) => names.get(id))),
    [list, config, day, names],
  )
  return {items, names}
}
