import type {AttributeValue, StoredDocument, Viewer} from '../types.ts'

/**
 * What a dataset can do, as the routes ask it. Requests arrive parsed; what goes wrong is thrown
 * as a `LakeError` (`../errors.ts`), which one place turns into a response.
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
  /** Calls `receive` for every event from now on (or after `lastEventId`); gives the way to stop. */
  listen(request: ListenRequest, viewer: Viewer, receive: (event: ListenEvent) => void): () => void
  close(): void
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
  readonly results: {
    id: string
    operation: 'create' | 'update' | 'delete' | 'none'
    document?: StoredDocument
  }[]
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
