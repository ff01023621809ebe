import {publishedId} from '../documentIds.ts'
import {badRequest} from '../errors.ts'
import {isRecord} from '../isEqual.ts'
import {invalid} from '../refusals.ts'
import type {Store} from '../store/store.ts'
import type {Viewer} from '../types.ts'
import {performActions} from './actions/performActions.ts'
import {withArrayKeys} from './arrayKeys.ts'
import {attempt, commit, type CommitRequest, type Committed} from './commit.ts'
import type {Dataset, MutateOutcome} from './dataset.ts'
import {createGuards, type Guards} from './guards/createGuards.ts'
import {createHistory} from './history/createHistory.ts'
import {createListeners} from './listeners.ts'
import {createLiveListeners, SYNC_TAGS} from './liveListeners.ts'
import {performMutation} from './mutate.ts'
import {createPermissions} from './permissions.ts'
import {evaluateQuery, prepareQueries} from './query/evaluateQuery.ts'
import {type Mutation, readMutation} from './readMutation.ts'

export interface DatasetOptions {
  readonly name: string
  readonly store: Store
  readonly clock: () => Date
  /** Gives a fresh random id: letters and digits, 22 or so. */
  readonly newId: () => string
  /** What keeps roles from changes, beside their grants; nothing when absent. */
  readonly guards?: Guards
  /** Takes faults that concern no request: a listener that could not be told. */
  readonly report?: (error: unknown) => void
}

const NO_GUARDS = createGuards([])

/** The hosted service's limit on what one mutation may find. */
const MOST_BY_QUERY = 10_000
/** They stand in the ids of events, between a line's beginning and a `#`. */
const TRANSACTION_ID = /^[\w.-]{1,128}$/
/** As long as the Studio's own. */
const KEY_LENGTH = 12

/** A dataset on a store; several may not share one store. */
export function createDataset({
  name,
  store,
  clock,
  newId,
  guards = NO_GUARDS,
  report = () => {},
}: DatasetOptions): Dataset {
  const listeners = createListeners(store, {clock, newId, report})
  const live = createLiveListeners(store.log, report)

  function publish<Result>({result, transaction}: Committed<Result>): Result {
    if (transaction !== undefined) {
      listeners.publish(transaction)
      live.publish(transaction)
    }
    return result
  }

  function find(
    query: string,
    params: Readonly<Record<string, unknown>>,
    viewer: Viewer,
  ): string[] {
    const request = {query, params, perspective: 'raw', timestamp: clock()}
    const found = evaluateQuery(request, viewer, store)
    const documents = Array.isArray(found) ? found : [found]
    if (documents.length > MOST_BY_QUERY) {
      throw invalid(`The query finds ${documents.length} documents, more than ${MOST_BY_QUERY}`)
    }
    return documents.map((document) => {
      if (isRecord(document) && typeof document['_id'] === 'string') return document['_id']
      throw invalid('The query of a mutation has to find documents')
    })
  }

  function commitRequest(
    kind: CommitRequest['kind'],
    {transactionId, dryRun}: {transactionId?: string; dryRun: boolean},
    viewer: Viewer,
  ): CommitRequest {
    if (transactionId !== undefined && !TRANSACTION_ID.test(transactionId)) {
      throw badRequest(`Malformed transaction ID: ${JSON.stringify(transactionId)}`)
    }
    return {kind, transactionId: transactionId ?? newId(), now: clock(), viewer, guards, dryRun}
  }

  return {
    name,
    syncTags: SYNC_TAGS,
    history: createHistory(store, clock),
    query: (request, viewer) => evaluateQuery(request, viewer, store),

    mutate(request, viewer) {
      const settings = commitRequest('mutationError', request, viewer)
      const read = (value: unknown): Mutation =>
        request.autoGenerateArrayKeys
          ? withArrayKeys(readMutation(value), () => newId().slice(0, KEY_LENGTH))
          : readMutation(value)
      const committed = commit(store, settings, (transaction) =>
        request.mutations.flatMap((value, index) =>
          attempt(index, transaction, (): MutateOutcome[] => {
            const outcomes = performMutation(read(value), {
              transaction,
              newId,
              find(query, params) {
                transaction.flush()
                return find(query, params, viewer)
              },
            })
            if (!request.returnDocuments) return outcomes
            return outcomes.map((outcome) => {
              const document = transaction.read(outcome.id)
              return document === undefined ? outcome : {...outcome, document}
            })
          }),
        ),
      )
      return {transactionId: settings.transactionId, results: publish(committed)}
    },

    act(request, viewer) {
      if (request.actions.length === 0) throw badRequest('"actions" has to be a list of actions')
      const settings = commitRequest('actionError', request, viewer)
      publish(
        commit(store, settings, (transaction) => {
          performActions(request.actions, {transaction, store})
          return true
        }),
      )
      return {transactionId: settings.transactionId}
    },

    documents(ids, {includeAllVersions}, viewer) {
      const permissions = createPermissions(viewer, clock)
      const wanted = includeAllVersions ? ids.flatMap((id) => kin(id)) : ids
      const documents = []
      const omitted: {id: string; reason: 'existence' | 'permission'}[] = []
      for (const id of new Set(wanted)) {
        const document = store.documents.get(id)
        if (document === undefined) omitted.push({id, reason: 'existence'})
        else if (permissions.allows('read', document)) documents.push(document)
        else omitted.push({id, reason: 'permission'})
      }
      return {documents, omitted}
    },

    listen: (request, viewer, receive) => listeners.add(request, viewer, receive),
    live: (request, _viewer, receive) => live.add(request, receive),
    prepare: () => prepareQueries(store),

    close() {
      listeners.close()
      live.close()
      store.close()
    },
  }

  function kin(id: string): string[] {
    const group = store.documents.group(publishedId(id))
    return group.length > 0 ? group : [id]
  }
}
