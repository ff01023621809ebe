import {Button, Card, Dialog, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useId, useMemo, useState} from 'react'
import {useTranslation} from 'sanity'
import type {ReviewConfig, ReviewTransition} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {transitionStep, undoStep} from '../../review/steps/step.ts'
import type {Reviewer} from '../../review/useReviewer.ts'
import type {BulkPost} from './bulkJob.ts'
import {isStopped} from './bulkJob.ts'
import {BulkLine} from './BulkLine.tsx'
import {useBulk} from './useBulk.ts'

interface BulkDialogProps {
  readonly posts: readonly BulkPost[]
  readonly transition: ReviewTransition
  readonly reviewer: Reviewer
  readonly config: ReviewConfig
  readonly onClose: () => void
}

/** A step with many posts: what each will do, the note, how far it is, what became of each, undo. */
export function BulkDialog({posts, transition, reviewer, config, onClose}: BulkDialogProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const id = useId()
  const [note, setNote] = useState('')
  const step = useMemo(() => transitionStep(transition, config), [transition, config])
  // Whether a note is still to be written is no problem of a post.
  const bulk = useBulk(posts, step, reviewer, transition.note === 'none' ? '' : '…')
  const {phase, jobs, outcomes} = bulk
  const ready = jobs.filter((job) => !isStopped(job))
  const done = outcomes.filter(({reason}) => reason === undefined)
  const title = transition.title[language]
  const settled = phase === 'running' || phase === 'done' || phase === 'undone'
  const noteMissing = transition.note === 'required' && note.trim() === ''

  return (
    <Dialog
      footer={
        <Flex align="center" gap={2} justify="flex-end" padding={3}>
          {phase === 'done' && done.length > 0 && (
            <Button
              data-testid="desk-bulk-undo"
              fontSize={1}
              mode="ghost"
              onClick={() => bulk.undo((state) => undoStep(state, config))}
              text={t('desk.bulk.undo', {count: done.length})}
              tone="caution"
            />
          )}
          <Button
            fontSize={1}
            mode="bleed"
            onClick={onClose}
            text={t(settled && phase !== 'running' ? 'desk.bulk.close' : 'review.cancel')}
          />
          {(phase === 'ready' || phase === 'looking') && (
            <Button
              data-testid="desk-bulk-confirm"
              disabled={phase === 'looking' || ready.length === 0 || noteMissing}
              fontSize={1}
              onClick={() => bulk.run(note)}
              text={t('desk.bulk.run', {step: title, count: ready.length})}
              tone="primary"
            />
          )}
        </Flex>
      }
      header={title}
      id={id}
      onClose={onClose}
      width={1}
    >
      <Stack gap={4} padding={4}>
        <Text aria-live="polite" data-testid="desk-bulk-progress" size={1}>
          {progress()}
        </Text>
        {phase === 'failed' && (
          <Card border padding={3} radius={2} role="alert" tone="critical">
            <Text size={1}>{t('desk.failed', {reason: bulk.reason})}</Text>
          </Card>
        )}
        {settled && (
          <progress
            aria-label={title}
            max={ready.length}
            style={{width: '100%'}}
            value={outcomes.length}
          />
        )}
        {phase === 'ready' && transition.note !== 'none' && (
          <Stack gap={3}>
            <Text as="label" htmlFor={`${id}-note`} size={1} weight="medium">
              {t(transition.note === 'required' ? 'review.note.required' : 'review.note.optional')}
            </Text>
            <TextArea
              data-testid="review-note"
              id={`${id}-note`}
              onChange={(event) => setNote(event.currentTarget.value)}
              rows={2}
              value={note}
            />
          </Stack>
        )}
        <Stack as="ul" gap={2}>
          {jobs.map((job) => (
            <BulkLine
              job={job}
              key={job.id}
              outcome={outcomes.find((outcome) => outcome.job === job)}
              settled={settled}
            />
          ))}
        </Stack>
      </Stack>
    </Dialog>
  )

  function progress(): string {
    if (phase === 'looking') return t('review.looking')
    if (phase === 'running') {
      return t('desk.bulk.running', {done: outcomes.length, count: ready.length})
    }
    if (phase === 'done' || phase === 'undone') {
      const counts = {done: done.length, failed: jobs.length - done.length}
      return t(`desk.bulk.${phase}`, counts)
    }
    return t('desk.bulk.preview', {ready: ready.length, stopped: jobs.length - ready.length})
  }
}
