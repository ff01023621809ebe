import {Button} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'
import type {AliasProposal} from '../../../garden/harvest/proposal.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import {ProposalCard} from './ProposalCard.tsx'
import type {ReportActions} from './useReportActions.ts'

interface AliasCardProps {
  readonly proposal: AliasProposal
  readonly hit: NameHit
  readonly actions: ReportActions
  readonly onDismiss: () => void
}

/** One more name that the text gives to somebody; only an editor makes it theirs. */
export function AliasCard({proposal, hit, actions, onDismiss}: AliasCardProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [mended, setMended] = useState<string>()
  const written = mended ?? proposal.name
  const name = written.trim()
  return (
    <ProposalCard
      about={name}
      buttons={
        <Button
          aria-label={t('mentions.accept-name', {name, entity: hit.name})}
          disabled={name === ''}
          fontSize={1}
          mode="ghost"
          onClick={() => actions.acceptAliases([{hit, name}])}
          padding={2}
          text={t('mentions.accept')}
        />
      }
      name={written}
      onDismiss={onDismiss}
      onRename={setMended}
      proposal={proposal}
      title={t('mentions.proposal', {name, entity: hit.name})}
    />
  )
}
