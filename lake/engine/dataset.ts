import type {AttributeValue, StoredDocument, Viewer} from '../types.ts'

/**
 * What a dataset can do, as the routes ask it. Requests arrive parsed; what goes wrong is thrown
 * as a `LakeError` (`../errors.ts`), which one place turns into a response. Anything else that is
 * thrown is a fault of the lake: a 500.
 */
export interface Dataset {
  readonly name: string
  query(request: QueryRequest, viewer: Viewer): unknown
  mutate(request: MutateRequest, viewer: Viewer): MutateResult
  act(request: ActionsRequest, viewer: Viewer): {transactionId: string}
  /** The documents that the viewer may read, in the order asked for, and why the others are left out. */
  documents(
    ids: readonly string[],
    options: {includeAllVersions: boolean},
    viewer: Viewer,
  ): {
    documents: StoredDocument[]
    omitted: {id: string; reason: 'existence' | 'permission'}[]
  }
  readonly history: History
  /** Calls `receive` for every event from now on (or after `lastEventId`); gives the way to stop. */
  listen(request: ListenRequest, viewer: Viewer, receive: (event: ListenEvent) => void): () => void
  /** Tells when results of queries may have changed; gives the way to stop. */
  live(request: LiveRequest, viewer: Viewer, receive: (event: LiveEvent) => void): () => void
  /** What every query's `syncTags` has to be: live events name the same tags. */
  readonly syncTags: readonly string[]
  /** Gets ready for queries, in steps between which everything else may happen. */
  prepare(): Iterable<void>
  /** Ends every listener with a `disconnect` event and closes the store. */
  close(): void
}

/** The past of documents, as far as the viewer has the permission `history` on them. */
export interface History {
  /** The documents as they were; those that did not exist are left out. */
  documents(ids: readonly string[], at: PointInTime, viewer: Viewer): StoredDocument[]
  /** One object for each line of the reply. */
  transactions(request: TransactionsRequest, viewer: Viewer): Iterable<AttributeValue>
  /** What happened to one document, draft or version, newest first. */
  events(
    documentId: string,
    options: {limit: number; nextCursor: string},
    viewer: Viewer,
  ): {events: {readonly [documentId: string]: AttributeValue[]}; nextCursor: string}
}

export type PointInTime =
  | {readonly revision: string}
  /** ISO 8601 */
  | {readonly time: string}
  /** The last revision before a deletion too. */
  | {readonly lastRevision: true}

export interface TransactionsRequest {
  readonly documentIds: readonly string[]
  readonly excludeContent: boolean
  /** Tell of the asked documents only, not of the others in the same transactions. */
  readonly includeIdentifiedDocumentsOnly: boolean
  readonly effects: boolean
  readonly reverse: boolean
  readonly limit?: number
  /** Inclusive; an empty string is the beginning. */
  readonly fromTransaction?: string
  /** Inclusive. */
  readonly toTransaction?: string
  /** ISO 8601, inclusive. */
  readonly fromTime?: string
  readonly toTime?: string
  /** User ids; absent for all. */
  readonly authors?: readonly string[]
}

export interface QueryRequest {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  /** `raw`, `published`, `drafts`, or a stack of release names, leftmost first. */
  readonly perspective: string | readonly string[]
  /** Clock for `now()`. */
  readonly timestamp: Date
}

export interface MutateRequest {
  readonly mutations: readonly unknown[]
  readonly transactionId?: string
  readonly returnIds: boolean
  readonly returnDocuments: boolean
  readonly dryRun: boolean
  readonly autoGenerateArrayKeys: boolean
  readonly skipCrossDatasetReferenceValidation: boolean
}

export interface MutateResult {
  readonly transactionId: string
  readonly results: MutateOutcome[]
}

export interface MutateOutcome {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
  readonly document?: StoredDocument
}

export interface ActionsRequest {
  readonly actions: readonly unknown[]
  readonly transactionId?: string
  readonly dryRun: boolean
  readonly skipCrossDatasetReferenceValidation: boolean
}

export interface ListenRequest {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  readonly includeResult: boolean
  readonly includeMutations: boolean
  readonly includePreviousRevision: boolean
  readonly includeAllVersions: boolean
  readonly effects: boolean
  readonly visibility: 'query' | 'transaction'
  readonly lastEventId?: string
}

/** `type` is the name of the server-sent event; `id` is what a client resumes from. */
export interface ListenEvent {
  readonly type: 'welcome' | 'welcomeback' | 'mutation' | 'reset' | 'channelError' | 'disconnect'
  readonly id?: string
  readonly data: AttributeValue
}

export interface LiveRequest {
  /** Tell of drafts and versions too. */
  readonly includeDrafts: boolean
  readonly lastEventId?: string
}

export interface LiveEvent {
  readonly type: 'welcome' | 'message' | 'restart' | 'goaway'
  readonly id?: string
  readonly data: AttributeValue
}
