import {createDataset} from '../../../lake/engine/createDataset.ts'
import {createGuards} from '../../../lake/engine/guards/createGuards.ts'
import type {Guard} from '../../../lake/engine/guards/guard.ts'
import type {
  ActionsRequest,
  Dataset,
  ListenEvent,
  ListenRequest,
  MutateRequest,
  MutateResult,
} from '../../../lake/engine/dataset.ts'
import {LakeError} from '../../../lake/errors.ts'
import {createMemoryStore} from '../../../lake/store/memory/createMemoryStore.ts'
import {createSqliteStore} from '../../../lake/store/sqlite/createSqliteStore.ts'
import type {Store} from '../../../lake/store/store.ts'
import {PERMISSIONS, type StoredDocument, type Viewer} from '../../../lake/types.ts'

/** May do everything. */
export const editor: Viewer = {
  id: 'p-editor',
  grants: [{filter: '_id in path("**")', permissions: PERMISSIONS}],
}

/** Every kind of store, to run one suite over all of them. What disks do is `durability.test.ts`. */
export const stores: readonly {name: string; create: () => Store}[] = [
  {name: 'memory', create: createMemoryStore},
  {name: 'sqlite', create: () => createSqliteStore(':memory:')},
]

export interface Bench {
  readonly dataset: Dataset
  readonly store: Store
  mutate(mutations: readonly unknown[], options?: Partial<MutateRequest>): MutateResult
  act(actions: readonly unknown[], options?: Partial<ActionsRequest>): {transactionId: string}
  /** The events of a listener, in the order in which they arrived. */
  listen(query: string, options?: Partial<ListenRequest>, viewer?: Viewer): ListenEvent[]
  document(id: string): StoredDocument | undefined
  close(): void
}

/** The time of the n-th transaction; the first is 1. */
export function timeOf(transaction: number): string {
  return new Date(Date.UTC(2026, 0, 1) + transaction * 1000).toISOString()
}

/** A dataset whose clock moves on by a second with every request, and whose ids count up: `id1`, … */
export function createBench(
  create: () => Store,
  {viewer = editor, guards}: {viewer?: Viewer; guards?: readonly Guard[]} = {},
): Bench {
  const store = create()
  let ids = 0
  let requests = 0
  const dataset = createDataset({
    name: 'test',
    store,
    clock: () => new Date(timeOf(requests)),
    newId: () => `id${++ids}`,
    guards: createGuards(guards ?? []),
  })
  return {
    dataset,
    store,
    mutate(mutations, options = {}) {
      requests++
      const request = {
        mutations,
        transactionId: `t${requests}`,
        returnIds: true,
        returnDocuments: false,
        dryRun: false,
        autoGenerateArrayKeys: false,
        skipCrossDatasetReferenceValidation: false,
        ...options,
      }
      return dataset.mutate(request, viewer)
    },
    act(actions, options = {}) {
      requests++
      const request = {
        actions,
        transactionId: `t${requests}`,
        dryRun: false,
        skipCrossDatasetReferenceValidation: false,
        ...options,
      }
      return dataset.act(request, viewer)
    },
    listen(query, options = {}, viewer = editor) {
      const events: ListenEvent[] = []
      const request: ListenRequest = {
        query,
        params: {},
        includeResult: true,
        includeMutations: true,
        includePreviousRevision: false,
        includeAllVersions: true,
        effects: false,
        visibility: 'query',
        ...options,
      }
      dataset.listen(request, viewer, (event) => events.push(event))
      return events
    },
    document: (id) => store.documents.get(id),
    close: () => dataset.close(),
  }
}

/** What the work fails with, as it goes over the wire. */
export function failureOf(work: () => unknown): {status: number; body: unknown} {
  try {
    work()
  } catch (error) {
    if (error instanceof LakeError) return {status: error.status, body: error.body}
    throw error
  }
  throw new Error('It did not fail')
}
