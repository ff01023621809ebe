import {useEffect, useState} from 'react'
import type {SanityClient} from 'sanity'
import {getPublishedId, useClient} from 'sanity'
import {API_VERSION} from '../../apiVersion.ts'
import {reasonOf} from '../../reasonOf.ts'
import type {DeskPost} from './deskPost.ts'
import {
  DESK_POSTS,
  PUBLISHED_IDS,
  readDeskPost,
  SOME_DESK_POSTS,
  SOME_PUBLISHED_IDS,
} from './deskPost.ts'

export type DeskPosts =
  | {readonly status: 'loading'}
  | {readonly status: 'failed'; readonly reason: string}
  | {readonly status: 'ready'; readonly posts: ReadonlyMap<string, DeskPost>}

/** Changes that come within this time are looked up together, in milliseconds. */
const TOGETHER_MS = 400

/** Posts that are read at once: more would hold up the page while their answer is parsed. */
const PAGE = 250

/** All posts of the dataset, without bodies, kept up to date while the desk is open. */
export function useDeskPosts(): DeskPosts {
  const client = useClient({apiVersion: API_VERSION})
  const [state, setState] = useState<DeskPosts>({status: 'loading'})

  useEffect(() => {
    const changed = new Set<string>()
    let open = true
    let busy = false
    // Something may have been missed: all posts are to be read again.
    let stale = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const fail = (error: unknown) => {
      const reason = reasonOf(error)
      // A list that is a moment old is better than none.
      if (open)
        setState((before) => (before.status === 'ready' ? before : {status: 'failed', reason}))
    }
    /** One after the other, so that no older answer comes last. */
    const read = async (work: () => Promise<void>) => {
      busy = true
      try {
        await work()
        if (open && (stale || changed.size > 0)) refreshSoon()
      } catch (error) {
        fail(error)
      } finally {
        busy = false
      }
    }
    const load = async () => {
      stale = false
      const posts = new Map<string, DeskPost>()
      try {
        for await (const page of pagesOfPosts(client)) {
          if (!open) return
          for (const post of page) posts.set(post.id, post)
        }
      } catch (error) {
        stale = true
        throw error
      }
      setState({status: 'ready', posts})
    }
    const refresh = async () => {
      const ids = [...changed]
      changed.clear()
      const found = await fetchSome(client, ids).catch((error: unknown) => {
        // They are looked up with the next change.
        for (const id of ids) changed.add(id)
        throw error
      })
      if (!open) return
      setState((before) => {
        if (before.status !== 'ready') return before
        const posts = new Map(before.posts)
        for (const id of ids) posts.delete(id)
        for (const post of found) posts.set(post.id, post)
        return {status: 'ready', posts}
      })
    }
    const refreshSoon = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        if (!busy) void read(stale ? load : refresh)
      }, TOGETHER_MS)
    }
    // A connection that was lost comes back with another `welcome`: what was missed is read again.
    const listening = client
      .listen(
        '*[_type == "post"]',
        {},
        {
          events: ['welcome', 'mutation'],
          includeResult: false,
          // Drafts count as versions (API 2025-02-19).
          includeAllVersions: true,
          visibility: 'query',
          tag: 'dateline.desk',
        },
      )
      .subscribe({
        next: (event) => {
          if (event.type === 'welcome') {
            stale = true
            if (!busy) void read(load)
          }
          if (event.type !== 'mutation') return
          changed.add(getPublishedId(event.documentId))
          if (!busy) refreshSoon()
        },
        error: fail,
      })
    return () => {
      open = false
      clearTimeout(timer)
      listening.unsubscribe()
    }
  }, [client])

  return state
}

async function* pagesOfPosts(client: SanityClient): AsyncGenerator<readonly DeskPost[]> {
  const published = new Set(
    await client.fetch<string[]>(
      PUBLISHED_IDS,
      {},
      {perspective: 'published', tag: 'dateline.desk'},
    ),
  )
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: readonly unknown[] = await client.fetch(
      DESK_POSTS,
      {after, limit: PAGE},
      {perspective: 'drafts', tag: 'dateline.desk'},
    )
    const page = readRows(rows, published)
    yield page
    after = rows.length < PAGE ? undefined : page.at(-1)?.id
  }
}

async function fetchSome(client: SanityClient, ids: string[]): Promise<readonly DeskPost[]> {
  const [rows, published] = await Promise.all([
    client.fetch<unknown[]>(SOME_DESK_POSTS, {ids}, {perspective: 'drafts', tag: 'dateline.desk'}),
    client.fetch<string[]>(
      SOME_PUBLISHED_IDS,
      {ids},
      {perspective: 'published', tag: 'dateline.desk'},
    ),
  ])
  return readRows(rows, new Set(published))
}

function readRows(rows: readonly unknown[], published: ReadonlySet<string>): readonly DeskPost[] {
  return rows.flatMap((row) => readDeskPost(row, published) ?? [])
}
