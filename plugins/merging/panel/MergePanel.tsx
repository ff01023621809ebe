import {useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {MergeForm, type Merged} from './MergeForm.tsx'
import {useMaterial} from './useMaterial.ts'
import {FailedCard} from '../../states/FailedCard.tsx'
import {LoadingLine} from '../../states/LoadingLine.tsx'

interface MergePanelProps {
  /** Two documents of one type. */
  readonly ids: readonly [string, string]
  readonly table: FrontMatterTable
  readonly onMerged: (merged: Merged) => void
  /** Puts it on record that they are not the same. */
  readonly onDifferent?: () => void
}

/** Two documents side by side, and how they would become one. */
export function MergePanel({ids, table, onMerged, onDifferent}: MergePanelProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {state, reload} = useMaterial(ids)
  if (state.status === 'loading') {
    return <LoadingLine text={t('merge.loading')} />
  }
  if (state.status === 'failed') {
    return (
      <FailedCard message={t('merge.unreadable', {reason: state.error.message})} onRetry={reload} />
    )
  }
  return (
    <MergeForm
      ids={ids}
      material={state.material}
      onConflict={reload}
      onMerged={onMerged}
      table={table}
      {...(onDifferent === undefined ? {} : {onDifferent})}
    />
  )
}
