import {Box, Card, Flex, Text} from '@sanity/ui'
import {useEffect, useRef} from 'react'
import type {DocumentInspectorProps} from 'sanity'
import {useTranslation} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useNames} from '../../names/useNames.ts'
import {ReportView} from './ReportView.tsx'
import {useKeptFocus} from './useKeptFocus.ts'
import {useReport} from './useReport.ts'
import {useReportActions} from './useReportActions.ts'
import {FailedCard} from '../../states/FailedCard.tsx'
import {LoadingLine} from '../../states/LoadingLine.tsx'

interface MentionsInspectorProps extends DocumentInspectorProps {
  readonly table: FrontMatterTable
}

/** The names of a post: where body and front matter agree, where not, and what to do about it. */
export function MentionsInspector({documentId, onClose, table}: MentionsInspectorProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {displayed, onChange} = useDocumentPane()
  const {service} = useNames()
  const post = useReport(documentId, displayed, table)
  const actions = useReportActions(post.paragraphs, onChange)
  const keepFocus = useKeptFocus()
  const panel = useRef<HTMLDivElement>(null)
  // The way here by Tab leads through the whole form, and through an editor that takes the focus back.
  useEffect(() => panel.current?.focus(), [])
  const hasFailed = post.names.status === 'failed' || post.hasFailed
  const report = post.names.status === 'ready' && !hasFailed ? post.report : undefined

  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel={t('mentions.close')}
        flex="none"
        onClose={onClose}
        title={t('mentions.title')}
      />
      <Card
        data-testid="mentions-inspector"
        flex={1}
        onFocus={keepFocus}
        overflow="auto"
        padding={3}
        ref={panel}
        style={{outline: 'none'}}
        tabIndex={-1}
      >
        <Box aria-live="polite" marginBottom={3} padding={2} paddingTop={0}>
          <Text muted size={1}>
            {actions.said || t('mentions.hint')}
          </Text>
        </Box>
        {report && <ReportView actions={actions} post={post} report={report} />}
        {hasFailed && <FailedCard message={t('names.failed')} onRetry={service.retry} />}
        {!report && !hasFailed && (
          <LoadingLine
            text={t('names.loading', {
              count: post.names.status === 'loading' ? post.names.loaded : 0,
            })}
          />
        )}
      </Card>
    </Flex>
  )
}
