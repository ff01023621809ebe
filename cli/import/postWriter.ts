import {ClientError, type SanityClient} from '@sanity/client'
import type {FileDocument, PostDocument} from '../../codec/documents/readDocument.ts'
import {commitPatiently, type ImportMutation} from './commitPatiently.ts'
import {isOfAnotherRevision} from './refusal.ts'
import type {NewEntity} from '../../garden/nameRegistry.ts'

/** A post with its file, and the concepts that it is the first to explain. */
export interface PostWrite {
  /** Of the file on disk, for the report. */
  readonly path: string
  readonly post: PostDocument
  readonly file: FileDocument
  readonly concepts: readonly NewEntity[]
  /** The revision that this one replaces; without one the post is new. */
  readonly replaces: string | undefined
}

export type WriteOutcome =
  | {readonly path: string; readonly state: 'written'}
  | {readonly path: string; readonly state: 'edited'}
  | {readonly path: string; readonly state: 'refused'; readonly reason: string}

// Well below the 4,000,000 bytes that one request may have.
const BATCH_BYTES = 1_500_000
const MOST_BYTES = 3_900_000
const BATCH_POSTS = 50

/**
 * Writes posts in transactions of moderate size, one on its way while the next is prepared. A
 * transaction is all or nothing; when one is refused, its posts are tried one by one, so that each
 * failure has a name.
 */
export class PostWriter {
  readonly #client: SanityClient
  readonly #newId: () => string
  readonly #signal: AbortSignal
  readonly #report: (outcome: WriteOutcome) => void
  #batch: {write: PostWrite; bytes: number}[] = []
  #underway: Promise<void> = Promise.resolve()

  constructor(options: {
    readonly client: SanityClient
    readonly newId: () => string
    readonly signal: AbortSignal
    readonly report: (outcome: WriteOutcome) => void
  }) {
    this.#client = options.client
    this.#newId = options.newId
    this.#signal = options.signal
    this.#report = options.report
  }

  /** Makes documents that posts will refer to, in transactions of their own. */
  async writeEntities(entities: readonly NewEntity[]): Promise<void> {
    const most = 500
    for (let start = 0; start < entities.length; start += most) {
      const mutations = entities.slice(start, start + most).map(creation)
      await commitPatiently(this.#client, this.#newId(), mutations, this.#signal)
    }
  }

  async add(write: PostWrite): Promise<void> {
    const bytes = sizeOf(write.post) + sizeOf(write.file) + sizeOf(write.concepts)
    const total = this.#batch.reduce((sum, entry) => sum + entry.bytes, 0)
    const full = total + bytes > BATCH_BYTES || this.#batch.length >= BATCH_POSTS
    if (full && this.#batch.length > 0) await this.#send()
    this.#batch.push({write, bytes})
  }

  /** Sends what is left and waits until all is written. */
  async finish(): Promise<void> {
    if (this.#batch.length > 0) await this.#send()
    await this.#underway
  }

  async #send(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    await this.#underway
    this.#underway = this.#write(batch)
    // Whoever waits for it hears of the failure; nobody may be waiting yet when it comes.
    this.#underway.catch(() => {})
  }

  async #write(batch: readonly {write: PostWrite; bytes: number}[]): Promise<void> {
    const writes = batch.map(({write}) => write)
    if (batch.some(({bytes}) => bytes > MOST_BYTES)) return this.#writeSingly(writes)
    const transactionId = this.#newId()
    const mutations = writes.flatMap((write) => mutationsOf(write, transactionId))
    try {
      await commitPatiently(this.#client, transactionId, mutations, this.#signal)
    } catch (error) {
      if (!(error instanceof ClientError)) throw error
      return this.#writeSingly(writes)
    }
    for (const {path} of writes) this.#report({path, state: 'written'})
  }

  async #writeSingly(writes: readonly PostWrite[]): Promise<void> {
    await this.writeEntities(writes.flatMap(({concepts}) => concepts))
    for (const write of writes) {
      const transactionId = this.#newId()
      const {path} = write
      try {
        await this.#writeOne({...write, concepts: []}, transactionId)
        this.#report({path, state: 'written'})
      } catch (error) {
        if (!(error instanceof ClientError)) throw error
        if (isOfAnotherRevision(error)) this.#report({path, state: 'edited'})
        else this.#report({path, state: 'refused', reason: error.message})
      }
    }
  }

  /** In one transaction where it fits into one, in two otherwise: the post, then its file. */
  async #writeOne(write: PostWrite, transactionId: string): Promise<void> {
    const mutations = mutationsOf(write, transactionId)
    if (sizeOf(mutations) <= MOST_BYTES) {
      return commitPatiently(this.#client, transactionId, mutations, this.#signal)
    }
    await commitPatiently(this.#client, transactionId, mutations.slice(0, -1), this.#signal)
    await commitPatiently(this.#client, this.#newId(), mutations.slice(-1), this.#signal)
  }
}

/**
 * The file remembers the revision that its post gets: the id of the transaction. A post that is
 * replaced is patched first, for the check of its revision alone.
 */
function mutationsOf(write: PostWrite, transactionId: string): ImportMutation[] {
  const {post, file, concepts, replaces} = write
  const check: ImportMutation[] =
    replaces === undefined
      ? []
      : [{patch: {id: post._id, ifRevisionID: replaces, unset: ['_importCheck']}}]
  return [
    ...concepts.map(creation),
    ...check,
    {createOrReplace: post},
    {createOrReplace: {...file, postRevision: transactionId}},
  ]
}

function creation(entity: NewEntity): ImportMutation {
  return {createIfNotExists: {...entity}}
}

function sizeOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}
