import {Button, Checkbox, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {DeskItem} from './deskItem.ts'
import type {Facet, FacetValue} from './facet.ts'
import {countFacets, FACETS, toggled} from './facet.ts'
import type {DeskQuery} from './selectItems.ts'
import {useValueName} from './useValueName.ts'

interface FacetColumnProps {
  readonly config: ReviewConfig
  /** The posts of the view that have what is searched for. */
  readonly found: readonly DeskItem[]
  /** Of documents, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly query: DeskQuery
  readonly setQuery: (query: DeskQuery) => void
}

/** What the list can be narrowed by, with the number of posts that each choice would leave. */
export function FacetColumn({config, found, names, query, setQuery}: FacetColumnProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const nameOf = useValueName(config, names)
  const counted = useMemo(
    () => countFacets(found, query.chosen, nameOf, language),
    [found, query.chosen, nameOf, language],
  )
  const narrowed = Object.keys(query.chosen).length > 0
  return (
    <Stack as="section" aria-label={t('desk.facets')} gap={4} padding={3}>
      {narrowed && (
        <Button
          data-testid="desk-facets-clear"
          fontSize={1}
          mode="ghost"
          onClick={() => setQuery({...query, chosen: {}})}
          text={t('desk.facets.clear')}
        />
      )}
      {FACETS.filter((facet) => counted[facet].length > 0).map((facet) => (
        <FacetGroup
          chosen={query.chosen[facet] ?? []}
          facet={facet}
          key={facet}
          nameOf={nameOf}
          onToggle={(value) => setQuery({...query, chosen: toggled(query.chosen, facet, value)})}
          values={counted[facet]}
        />
      ))}
    </Stack>
  )
}

/** Values that a group shows before somebody asks for all of them. */
const FIRST = 6

interface FacetGroupProps {
  readonly facet: Facet
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly nameOf: (facet: Facet, value: string) => string
  readonly onToggle: (value: string) => void
}

function FacetGroup({facet, values, chosen, nameOf, onToggle}: FacetGroupProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll
    ? values
    : values.filter(({value}, at) => at < FIRST || chosen.includes(value))
  return (
    <Stack
      aria-label={t(`desk.facet.${facet}`)}
      data-testid={`desk-facet-${facet}`}
      gap={3}
      role="group"
    >
      <Heading as="h3" size={0}>
        {t(`desk.facet.${facet}`)}
      </Heading>
      {shown.map(({value, count}) => {
        const name = nameOf(facet, value)
        return (
          <Flex align="center" as="label" gap={2} key={value}>
            <Checkbox checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            <Text size={1} style={{flex: 1}} textOverflow="ellipsis">
              {name}
            </Text>
            <Text muted size={1}>
              {count}
            </Text>
          </Flex>
        )
      })}
      {values.length > FIRST && (
        <Button
          fontSize={1}
          justify="flex-start"
          mode="bleed"
          onClick={() => setShowsAll(!showsAll)}
          padding={2}
          text={showsAll ? t('desk.facets.fewer') : t('desk.facets.all', {count: values.length})}
        />
      )}
    </Stack>
  )
}
