import {Button, Checkbox, Flex, Heading, Stack, Text} from '@sanity/ui'
import {memo, useCallback, useMemo, useState} from 'react'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {useBehindFrame} from '../useBehindFrame.ts'
import type {SetDeskQuery} from '../useDeskQuery.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import type {DeskItem} from './deskItem.ts'
import type {Chosen, Facet} from './facet.ts'
import {countFacets, FACETS, firstValues, toggled} from './facet.ts'
import type {DeskQuery} from './selectItems.ts'
import {useValueName} from './useValueName.ts'

interface FacetColumnProps {
  readonly config: ReviewConfig
  /** The posts of the view that have what is searched for. */
  readonly found: readonly DeskItem[]
  /** What the counts are under; what is chosen by now may go before them. */
  readonly counted: Chosen
  /** Of a document or somebody, by id. */
  readonly nameOf: (id: string) => string | undefined
  readonly query: DeskQuery
  readonly setQuery: SetDeskQuery
}

/** What the list can be narrowed by, with the number of posts that each choice would leave. */
export function FacetColumn(props: FacetColumnProps) {
  const {config, found, counted, nameOf, query, setQuery} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const nameOfValue = useValueName(config, nameOf)
  // The list comes first.
  const wanted = useMemo(() => ({found, counted}), [found, counted])
  const counting = useBehindFrame(wanted, NOT_COUNTED)
  const counts = useMemo(() => countFacets(counting.found, counting.counted), [counting])
  const toggle = useCallback(
    (facet: Facet, value: string) =>
      setQuery((before) => ({...before, chosen: toggled(before.chosen, facet, value)})),
    [setQuery],
  )
  const narrowed = Object.keys(query.chosen).length > 0
  return (
    <Stack as="section" aria-label={t('desk.facets')} gap={4} padding={3}>
      <Button
        data-testid="desk-facets-clear"
        // It is there from the start: no box moves away under the hand that ticks another.
        disabled={!narrowed}
        fontSize={1}
        mode="ghost"
        onClick={() => setQuery((before) => ({...before, chosen: {}}))}
        text={t('desk.facets.clear')}
      />
      {FACETS.filter((facet) => counts[facet].size > 0).map((facet) => (
        <FacetGroup
          chosen={query.chosen[facet] ?? NOTHING}
          counts={counts[facet]}
          facet={facet}
          key={facet}
          nameOf={nameOfValue}
          onToggle={toggle}
        />
      ))}
    </Stack>
  )
}

const NOT_COUNTED: {readonly found: readonly DeskItem[]; readonly counted: Chosen} = {
  found: [],
  counted: {},
}
const NOTHING: readonly string[] = []

/** Values that a group shows before somebody asks for more, and how many come each time. */
const FIRST = 6
const MORE = 50

interface FacetGroupProps {
  readonly facet: Facet
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
  readonly nameOf: (facet: Facet, value: string) => string
  readonly onToggle: (facet: Facet, value: string) => void
}

const FacetGroup = memo(function FacetGroup(props: FacetGroupProps) {
  const {facet, counts, chosen, nameOf, onToggle} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const [limit, setLimit] = useState(FIRST)
  const first = useMemo(
    () => firstValues(counts, limit, (value) => nameOf(facet, value), language),
    [counts, facet, language, limit, nameOf],
  )
  const besides = chosen.filter((chosen) => !first.some(({value}) => value === chosen))
  const shown = [...first, ...besides.map((value) => ({value, count: counts.get(value) ?? 0}))]
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
      {shown.map(({value, count}) => (
        <FacetLine
          checked={chosen.includes(value)}
          count={count}
          facet={facet}
          key={value}
          name={nameOf(facet, value)}
          onToggle={onToggle}
          value={value}
        />
      ))}
      {counts.size > limit && (
        <Button
          fontSize={1}
          justify="flex-start"
          mode="bleed"
          onClick={() => setLimit(limit + MORE)}
          padding={2}
          text={t('desk.facets.more', {count: counts.size - limit})}
        />
      )}
      {limit > FIRST && (
        <Button
          fontSize={1}
          justify="flex-start"
          mode="bleed"
          onClick={() => setLimit(FIRST)}
          padding={2}
          text={t('desk.facets.fewer')}
        />
      )}
    </Stack>
  )
})

interface FacetLineProps {
  readonly facet: Facet
  readonly value: string
  readonly name: string
  readonly count: number
  readonly checked: boolean
  readonly onToggle: (facet: Facet, value: string) => void
}

const FacetLine = memo(function FacetLine(props: FacetLineProps) {
  const {facet, value, name, count, checked, onToggle} = props
  return (
    <Flex align="center" as="label" gap={2}>
      <Checkbox checked={checked} onChange={() => onToggle(facet, value)} />
      <Text size={1} style={{flex: 1}} textOverflow="ellipsis">
        {name}
      </Text>
      <Text muted size={1}>
        {count}
      </Text>
    </Flex>
  )
})
