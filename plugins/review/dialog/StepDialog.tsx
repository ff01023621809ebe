import {Box, Button, Card, Dialog, Flex, Heading, Stack, Text, TextArea} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useId} from 'react'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {PostState} from '../steps/postState.ts'
import type {Reviewer} from '../useReviewer.ts'
import {CheckList, ProblemList} from './CheckList.tsx'
import type {ChangeStep, OpenStep} from './openSteps.ts'
import {OutcomeList} from './OutcomeList.tsx'
import {useStep} from './useStep.ts'

interface StepDialogProps {
  readonly open: OpenStep
  readonly onChange: ChangeStep
  /** The post as it is now. */
  readonly state: PostState
  /** Whether one's own edits are still on their way to the lake. */
  readonly saving: boolean
  /** Sentences besides those of the checks which stop the step: errors that the form has. */
  readonly formErrors: readonly string[]
  readonly reviewer: Reviewer
  readonly config: ReviewConfig
  readonly onClose: () => void
}

/** Shows what a step finds and will change, takes a note, and takes the step in one request. */
export function StepDialog(props: StepDialogProps) {
  const {open, onChange, config, formErrors, onClose} = props
  const {step, note} = open
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const id = useId()
  const look = useStep({...props, onDone: onClose})
  const title = step.title[language]
  const noteMissing = step.note === 'required' && note.trim() === ''
  const stopped = look.problems.some(({level}) => level === 'error') || formErrors.length > 0

  return (
    <Dialog
      footer={
        <Flex align="center" gap={2} justify="flex-end" padding={3}>
          <Button
            disabled={look.busy}
            fontSize={1}
            mode="bleed"
            onClick={onClose}
            text={t('review.cancel')}
          />
          {look.moved ? (
            <Button
              data-testid="review-look-again"
              fontSize={1}
              onClick={look.again}
              text={t('review.look-again')}
              tone="primary"
            />
          ) : (
            <Button
              data-testid="review-confirm"
              disabled={!look.ready || stopped || noteMissing || look.busy}
              fontSize={1}
              loading={look.busy}
              onClick={look.take}
              text={title}
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
      <Stack gap={5} padding={4}>
        {look.failure && (
          <Card border padding={3} radius={2} role="alert" tone="critical">
            <Text size={1}>{look.failure.message[language]}</Text>
          </Card>
        )}
        {look.state && (
          <Section title={t('review.outcome')}>
            <OutcomeList config={config} state={look.state} step={step} />
          </Section>
        )}
        <Section title={t('review.checks')}>
          {look.waiting && (
            <Text aria-live="polite" muted size={1}>
              {look.waiting}
            </Text>
          )}
          {formErrors.length > 0 && (
            <Card border padding={3} radius={2} tone="critical">
              <Stack as="ul" gap={3}>
                {formErrors.map((message) => (
                  <Text as="li" key={message} size={1}>
                    {message}
                  </Text>
                ))}
              </Stack>
            </Card>
          )}
          <ProblemList problems={look.planProblems} />
          <CheckList results={look.results} />
          {look.ready && look.results.length === 0 && look.planProblems.length === 0 && (
            <Text muted size={1}>
              {t('review.checks.none')}
            </Text>
          )}
        </Section>
        {step.note !== 'none' && (
          <Stack gap={3}>
            <Text as="label" htmlFor={`${id}-note`} size={1} weight="medium">
              {t(step.note === 'required' ? 'review.note.required' : 'review.note.optional')}
            </Text>
            <TextArea
              aria-required={step.note === 'required'}
              data-testid="review-note"
              id={`${id}-note`}
              onChange={({currentTarget: {value}}) => onChange((now) => ({...now, note: value}))}
              rows={3}
              value={note}
            />
          </Stack>
        )}
      </Stack>
    </Dialog>
  )
}

function Section({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Box as="section">
      <Stack gap={3}>
        <Heading as="h3" size={0}>
          {title}
        </Heading>
        {children}
      </Stack>
    </Box>
  )
}
