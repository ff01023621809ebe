import {useEffect, useRef, useState} from 'react'
import type {SanityClient} from 'sanity'
import {useClient} from 'sanity'
import {idsIn} from '../../../codec/documents/idsIn.ts'
import {API_VERSION} from '../../apiVersion.ts'
import {createPauses} from './createPauses.ts'
import type {DeskPost} from './deskPost.ts'

/** Fields of a post whose documents the desk names. */
const NAMED = ['area', 'category', 'project', 'tags', 'people', 'companies', 'speaker', 'author']

const NAMES = '*[_id in $ids]{_id, name}'

/** Ids at once: a request stays within what a server takes. */
const CHUNK = 2000

/**
 * The names of what the posts refer to, by id; undefined until they are there. What they refer to is
 * gathered a few posts at a time.
 */
export function useDocumentNames(
  posts: ReadonlyMap<string, DeskPost> | undefined,
): ReadonlyMap<string, string> | undefined {
  const client = useClient({apiVersion: API_VERSION})
  const [names, setNames] = useState<ReadonlyMap<string, string>>()
  const known = useRef<ReadonlyMap<string, string>>(new Map())

  useEffect(() => {
    if (posts === undefined) return undefined
    let open = true
    const ask = async () => {
      const pause = createPauses()
      const missing = new Set<string>()
      for (const {fields} of posts.values()) {
        for (const id of NAMED.flatMap((field) => idsIn(fields[field]))) {
          if (!known.current.has(id)) missing.add(id)
        }
        await pause()
        if (!open) return
      }
      if (missing.size > 0) {
        const found = await namesOf([...missing], client)
        known.current = new Map([...known.current, ...found])
      }
      if (open) setNames(known.current)
    }
    ask().catch(() => {
      // Without names the desk shows ids, and is still a desk.
      if (open) setNames(known.current)
    })
    return () => {
      open = false
    }
  }, [client, posts])

  return names
}

/** The names by id; the id itself where nobody has a name for it, which is not asked for again. */
async function namesOf(
  ids: readonly string[],
  client: SanityClient,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (let from = 0; from < ids.length; from += CHUNK) {
    const asked = ids.slice(from, from + CHUNK)
    const rows = await client.fetch<{_id: string; name: unknown}[]>(
      NAMES,
      {ids: asked},
      {perspective: 'drafts', tag: 'dateline.desk.names'},
    )
    for (const {_id, name} of rows) if (typeof name === 'string') found.set(_id, name)
    for (const id of asked) if (!found.has(id)) found.set(id, id)
  }
  return found
}
