import {useToast} from '@sanity/ui/toast'
import {useClient, useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {assigneeOf, restingStatuses} from '../../../review/index.ts'
import {API_VERSION} from '../../apiVersion.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {explainFailure} from '../commit/explainFailure.ts'
import type {PostState} from '../steps/postState.ts'
import {useReviewer} from '../useReviewer.ts'
import {assignPost} from './assignPost.ts'
import {PersonMenu} from './PersonMenu.tsx'

interface AssigneeControlProps {
  readonly state: PostState
  readonly config: ReviewConfig
}

/** Who a post is assigned to, and a way to assign it to somebody else. */
export function AssigneeControl({state, config}: AssigneeControlProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const client = useClient({apiVersion: API_VERSION})
  const reviewer = useReviewer()
  const toast = useToast()
  const assignee = assigneeOf(state.post)
  const resting = reviewer ? restingStatuses(reviewer.role, config) : []
  const mayAssign = reviewer && !resting.some((name) => name === state.post['status'])
  if (!mayAssign && assignee === undefined) return null

  async function assign(to: string | undefined) {
    if (reviewer === undefined) return
    const rules = {role: reviewer.role, config}
    const failure = await assignPost(client, state.id, {from: assignee, to}, rules).catch(
      explainFailure,
    )
    if (failure) toast.push({status: 'error', title: failure.message[language]})
  }

  return (
    <PersonMenu
      disabled={!mayAssign}
      onChoose={(to) => void assign(to)}
      placeholder={t('people.assign')}
      value={assignee}
    />
  )
}
