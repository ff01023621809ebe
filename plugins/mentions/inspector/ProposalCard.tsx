import {Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import type {ChangeEvent, ReactNode} from 'react'
import {useTranslation} from 'sanity'
import type {Proposal} from '../../../garden/harvest/proposal.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'

interface ProposalCardProps {
  readonly proposal: Proposal
  readonly title: string
  /** The name that it is about, for a screen reader. */
  readonly about: string
  /** The name as it is to be taken; only one that was guessed can be mended. */
  readonly name: string
  readonly onRename: (name: string) => void
  readonly onDismiss: () => void
  /** What stands between what the text says and the buttons. */
  readonly children?: ReactNode
  /** The ways to accept it. */
  readonly buttons: ReactNode
}

/** What the text says about a name, and what an editor can make of it. */
export function ProposalCard(props: ProposalCardProps) {
  const {proposal, title, about, name, onRename, onDismiss, children, buttons} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {evidence, isGuess} = proposal
  return (
    <Card border data-testid={`mentions-${proposal.key}`} padding={2} radius={2}>
      <Stack gap={3} padding={1}>
        <Text size={1} weight="medium">
          {title}
        </Text>
        <Text muted size={1}>
          {evidence}
        </Text>
        {isGuess && (
          <>
            <Text muted size={1}>
              {t('mentions.guess')}
            </Text>
            <TextInput
              aria-label={t('mentions.guessed-name')}
              fontSize={1}
              onChange={(event: ChangeEvent<HTMLInputElement>) =>
                onRename(event.currentTarget.value)
              }
              padding={2}
              value={name}
            />
          </>
        )}
        {children}
        <Flex gap={2} wrap="wrap">
          {buttons}
          <Button
            aria-label={t('mentions.dismiss-name', {name: about})}
            fontSize={1}
            mode="bleed"
            onClick={onDismiss}
            padding={2}
            text={t('mentions.dismiss')}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
