import {useEffect, useMemo, useState} from 'react'
import {useClient} from 'sanity'
import {idsIn} from '../../../codec/documents/idsIn.ts'
import {API_VERSION} from '../../apiVersion.ts'
import type {DeskPost} from './deskPost.ts'

/** Fields of a post whose documents the desk names. */
const NAMED = ['area', 'category', 'project', 'tags', 'people', 'companies', 'speaker', 'author']

const NAMES = '*[_id in $ids]{_id, name}'

/** Ids at once: a request stays within what a server takes. */
const CHUNK = 2000

const NO_NAMES: ReadonlyMap<string, string> = new Map()

/** The names of what the posts refer to, by id; undefined until the first of them are there. */
export function useDocumentNames(
  posts: ReadonlyMap<string, DeskPost>,
): ReadonlyMap<string, string> | undefined {
  const client = useClient({apiVersion: API_VERSION})
  const [names, setNames] = useState<ReadonlyMap<string, string>>()
  const wanted = useMemo(() => [...referencedIn(posts.values())], [posts])
  // As a text, which is the same while the same names are missing.
  const missing = useMemo(() => wanted.filter((id) => !names?.has(id)).join(' '), [names, wanted])

  useEffect(() => {
    if (missing === '') return undefined
    const asked = missing.split(' ')
    let open = true
    const ask = async () => {
      const found = new Map<string, string>()
      for (let from = 0; from < asked.length; from += CHUNK) {
        const ids = asked.slice(from, from + CHUNK)
        const rows = await client.fetch<{_id: string; name: unknown}[]>(
          NAMES,
          {ids},
          {perspective: 'drafts', tag: 'dateline.desk.names'},
        )
        for (const {_id, name} of rows) if (typeof name === 'string') found.set(_id, name)
        // What nobody has a name for is not asked for again.
        for (const id of ids) if (!found.has(id)) found.set(id, id)
      }
      if (open) setNames((before = NO_NAMES) => new Map([...before, ...found]))
    }
    ask().catch(() => {
      // Without names the desk shows ids, and is still a desk.
      if (open) setNames((before = NO_NAMES) => before)
    })
    return () => {
      open = false
    }
  }, [client, missing])

  return names ?? (missing === '' ? NO_NAMES : undefined)
}

function referencedIn(posts: Iterable<DeskPost>): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const {fields} of posts) {
    for (const field of NAMED) for (const id of idsIn(fields[field])) ids.add(id)
  }
  return ids
}
