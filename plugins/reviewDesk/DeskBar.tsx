import {SearchIcon} from '@sanity/icons/Search'
import {Box, Button, Card, Flex, Select, Tab, TabList, TextInput} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../i18n/bundles.ts'
import type {DeskQuery, DeskView} from './facets/selectItems.ts'
import {DESK_SORTS, DESK_VIEWS, usualSort} from './facets/selectItems.ts'
import {LIST_ID} from './list/DeskList.tsx'
import type {SetDeskQuery} from './useDeskQuery.ts'

interface DeskBarProps {
  readonly query: DeskQuery
  readonly setQuery: SetDeskQuery
  /** Posts in each view. */
  readonly counts: Readonly<Record<string, number>>
  readonly withFacetsButton: boolean
  readonly showsFacets: boolean
  readonly onFacets: () => void
}

/** The views of the desk, its search, and the order of its list. */
export function DeskBar(props: DeskBarProps) {
  const {query, setQuery, counts, withFacetsButton, showsFacets, onFacets} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  // What is being composed by an input method stays out of the address until it is settled.
  const [text, setText] = useState(query.search)
  const search = (search: string) => setQuery((before) => ({...before, search}))

  return (
    <Card borderBottom padding={2}>
      <Flex align="center" gap={3} wrap="wrap">
        <TabList gap={1}>
          {DESK_VIEWS.map((view: DeskView) => (
            <Tab
              aria-controls={LIST_ID}
              data-testid={`desk-view-${view}`}
              fontSize={1}
              id={`dateline-desk-view-${view}`}
              key={view}
              label={`${t(`desk.view.${view}`)} ${counts[view] ?? 0}`}
              onClick={() => setQuery((before) => ({...before, view, sort: usualSort(view)}))}
              selected={query.view === view}
            />
          ))}
        </TabList>
        <Box flex={1} style={{minWidth: 180}}>
          <TextInput
            aria-label={t('desk.search')}
            data-testid="desk-search"
            fontSize={1}
            icon={SearchIcon}
            onChange={(event) => {
              setText(event.currentTarget.value)
              const {nativeEvent} = event
              if (!('isComposing' in nativeEvent && nativeEvent.isComposing)) {
                search(event.currentTarget.value)
              }
            }}
            onCompositionEnd={(event) => search(event.currentTarget.value)}
            placeholder={t('desk.search')}
            value={text}
          />
        </Box>
        <Box>
          <Select
            aria-label={t('desk.sort')}
            fontSize={1}
            onChange={(event) => {
              const sort = DESK_SORTS.find((name) => name === event.currentTarget.value)
              if (sort !== undefined) setQuery((before) => ({...before, sort}))
            }}
            value={query.sort}
          >
            {DESK_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(`desk.sort.${sort}`)}
              </option>
            ))}
          </Select>
        </Box>
        {withFacetsButton && (
          <Button
            aria-pressed={showsFacets}
            fontSize={1}
            mode="ghost"
            onClick={onFacets}
            selected={showsFacets}
            text={t('desk.facets')}
          />
        )}
      </Flex>
    </Card>
  )
}
