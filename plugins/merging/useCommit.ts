import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient, useTranslation} from 'sanity'
import type {Transaction} from '../../garden/merge/mutation.ts'
import {API_VERSION} from '../apiVersion.ts'
import {DATELINE_NAMESPACE} from '../i18n/bundles.ts'

/** Commits plans, and says so when one does not go through. */
export interface Commit {
  readonly busy: boolean
  /** Whether all of it is written; of a transaction that fails, nothing is, and what went before stays. */
  run(transactions: readonly Transaction[]): Promise<boolean>
}

export function useCommit(): Commit {
  const client = useClient({apiVersion: API_VERSION})
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const toast = useToast()
  const [busy, setBusy] = useState(false)

  return {
    busy,
    async run(transactions) {
      setBusy(true)
      let done = 0
      try {
        for (const {id, mutations} of transactions) {
          await client.mutate([...mutations], {transactionId: id, tag: 'dateline.merging'})
          done += 1
        }
        return true
      } catch (error) {
        const reason = String(error)
        const nothing = isConflict(error) ? t('merge.conflict') : t('merge.failed', {reason})
        const title =
          done === 0 ? nothing : t('merge.partly', {done, total: transactions.length, reason})
        toast.push({status: 'error', title, duration: 15_000})
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}

/** Somebody changed a document since it was read, or made one that refers to what would go. */
function isConflict(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && error.statusCode === 409
}
