import {Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {MergeForm, type Merged} from './MergeForm.tsx'
import {useMaterial} from './useMaterial.ts'

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
    return (
      <Flex align="center" gap={3} justify="center" padding={5}>
        <Spinner muted />
        <Text muted size={1}>
          {t('merge.loading')}
        </Text>
      </Flex>
    )
  }
  if (state.status === 'failed') {
    return (
      <Card padding={4} radius={2} role="alert" tone="critical">
        <Stack gap={4}>
          <Text size={1}>{t('merge.unreadable', {reason: state.error.message})}</Text>
          <Flex>
            <Button mode="ghost" onClick={reload} text={t('merge.retry')} />
          </Flex>
        </Stack>
      </Card>
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
