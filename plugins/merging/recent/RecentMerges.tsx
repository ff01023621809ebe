import {Button, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useRelativeTime, useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useRecentMerges, type RecentMerge} from './useRecentMerges.ts'
import {useUndo} from './useUndo.ts'

/** The last merges, and the way back from each. */
export function RecentMerges({onUndone}: {readonly onUndone: () => void}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {merges, reload} = useRecentMerges()
  const {busy, undo} = useUndo()
  if (merges.length === 0) return undefined
  return (
    <Stack gap={3}>
      <Heading as="h2" size={1}>
        {t('merge.recent')}
      </Heading>
      <Stack as="ul" gap={2} data-testid="merges">
        {merges.map((merge) => (
          <RecentRow
            busy={busy}
            key={merge.merge}
            merge={merge}
            onUndo={async () => {
              if (await undo(merge.merge)) onUndone()
              reload()
            }}
          />
        ))}
      </Stack>
    </Stack>
  )
}

interface RecentRowProps {
  readonly merge: RecentMerge
  readonly busy: boolean
  readonly onUndo: () => void
}

function RecentRow({merge: {gone, into, at}, busy, onUndo}: RecentRowProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const when = useRelativeTime(at, {useTemporalPhrase: true})
  const what = `${gone.join('、')} → ${into}`
  return (
    <Flex align="center" as="li" gap={3}>
      <Text size={1}>{what}</Text>
      <Text muted size={1}>
        {when}
      </Text>
      <Button
        aria-label={t('merge.undo-which', {merge: what})}
        disabled={busy}
        fontSize={1}
        mode="ghost"
        onClick={onUndo}
        padding={2}
        text={t('merge.undo')}
      />
    </Flex>
  )
}
