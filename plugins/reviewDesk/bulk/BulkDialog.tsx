import {Button, Card, Dialog, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useEffect, useId, useRef} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {BulkJob} from './bulkJob.ts'
import {BulkList} from './BulkList.tsx'
import type {Bulk} from './useBulk.ts'

interface BulkDialogProps {
  readonly title: string
  readonly bulk: Bulk<unknown>
  /** What each post will do; undefined as long as it isn't settled what is wanted of them. */
  readonly preview: readonly BulkJob[] | undefined
  /** What is wanted, to be chosen and written, above the preview. */
  readonly form?: ReactNode
  /** What else is to be known before: who will see it. */
  readonly notice?: string | undefined
  /** On the button: what it does, and with how many posts. */
  readonly runText: (count: number) => string
  /** Something is still to be written. */
  readonly blocked?: boolean
  readonly onRun: () => void
  readonly onClose: () => void
}

/** Something with many posts: what each will do, how far it is, what became of each, undo. */
export function BulkDialog(props: BulkDialogProps) {
  const {title, bulk, preview, form, notice, runText, blocked = false, onRun, onClose} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const id = useId()
  const {phase, taken} = bulk
  const began = bulk.jobs.length > 0
  const ended = phase === 'done' || phase === 'undone'
  const stage = ended ? 'ended' : began ? 'begun' : 'before'
  const jobs = began ? bulk.jobs : (preview ?? [])
  const count = (standing: BulkJob['standing']) =>
    jobs.filter((job) => job.standing === standing).length
  const [ready, same] = [count('ready'), count('same')]
  const way = useRef<HTMLButtonElement>(null)
  const done = [...taken.values()].filter((one) => 'back' in one).length

  // The button that had the focus is gone: the keyboard goes on at the one that is there now.
  useEffect(() => {
    if (stage !== 'before') way.current?.focus()
  }, [stage])

  return (
    <Dialog
      footer={
        <Flex align="center" gap={2} justify="flex-end" padding={3}>
          {phase === 'done' && done > 0 && (
            <Button
              data-testid="desk-bulk-undo"
              fontSize={1}
              mode="ghost"
              onClick={() => void bulk.undo()}
              text={t('desk.bulk.undo', {count: done})}
              tone="caution"
            />
          )}
          {phase === 'running' ? (
            <Button
              data-testid="desk-bulk-stop"
              fontSize={1}
              mode="ghost"
              onClick={bulk.stop}
              onKeyDown={(event) => {
                // The key that began it is perhaps still down.
                if (event.repeat) event.preventDefault()
              }}
              ref={way}
              text={t('desk.bulk.stop')}
            />
          ) : (
            <Button
              fontSize={1}
              mode="bleed"
              onClick={onClose}
              ref={way}
              text={t(began ? 'desk.bulk.close' : 'review.cancel')}
            />
          )}
          {!began && phase !== 'failed' && (
            <Button
              data-testid="desk-bulk-confirm"
              disabled={phase !== 'ready' || ready === 0 || blocked}
              fontSize={1}
              onClick={onRun}
              text={runText(ready)}
              tone="primary"
            />
          )}
        </Flex>
      }
      header={title}
      id={id}
      onClose={phase === 'running' ? bulk.stop : onClose}
      width={1}
    >
      <Stack gap={4} padding={4}>
        {phase === 'ready' && form}
        <Text aria-live="polite" data-testid="desk-bulk-progress" size={1}>
          {progress()}
        </Text>
        {phase === 'ready' && ready > 0 && notice !== undefined && (
          <Card border padding={3} radius={2} tone="caution">
            <Text size={1}>{notice}</Text>
          </Card>
        )}
        {bulk.reason !== undefined && (
          <Card border padding={3} radius={2} role="alert" tone="critical">
            <Text size={1}>{t('desk.failed', {reason: bulk.reason})}</Text>
          </Card>
        )}
        {began && <progress aria-label={title} max={ready} style={BAR} value={taken.size} />}
        <BulkList ended={ended} jobs={jobs} taken={taken} />
      </Stack>
    </Dialog>
  )

  function progress(): string {
    if (phase === 'failed') return ''
    if (phase === 'looking') return t('review.looking')
    if (phase === 'running') return t('desk.bulk.running', {done: taken.size, count: ready})
    if (ended) return t(`desk.bulk.${phase}`, {done, failed: jobs.length - done - same})
    if (preview === undefined) return t('desk.bulk.choose')
    const counts = {ready, same, stopped: jobs.length - ready - same}
    return t(same > 0 ? 'desk.bulk.preview-same' : 'desk.bulk.preview', counts)
  }
}

const BAR = {accentColor: 'var(--card-focus-ring-color)', height: 8, width: '100%'} as const
