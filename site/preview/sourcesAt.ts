import {nameKey, speakingKey} from '../pages/list.ts'
import type {Garden, PageSource} from '../pages/page.ts'
import {postKey} from '../pages/post.ts'
import {COMMON_SOURCES, sourcesOf} from '../pages/sources.ts'

/** The sources that may have a file of the site, such as `people/a/page/2/index.html`, among theirs. */
export function* sourcesAt(file: string, garden: Garden): Generator<PageSource> {
  yield* sourcesOf(keysAt(file, garden), garden)
  for (const [files, source] of COMMON_SOURCES) if (files.test(file)) yield source(garden)
}

function keysAt(file: string, {directory}: Garden): Set<string> {
  const address = file.replace(/[^/]*$/, '')
  const list = address.replace(/page\/\d+\/$/, '')
  const owners = [address, list, list.replace(/speaking\/$/, '')].flatMap(
    (address) => directory.owners.get(address) ?? [],
  )
  return new Set(owners.flatMap((id) => [postKey(id), nameKey(id), speakingKey(id)]))
}
