import {useCallback, useEffect, useState} from 'react'
import {useClient} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {API_VERSION} from '../../apiVersion.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import {useNames} from '../../names/useNames.ts'
import {entityPageQuery, proseQuery} from './entityPageQuery.ts'
import {
  companionsOf,
  excerptAt,
  readEntityPosts,
  readProsePosts,
  type EntityPost,
  type ProsePost,
} from './entityPosts.ts'

/** A post that has a name in its text which nobody linked. */
export interface Unlinked extends ProsePost {
  readonly excerpt: ReturnType<typeof excerptAt>
}

/** Somebody who is named in the same posts, and in how many. */
export interface CompanionHit extends NameHit {
  readonly count: number
}

export interface EntityPage {
  readonly posts: readonly EntityPost[]
  /** Undefined while the names are still being read. */
  readonly unlinked: readonly Unlinked[] | undefined
  readonly companions: readonly CompanionHit[] | undefined
}

export type EntityPageState =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly error: Error}
  | {readonly status: 'ready'; readonly page: EntityPage}

/** Names that are looked for in the texts of posts; more would only be ever odder aliases. */
const MOST_NAMES = 8

/** The most frequent companions. */
const MOST_COMPANIONS = 40

/**
 * Reads where a document appears: once when it is shown, and when it is told to.
 *
 * @param names all that it is called, the canonical name first
 */
export function useEntityPage(
  id: string,
  names: readonly string[],
  table: FrontMatterTable,
): {readonly state: EntityPageState; readonly reload: () => void} {
  const client = useClient({apiVersion: API_VERSION})
  const {service, state: lookupState} = useNames()
  const isReady = lookupState.status === 'ready'
  const [state, setState] = useState<EntityPageState>({status: 'loading'})
  const called = names.slice(0, MOST_NAMES).join('\n')

  const load = useCallback(() => {
    let wants = true
    const ask = async (query: string, params: Record<string, string>): Promise<unknown> =>
      client.fetch<unknown>(query, params, {perspective: 'drafts', tag: 'dateline.entity'})

    async function read(): Promise<EntityPage> {
      const posts = readEntityPosts(await ask(entityPageQuery(table), {id}))
      if (!isReady) return {posts, unlinked: undefined, companions: undefined}
      const lookup = service.lookup()
      const counts = companionsOf(posts, id).slice(0, MOST_COMPANIONS)
      const hits = new Map((await lookup.get(counts.map(({id}) => id))).map((hit) => [hit.id, hit]))
      const companions = counts.flatMap(({id, count}) => {
        const hit = hits.get(id)
        return hit === undefined ? [] : [{...hit, count}]
      })
      const words = called.split('\n').map((name, at) => [`name${at}`, phrase(name)] as const)
      const params = {id, ...Object.fromEntries(words)}
      const texts = readProsePosts(await ask(proseQuery(words.length), params))
      const paragraphs = texts.map(({id, text}) => ({key: id, text}))
      const {mentions} = await lookup.mentions(`entity ${id}`, paragraphs)
      const unlinked = texts.flatMap((post, at): Unlinked[] => {
        const mention = mentions[at]?.find(({ids}) => ids.includes(id))
        if (mention === undefined) return []
        return [{...post, excerpt: excerptAt(post.text, mention.start, mention.end)}]
      })
      return {posts, unlinked, companions}
    }

    // An answer that comes after a later question is of no use.
    const show = (next: EntityPageState) => wants && setState(next)
    read().then(
      (page) => show({status: 'ready', page}),
      (error: unknown) =>
        show({status: 'failed', error: error instanceof Error ? error : new Error(String(error))}),
    )
    return () => {
      wants = false
    }
  }, [client, service, isReady, id, called, table])

  useEffect(load, [load])
  return {state, reload: load}
}

/** A name as one phrase of `text::query`. */
function phrase(name: string): string {
  return `"${name.replaceAll('"', ' ')}"`
}
