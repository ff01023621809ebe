import {Button, Flex, Select, Text} from '@sanity/ui'
import type {ChangeEvent} from 'react'
import {useState} from 'react'
import {useTranslation} from 'sanity'
import {ENTITY_TYPES} from '../../../codec/frontMatter/table.ts'
import {useTypeWords} from '../../entities/inputs/useTypeWords.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {NewEntry} from '../proposals/newEntry.ts'
import {isSameName} from '../proposals/isSameName.ts'
import {ProposalCard} from './ProposalCard.tsx'
import type {ReportActions} from './useReportActions.ts'

interface EntryCardProps {
  readonly entry: NewEntry
  /** What it is to be. */
  readonly type: string
  readonly onType: (type: string) => void
  readonly actions: ReportActions
  readonly onDismiss: () => void
}

/** Somebody whom the text brings in, or a term that it explains: created when an editor wants it. */
export function EntryCard({entry, type, onType, actions, onDismiss}: EntryCardProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const typeWords = useTypeWords()
  const {proposal, similar} = entry
  const [canonical, guessed] = proposal.names
  // Of a pair, the canonical name stands in brackets; where the other one begins may be a guess.
  const [mended, setMended] = useState<string>()
  const written = mended ?? guessed
  const other = written.trim()
  // `Wordle（Wordle: …）` has one name.
  const hasOther = !isSameName(canonical, other)
  const title = hasOther ? t('mentions.entry', {name: canonical, other}) : canonical
  return (
    <ProposalCard
      about={canonical}
      buttons={
        <Button
          aria-label={t('names.create', {name: canonical, type: typeWords(type).title})}
          disabled={other === ''}
          fontSize={1}
          mode="ghost"
          onClick={() => actions.createEntries([{entry, type, names: [canonical, other]}])}
          padding={2}
          text={t('mentions.create')}
        />
      }
      name={written}
      onDismiss={onDismiss}
      onRename={setMended}
      proposal={proposal}
      title={title}
    >
      <Select
        aria-label={t('mentions.type-of', {name: canonical})}
        fontSize={1}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => onType(event.currentTarget.value)}
        padding={2}
        value={type}
      >
        {ENTITY_TYPES.map((each) => (
          <option key={each} value={each}>
            {typeWords(each).title}
          </option>
        ))}
      </Select>
      {similar.length > 0 && (
        <Flex align="center" gap={2} wrap="wrap">
          <Text muted size={1}>
            {t('mentions.similar')}
          </Text>
          {similar.map((hit) => (
            <Button
              fontSize={1}
              key={hit.id}
              mode="ghost"
              onClick={() => actions.acceptAliases([canonical, other].map((name) => ({hit, name})))}
              padding={2}
              text={t('mentions.same', {name: hit.name, type: typeWords(hit.type).title})}
            />
          ))}
        </Flex>
      )}
    </ProposalCard>
  )
}
