import {Button, Flex, Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'
import type {EntryProposal} from '../../../garden/harvest/proposal.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import {isSure} from '../proposals/newEntry.ts'
import {useDismissals} from '../proposals/useDismissals.ts'
import type {BodyProposals} from '../proposals/useProposals.ts'
import {AliasCard} from './AliasCard.tsx'
import {EntryCard} from './EntryCard.tsx'
import {Section} from './Section.tsx'
import type {ReportActions} from './useReportActions.ts'

interface ProposalSectionsProps {
  readonly proposals: BodyProposals
  readonly hitOf: (id: string) => NameHit | undefined
  readonly actions: ReportActions
}

/** What the text says about names, by kind, but for what was dismissed. */
export function ProposalSections({proposals, hitOf, actions}: ProposalSectionsProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {dismissed, dismiss, restore} = useDismissals()
  const [types, setTypes] = useState<ReadonlyMap<string, string>>(new Map())
  const typeOf = ({key, type}: EntryProposal): string => types.get(key) ?? type
  const isOpen = ({key}: {readonly key: string}) => !dismissed.has(key)
  const aliases = proposals.aliases.filter(isOpen).flatMap((proposal) => {
    const hit = hitOf(proposal.id)
    return hit === undefined ? [] : [{proposal, hit, name: proposal.name}]
  })
  const sureAliases = aliases.filter(({proposal}) => !proposal.isGuess)
  const entries = proposals.entries.filter(({proposal}) => isOpen(proposal))
  const gone = keysOf(proposals).filter((key) => dismissed.has(key))

  const toEntrySection = (kind: 'pair' | 'concept', title: string) => {
    const own = entries.filter(({proposal}) => proposal.kind === kind)
    const sure = own.filter(isSure)
    return (
      <Section
        action={
          <AcceptAll
            count={sure.length}
            onClick={() =>
              actions.createEntries(
                sure.map((entry) => {
                  const {proposal} = entry
                  return {entry, type: typeOf(proposal), names: proposal.names}
                }),
              )
            }
          />
        }
        name={kind}
        title={title}
      >
        {own.map((entry) => (
          <EntryCard
            actions={actions}
            entry={entry}
            key={entry.proposal.key}
            onDismiss={() => dismiss([entry.proposal.key])}
            onType={(type) => setTypes((before) => new Map(before).set(entry.proposal.key, type))}
            type={typeOf(entry.proposal)}
          />
        ))}
      </Section>
    )
  }

  return (
    <>
      <Section
        action={
          <AcceptAll
            count={sureAliases.length}
            onClick={() => actions.acceptAliases(sureAliases)}
          />
        }
        name="proposed"
        title={t('mentions.proposed')}
      >
        {aliases.map(({proposal, hit}) => (
          <AliasCard
            actions={actions}
            hit={hit}
            key={proposal.key}
            onDismiss={() => dismiss([proposal.key])}
            proposal={proposal}
          />
        ))}
      </Section>
      {toEntrySection('pair', t('mentions.pairs'))}
      {toEntrySection('concept', t('mentions.terms'))}
      {gone.length > 0 && (
        <Flex align="center" gap={2} paddingX={2}>
          <Text muted size={1}>
            {t('mentions.dismissed', {count: gone.length})}
          </Text>
          <Button
            fontSize={1}
            mode="bleed"
            onClick={() => restore(gone)}
            padding={2}
            text={t('mentions.restore')}
          />
        </Flex>
      )}
    </>
  )
}

interface AcceptAllProps {
  readonly count: number
  readonly onClick: () => void
}

/** Accepts what is no guess; one alone has a button of its own. */
function AcceptAll({count, onClick}: AcceptAllProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  if (count < 2) return null
  return (
    <Button
      fontSize={1}
      mode="ghost"
      onClick={onClick}
      padding={2}
      text={t('mentions.accept-all', {count})}
    />
  )
}

function keysOf({aliases, entries}: BodyProposals): readonly string[] {
  return [...aliases, ...entries.map(({proposal}) => proposal)].map(({key}) => key)
}
