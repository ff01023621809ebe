import {useCallback, useMemo, useState} from 'react'
import {ReferenceInputOptionsProvider, useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {documentsOf} from '../../review/edit/documentsOf.ts'
import {refOf} from '../../review/edit/fieldEdit.ts'
import type {EditPlan} from '../../review/edit/planEdit.ts'
import type {Reviewer} from '../../review/useReviewer.ts'
import {BulkDialog} from '../bulk/BulkDialog.tsx'
import type {BulkPost} from '../bulk/bulkJob.ts'
import {useBulk} from '../bulk/useBulk.ts'
import {describeEdit} from './describeEdit.ts'
import {editableRows, NO_EDIT, toEdit} from './editDraft.ts'
import {EditForm} from './EditForm.tsx'
import {LinkBeside} from './LinkBeside.tsx'
import {askNothing, useEditJobs} from './useEditJobs.ts'
import {useRefNames} from './useRefNames.ts'

interface EditDialogProps {
  readonly posts: readonly BulkPost[]
  readonly table: FrontMatterTable
  readonly reviewer: Reviewer
  readonly config: ReviewConfig
  readonly onClose: () => void
}

/** One field of the front matter, changed in many posts at once. */
export function EditDialog({posts, table, reviewer, config, onClose}: EditDialogProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [draft, setDraft] = useState(NO_EDIT)
  const {row, names, by} = draft
  const bulk = useBulk(posts, askNothing)
  const {looked} = bulk
  const edit = useMemo(() => toEdit(draft), [draft])
  const rules = useMemo(
    () => ({role: reviewer.role, config, required: row?.required === true}),
    [reviewer, config, row],
  )
  // What the field has now, and what it gets.
  const ids = useMemo(() => {
    const values = looked.flatMap(({state}) =>
      documentsOf(state).flatMap(([, document]) => (row ? document[row.field] : undefined)),
    )
    return [...values, ...names, ...by].flatMap((value) => refOf(value) ?? [])
  }, [looked, row, names, by])
  const nameOf = useRefNames(ids)
  const describe = useCallback((plan: EditPlan) => describeEdit(plan, nameOf), [nameOf])
  const {jobs, seen} = useEditJobs(bulk, edit, rules, describe)

  return (
    <ReferenceInputOptionsProvider EditReferenceLinkComponent={LinkBeside}>
      <BulkDialog
        bulk={bulk}
        form={<EditForm draft={draft} onChange={setDraft} rows={editableRows(table)} />}
        notice={seen > 0 ? t('desk.edit.seen', {count: seen}) : undefined}
        onClose={onClose}
        onRun={() => void bulk.run(jobs ?? [])}
        preview={jobs}
        runText={(count) => t('desk.edit.run', {count})}
        title={t('desk.edit.title')}
      />
    </ReferenceInputOptionsProvider>
  )
}
