import {useEffect, useRef, useState} from 'react'
import type {SanityClient} from 'sanity'
import {getPublishedId, useClient} from 'sanity'
import {API_VERSION} from '../../apiVersion.ts'
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

/** All posts of the dataset, without bodies, kept up to date while the desk is open. */
export function useDeskPosts(): DeskPosts {
  const client = useClient({apiVersion: API_VERSION})
  const [state, setState] = useState<DeskPosts>({status: 'loading'})
  const changed = useRef(new Set<string>())

  useEffect(() => {
    let open = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const fail = (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      // A list that is a moment old is better than none.
      if (open)
        setState((before) => (before.status === 'ready' ? before : {status: 'failed', reason}))
    }
    const refresh = () => {
      const ids = [...changed.current]
      changed.current.clear()
      fetchSome(client, ids).then((found) => {
        if (!open) return
        setState((before) => {
          if (before.status !== 'ready') return before
          const posts = new Map(before.posts)
          for (const id of ids) posts.delete(id)
          for (const post of found) posts.set(post.id, post)
          return {status: 'ready', posts}
        })
      }, fail)
    }
    // Listening starts first: what changes while all posts are read is read again.
    const listening = client
      .listen(
        '*[_type == "post"]',
        {},
        {
          includeResult: false,
          // Drafts count as versions (API 2025-02-19).
          includeAllVersions: true,
          visibility: 'query',
          tag: 'dateline.desk',
        },
      )
      .subscribe({
        next: (event) => {
          if (event.type !== 'mutation') return
          changed.current.add(getPublishedId(event.documentId))
          clearTimeout(timer)
          timer = setTimeout(refresh, TOGETHER_MS)
        },
        error: fail,
      })
    fetchAll(client).then((posts) => {
      if (open) setState({status: 'ready', posts: new Map(posts.map((post) => [post.id, post]))})
    }, fail)
    return () => {
      open = false
      clearTimeout(timer)
      listening.unsubscribe()
    }
  }, [client])

  return state
}

async function fetchAll(client: SanityClient): Promise<readonly DeskPost[]> {
  const [rows, published] = await Promise.all([
    client.fetch<unknown[]>(DESK_POSTS, {}, {perspective: 'drafts', tag: 'dateline.desk'}),
    client.fetch<string[]>(PUBLISHED_IDS, {}, {perspective: 'published', tag: 'dateline.desk'}),
  ])
  return readRows(rows, published)
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
  return readRows(rows, published)
}

function readRows(rows: readonly unknown[], published: readonly string[]): readonly DeskPost[] {
  const ids = new Set(published)
  return rows.flatMap((row) => readDeskPost(row, ids) ?? [])
}
