import {CloseIcon} from '@sanity/icons/Close'
import {Box, Button, Card, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {useEffect, useMemo, useRef, useState, useSyncExternalStore} from 'react'
import {useEditState, useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'
import type {ReviewConfig} from '../../../review/index.ts'
import {availableTransitions, whereItStands} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {createOpenSteps} from '../../review/dialog/openSteps.ts'
import {StepHost} from '../../review/dialog/StepHost.tsx'
import {AssigneeControl} from '../../review/people/AssigneeControl.tsx'
import {postState} from '../../review/steps/postState.ts'
import {transitionStep} from '../../review/steps/step.ts'
import {ContradictionLine} from '../../review/strip/ContradictionLine.tsx'
import {useReviewer} from '../../review/useReviewer.ts'
import type {DeskItem} from '../facets/deskItem.ts'
import {PeopleHere} from '../presence/PeopleHere.tsx'
import {useBeHere} from '../presence/useBeHere.ts'
import {ChangesSince} from './ChangesSince.tsx'
import {NextChecks} from './NextChecks.tsx'
import {RecordList} from './RecordList.tsx'

interface DeskPanelProps {
  readonly item: DeskItem
  readonly config: ReviewConfig
  readonly onClose: () => void
}

/** A post beside the list: where it stands, what its checks find, what changed, and its next steps. */
export function DeskPanel({item, config, onClose}: DeskPanelProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const reviewer = useReviewer()
  useBeHere(item.id)
  const {draft, published, ready} = useEditState(item.id, 'post')
  const state = useMemo(
    () => (ready ? postState(item.id, draft, published) : undefined),
    [item.id, draft, published, ready],
  )
  const [steps] = useState(createOpenSteps)
  const asksAboutStep = useSyncExternalStore(
    steps.subscribe,
    () => steps.get(item.id) !== undefined,
  )
  const heading = useRef<HTMLDivElement>(null)

  useEffect(() => heading.current?.focus(), [])

  const transitions =
    state && reviewer ? availableTransitions(state.post, reviewer.role, config) : []
  return (
    <Box
      as="section"
      aria-label={item.title}
      data-testid="desk-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !asksAboutStep) onClose()
      }}
      padding={4}
    >
      <Stack gap={5}>
        <Flex align="flex-start" gap={3}>
          <Box flex={1} ref={heading} style={{outline: 'none'}} tabIndex={-1}>
            <Heading as="h2" size={1}>
              {item.title || t('desk.untitled')}
            </Heading>
          </Box>
          <PeopleHere postId={item.id} />
          <Button
            aria-label={t('desk.panel.close')}
            icon={CloseIcon}
            mode="bleed"
            onClick={onClose}
            padding={2}
          />
        </Flex>
        <Flex gap={2} wrap="wrap">
          {transitions.map((transition) => (
            <Button
              data-testid={`desk-step-${transition.name}`}
              fontSize={1}
              key={transition.name}
              mode="ghost"
              onClick={() => steps.open(item.id, transitionStep(transition, config))}
              padding={2}
              text={transition.title[language]}
            />
          ))}
          <Card padding={2}>
            <Text size={1}>
              <IntentLink intent="edit" params={{id: item.id, type: 'post'}}>
                {t('desk.panel.open')}
              </IntentLink>
            </Text>
          </Card>
        </Flex>
        {state === undefined ? (
          <Spinner muted />
        ) : (
          <>
            <Stands config={config} item={item} state={state} />
            <NextChecks config={config} state={state} transitions={transitions} />
            <ChangesSince last={item.last} state={state} />
            <RecordList config={config} post={state.post} />
          </>
        )}
      </Stack>
      <StepHost config={config} id={item.id} steps={steps} />
    </Box>
  )
}

interface StandsProps {
  readonly item: DeskItem
  readonly state: NonNullable<ReturnType<typeof postState>>
  readonly config: ReviewConfig
}

function Stands({item, state, config}: StandsProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const {sentence, contradictions} = whereItStands(state.post, state.dataset, config)
  return (
    <Stack gap={3}>
      <Text size={1}>{sentence[language]}</Text>
      <Flex>
        <AssigneeControl config={config} state={state} />
      </Flex>
      {item.due && (
        <Text muted size={1}>
          {t('desk.due', {day: item.due.dueOn})} {item.due.reason.message[language]}
        </Text>
      )}
      {contradictions.map((contradiction) => (
        <ContradictionLine
          config={config}
          contradiction={contradiction}
          key={contradiction.code}
          state={state}
        />
      ))}
    </Stack>
  )
}
