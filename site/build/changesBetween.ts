import {postAddress} from '../addresses.ts'
import type {Directory} from '../dataset/readDirectory.ts'

/**
 * What has another address than before, or has one now, or none any more: pages that link there
 * change. Ids, and of posts the addresses, too, which links in texts name.
 */
export function changesBetween(before: Directory, now: Directory): Set<string> {
  const changed = new Set<string>()
  for (const id of keysOf(before.names, now.names)) {
    if (before.names.get(id)?.slug !== now.names.get(id)?.slug) changed.add(id)
  }
  for (const id of keysOf(before.posts, now.posts)) {
    const slugs = [before.posts.get(id), now.posts.get(id)]
    if (slugs[0] === slugs[1]) continue
    changed.add(id)
    for (const slug of slugs) if (slug !== undefined) changed.add(postAddress(slug))
  }
  return changed
}

function keysOf(
  one: ReadonlyMap<string, unknown>,
  other: ReadonlyMap<string, unknown>,
): Set<string> {
  return new Set([...one.keys(), ...other.keys()])
}
