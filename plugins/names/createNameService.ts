import type {SanityClient} from 'sanity'
import {getPublishedId} from 'sanity'
import type {Entity, NameLookup} from './nameLookup.ts'
import type {OpenLookup} from './openNameWorker.ts'
import {ENTITY_PROJECTION, readEntity} from './readEntity.ts'

/** Documents that are read with one request. */
const PAGE = 1000

const PAGE_QUERY = `*[_type in $types && _id > $after] | order(_id) [0...${PAGE}] ${ENTITY_PROJECTION}`
const CHANGED_QUERY = `*[_id in $ids] ${ENTITY_PROJECTION}`

export type NamesState =
  | {readonly status: 'idle'}
  /** Names that are there already can be found. */
  | {readonly status: 'loading'; readonly loaded: number}
  | {readonly status: 'ready'}
  | {readonly status: 'failed'}

/** All names of a dataset, to be looked up; read when somebody first needs them, then kept current. */
export interface NameService {
  /** Reads the names, unless it does so already. */
  start(): void
  /** Reads them anew after it failed. */
  retry(): void
  stop(): void
  /** The lookup; it can be asked at any time after `start`. */
  lookup(): NameLookup
  getState(): NamesState
  subscribe(listener: () => void): () => void
}

interface Options {
  /** Sees drafts; nothing is read before `start`. */
  readonly client: SanityClient
  readonly types: readonly string[]
  /** Opens a lookup, which tells when it has come to an end by itself. */
  readonly open: (onDeath: () => void) => OpenLookup
  /** Milliseconds without a change, after which changed documents are read. */
  readonly settle?: number
}

export function createNameService({client, types, open, settle = 300}: Options): NameService {
  const drafts = client.withConfig({perspective: 'drafts'})
  const listeners = new Set<() => void>()
  let state: NamesState = {status: 'idle'}
  let opened: OpenLookup | undefined
  let isDead = false
  /** Ids of all that the lookup was told of. */
  let known = new Set<string>()
  let session: Session | undefined

  function enter(next: NamesState) {
    state = next
    for (const listener of listeners) listener()
  }

  function lookup() {
    opened ??= open(bury)
    return opened.lookup
  }

  /** A lookup that is dead stays, silent, until somebody tries again. */
  function bury() {
    if (isDead) return
    isDead = true
    session?.close()
    session = undefined
    enter({status: 'failed'})
  }

  function closeLookup() {
    opened?.close()
    opened = undefined
    isDead = false
    known = new Set()
  }

  async function put(entities: readonly Entity[]) {
    await lookup().put(entities)
    for (const {id} of entities) known.add(id)
  }

  function start() {
    if (session !== undefined) return
    if (isDead) closeLookup()
    session = openSession()
  }

  function stop() {
    session?.close()
    session = undefined
    closeLookup()
    state = {status: 'idle'}
  }

  /** From one connection to its end: first listens, so that no change is missed, then reads all. */
  function openSession(): Session {
    const changed = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    let closed = false
    let loading = false

    /** The connection stays: when it comes back, it reads the names by itself. */
    const fail = () => {
      loading = false
      if (!closed) enter({status: 'failed'})
    }

    async function load() {
      loading = true
      const gone = new Set(known)
      if (state.status === 'failed') enter({status: 'loading', loaded: 0})
      for (let after = '', size = PAGE; size === PAGE;) {
        const rows = await drafts.fetch<unknown[]>(
          PAGE_QUERY,
          {types, after},
          {tag: 'dateline.names'},
        )
        if (closed) return
        const entities = rows.flatMap((row) => readEntity(row) ?? [])
        await put(entities)
        for (const {id} of entities) gone.delete(id)
        if (state.status === 'loading') {
          enter({status: 'loading', loaded: state.loaded + entities.length})
        }
        size = rows.length
        after = idOf(rows.at(-1))
      }
      await lookup().remove([...gone])
      loading = false
      if (closed) return
      enter({status: 'ready'})
      if (changed.size > 0) readSoon()
    }

    async function readChanged() {
      const ids = [...changed]
      changed.clear()
      const rows = await drafts.fetch<unknown[]>(CHANGED_QUERY, {ids}, {tag: 'dateline.names'})
      if (closed) return
      const entities = rows.flatMap((row) => readEntity(row) ?? [])
      const found = new Set(entities.map(({id}) => id))
      await put(entities)
      await lookup().remove(ids.filter((id) => !found.has(id)))
      if (!closed && state.status === 'ready') enter({status: 'ready'})
    }

    function readSoon() {
      clearTimeout(timer)
      timer = setTimeout(() => void readChanged().catch(fail), settle)
    }

    // A connection that was lost comes back with another `welcome`: what was missed is read again.
    const subscription = client
      .listen(
        '*[_type in $types]',
        {types},
        {
          events: ['welcome', 'reconnect', 'mutation'],
          includeResult: false,
          // Drafts count as versions (API 2025-02-19).
          includeAllVersions: true,
          visibility: 'query',
          tag: 'dateline.names',
        },
      )
      .subscribe({
        next(event) {
          if (event.type === 'welcome' && !loading) void load().catch(fail)
          if (event.type === 'reconnect' && state.status === 'loading') fail()
          if (event.type !== 'mutation') return
          changed.add(getPublishedId(event.documentId))
          if (!loading) readSoon()
        },
        error: fail,
      })

    function close() {
      closed = true
      clearTimeout(timer)
      subscription.unsubscribe()
    }

    enter({status: 'loading', loaded: 0})
    return {close}
  }

  return {
    start,
    retry() {
      session?.close()
      session = undefined
      start()
    },
    stop,
    lookup,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

interface Session {
  close(): void
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && '_id' in row ? String(row._id) : ''
}
