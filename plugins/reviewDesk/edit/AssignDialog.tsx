import {Flex, Text} from '@sanity/ui'
import {useCallback, useMemo, useState} from 'react'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {assigneeOf} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {EditPlan} from '../../review/edit/planEdit.ts'
import {assignment} from '../../review/people/assignPost.ts'
import {PersonMenu} from '../../review/people/PersonMenu.tsx'
import {useUserNames} from '../../review/people/useUserNames.ts'
import type {Reviewer} from '../../review/useReviewer.ts'
import {BulkDialog} from '../bulk/BulkDialog.tsx'
import type {BulkPost} from '../bulk/bulkJob.ts'
import {useBulk} from '../bulk/useBulk.ts'
import {describeEdit} from './describeEdit.ts'
import {askNothing, useEditJobs} from './useEditJobs.ts'

interface AssignDialogProps {
  readonly posts: readonly BulkPost[]
  readonly reviewer: Reviewer
  readonly config: ReviewConfig
  readonly onClose: () => void
}

/** Many posts assigned to one person, or to nobody. */
export function AssignDialog({posts, reviewer, config, onClose}: AssignDialogProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [choice, setChoice] = useState<{readonly to: string | undefined}>()
  const bulk = useBulk(posts, askNothing)
  const {looked} = bulk
  const edit = useMemo(() => choice && assignment(choice.to), [choice])
  const rules = useMemo(() => ({role: reviewer.role, config}), [reviewer, config])
  const ids = useMemo(
    () =>
      [...looked.map(({state}) => assigneeOf(state.post)), choice?.to].flatMap((id) => id ?? []),
    [looked, choice],
  )
  const names = useUserNames(ids)
  const describe = useCallback(
    (plan: EditPlan) => {
      const nameOf = (id: string) => names.get(id) ?? id
      return describeEdit(plan, nameOf, nameOf)
    },
    [names],
  )
  const {jobs} = useEditJobs(bulk, edit, rules, describe)

  return (
    <BulkDialog
      bulk={bulk}
      form={
        <Flex align="center" gap={3}>
          <Text size={1} weight="medium">
            {t('people.to')}
          </Text>
          <PersonMenu
            onChoose={(to) => setChoice({to})}
            placeholder={t(choice ? 'desk.value.nobody' : 'people.choose')}
            takesNobody
            value={choice?.to}
          />
        </Flex>
      }
      onClose={onClose}
      onRun={() => void bulk.run(jobs ?? [])}
      preview={jobs}
      runText={(count) => t('people.run', {count})}
      title={t('people.title')}
    />
  )
}
