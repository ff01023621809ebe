import {Badge, Flex, Select} from '@sanity/ui'
import type {ChangeEvent} from 'react'
import {useTranslation} from 'sanity'
import type {KnownEntity} from '../../../garden/knownEntities.ts'
import type {PlannedName} from '../../../garden/planPosts.ts'
import {writtenNames} from '../../../names/entity.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'

const TONES = {known: 'positive', new: 'caution', which: 'critical'} as const

/** A name of a file, and whom it means; where that is not certain, a choice. */
export function NameBadge(props: {
  readonly planned: PlannedName
  readonly entities: ReadonlyMap<string, KnownEntity>
  readonly onChoose: (name: string, id: string) => void
}) {
  const {planned, entities, onChoose} = props
  const {key, name, state, id, candidates} = planned
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const label = `${t(`import.${state}`)} · ${key}: ${name}`
  if (state !== 'which') return <Badge tone={TONES[state]}>{label}</Badge>
  return (
    <Flex align="center" gap={1}>
      <Badge tone={TONES[state]}>{label}</Badge>
      <Select
        aria-label={label}
        fontSize={1}
        onChange={({currentTarget}: ChangeEvent<HTMLSelectElement>) =>
          onChoose(name, currentTarget.value)
        }
        padding={2}
        value={id}
      >
        {candidates.map((candidate) => (
          <option key={candidate} value={candidate}>
            {namesOf(entities.get(candidate)) ?? candidate}
          </option>
        ))}
      </Select>
    </Flex>
  )
}

/** The first names of somebody, each once. */
function namesOf(entity: KnownEntity | undefined): string | undefined {
  return entity && [...new Set(writtenNames(entity))].slice(0, 3).join('、')
}
