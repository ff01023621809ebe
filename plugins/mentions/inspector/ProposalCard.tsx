import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import type {Proposal} from '../aliases/proposals.ts'
import type {ReportActions} from './useReportActions.ts'

interface ProposalCardProps {
  readonly proposal: Proposal
  readonly hit: NameHit | undefined
  readonly actions: ReportActions
}

/** One more name that the text gives to somebody; only an editor makes it theirs. */
export function ProposalCard({proposal, hit, actions}: ProposalCardProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  if (hit === undefined) return null
  const {name, evidence, isGuess} = proposal
  return (
    <Card border data-testid={`mentions-proposal-${name}`} padding={2} radius={2}>
      <Stack gap={3} padding={1}>
        <Text size={1} weight="medium">
          {t('mentions.proposal', {name, entity: hit.name})}
        </Text>
        <Text muted size={1}>
          {evidence}
        </Text>
        {isGuess && (
          <Text muted size={1}>
            {t('mentions.guess')}
          </Text>
        )}
        <Flex>
          <Button
            aria-label={t('mentions.accept-name', {name, entity: hit.name})}
            fontSize={1}
            mode="ghost"
            onClick={() => actions.acceptAlias(hit, name)}
            padding={2}
            text={t('mentions.accept')}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
