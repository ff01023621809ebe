import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useTranslation} from 'sanity'
import {planUndo} from '../../../garden/merge/planUndo.ts'
import {readUndo} from '../../../garden/merge/readUndo.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useCommit} from '../useCommit.ts'
import {useRawFetch} from '../useRawFetch.ts'

/** Takes merges back, and says what of them stays because somebody changed it since. */
export function useUndo(): {
  readonly busy: boolean
  /** Whether it is taken back. */
  readonly undo: (merge: string) => Promise<boolean>
} {
  const fetch = useRawFetch()
  const commit = useCommit()
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const toast = useToast()
  const [reading, setReading] = useState(false)

  async function plan(merge: string) {
    setReading(true)
    try {
      const {records, documents} = await readUndo(fetch, merge)
      if (records.length === 0) {
        toast.push({status: 'info', title: t('merge.undone')})
        return undefined
      }
      return planUndo(records, documents, {
        undo: crypto.randomUUID(),
        at: new Date().toISOString(),
      })
    } catch (error) {
      toast.push({status: 'error', title: t('merge.unreadable', {reason: String(error)})})
      return undefined
    } finally {
      setReading(false)
    }
  }

  return {
    busy: reading || commit.busy,
    async undo(merge) {
      const planned = await plan(merge)
      if (planned === undefined || !(await commit.run(planned.transactions))) return false
      const {left} = planned
      toast.push(
        left.length === 0
          ? {status: 'success', title: t('merge.undone')}
          : {status: 'warning', title: t('merge.undone-but', {count: left.length})},
      )
      return true
    },
  }
}
