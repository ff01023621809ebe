import {Stack, Text, TextArea} from '@sanity/ui'
import {useId, useMemo, useState} from 'react'
import {useTranslation} from 'sanity'
import type {ReviewConfig, ReviewTransition} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {transitionStep} from '../../review/steps/step.ts'
import type {Reviewer} from '../../review/useReviewer.ts'
import {today} from '../../today.ts'
import {BulkDialog} from './BulkDialog.tsx'
import type {BulkPost} from './bulkJob.ts'
import {goneJob} from './bulkJob.ts'
import {askFacts, stepJob} from './stepJob.ts'
import {useBulk} from './useBulk.ts'

interface BulkStepDialogProps {
  readonly posts: readonly BulkPost[]
  readonly transition: ReviewTransition
  readonly reviewer: Reviewer
  readonly config: ReviewConfig
  readonly onClose: () => void
}

/** A step of the review with many posts. */
export function BulkStepDialog(props: BulkStepDialogProps) {
  const {posts, transition, reviewer, config, onClose} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const title = transition.title[useDeskLanguage()]
  const noteId = useId()
  const [note, setNote] = useState('')
  const bulk = useBulk(posts, askFacts)
  const {looked, gone} = bulk
  const jobsWith = useMemo(() => {
    const step = transitionStep(transition, config)
    return (note: string) => [
      ...looked.map((post) => stepJob(post, step, {reviewer, note, today: today(), config})),
      ...gone.map(goneJob),
    ]
  }, [looked, gone, transition, reviewer, config])
  // Whether a note is still to be written is no problem of a post.
  const preview = useMemo(
    () => jobsWith(transition.note === 'none' ? '' : '…'),
    [jobsWith, transition],
  )

  return (
    <BulkDialog
      blocked={transition.note === 'required' && note.trim() === ''}
      bulk={bulk}
      form={
        transition.note !== 'none' && (
          <Stack gap={3}>
            <Text as="label" htmlFor={noteId} size={1} weight="medium">
              {t(transition.note === 'required' ? 'review.note.required' : 'review.note.optional')}
            </Text>
            <TextArea
              aria-required={transition.note === 'required'}
              data-testid="review-note"
              id={noteId}
              onChange={(event) => setNote(event.currentTarget.value)}
              rows={2}
              value={note}
            />
          </Stack>
        )
      }
      onClose={onClose}
      onRun={() => void bulk.run(jobsWith(note))}
      preview={preview}
      runText={(count) => t('desk.bulk.run', {step: title, count})}
      title={title}
    />
  )
}
