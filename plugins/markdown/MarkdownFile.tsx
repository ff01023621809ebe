import {CopyIcon} from '@sanity/icons/Copy'
import {DownloadIcon} from '@sanity/icons/Download'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useDeferredValue, useMemo} from 'react'
import {useCurrentLocale, useTranslation} from 'sanity'
import {referencedIds} from '../../codec/documents/referencedIds.ts'
import {writeDocument} from '../../codec/documents/writeDocument.ts'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {DATELINE_NAMESPACE} from '../i18n/bundles.ts'
import {languageOfLocale} from '../i18n/language.ts'
import {FailedCard} from '../states/FailedCard.tsx'
import {LoadingLine} from '../states/LoadingLine.tsx'
import {changedLines, countChanges} from './changedLines.ts'
import {downloadText} from './downloadText.ts'
import {MarkedLines} from './MarkedLines.tsx'
import {useExportInput} from './useExportInput.ts'

interface MarkdownFileProps {
  readonly post: Readonly<Record<string, unknown>>
  /** Of the published document. */
  readonly postId: string
  readonly table: FrontMatterTable
  readonly onRetry: () => void
}

/** The text of a post's file, what changed in it, and the ways to take it along. */
export function MarkdownFile({post, postId, table, onRetry}: MarkdownFileProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = languageOfLocale(useCurrentLocale().id)
  // Writing the file must not slow down typing in a form beside it.
  const settled = useDeferredValue(post)
  const ids = useMemo(() => referencedIds(settled, table), [settled, table])
  const state = useExportInput(postId, ids)
  const written = useMemo(() => {
    if (state.status !== 'ready') return undefined
    const {file, nameOf} = state.input
    const {text, path, issues, before} = writeDocument(settled, file, {table, nameOf})
    return {text, path, issues, isNew: before === undefined, lines: changedLines(before, text)}
  }, [settled, state, table])

  if (state.status === 'failed') {
    return (
      <Box margin={4}>
        <FailedCard
          message={t('markdown.failed', {reason: state.error.message})}
          onRetry={onRetry}
        />
      </Box>
    )
  }
  if (written === undefined) {
    return <LoadingLine />
  }
  const {text, path, issues, isNew, lines} = written
  const changed = countChanges(lines)
  return (
    <Stack gap={3} padding={4}>
      <Flex align="center" gap={2} wrap="wrap">
        <Stack flex={1} gap={2}>
          <Text size={1} weight="medium">
            {path}
          </Text>
          <Text muted size={1}>
            {isNew && t('markdown.new')}
            {!isNew && changed === 0 && t('markdown.unchanged')}
            {!isNew && changed > 0 && t('markdown.changed', {count: changed})}
          </Text>
        </Stack>
        <CopyButton text={text} />
        <Button
          icon={DownloadIcon}
          mode="bleed"
          onClick={() => downloadText(path.split('/').at(-1) ?? path, text)}
          text={t('markdown.download')}
        />
      </Flex>
      {issues.map(({message, line}, index) => (
        // Two of them may be alike.
        <Card key={index} padding={3} radius={2} tone="caution">
          <Text size={1}>
            {
              // On the first line stands what is wrong with the whole file.
              line === 1
                ? message[language]
                : t('markdown.issue', {line, message: message[language]})
            }
          </Text>
        </Card>
      ))}
      <MarkedLines lines={lines} />
    </Stack>
  )
}

function CopyButton({text}: {readonly text: string}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const toast = useToast()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toast.push({status: 'success', title: t('markdown.copied')})
    } catch {
      toast.push({status: 'error', title: t('markdown.not-copied')})
    }
  }
  return <Button icon={CopyIcon} mode="bleed" onClick={copy} text={t('markdown.copy')} />
}
