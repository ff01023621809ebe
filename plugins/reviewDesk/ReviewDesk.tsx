import {Card, Flex, useMediaIndex} from '@sanity/ui'
import {useCallback, useMemo, useState} from 'react'
import {useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import type {ReviewConfig} from '../../review/index.ts'
import {DATELINE_NAMESPACE} from '../i18n/bundles.ts'
import {useUserNames} from '../review/people/useUserNames.ts'
import {useReviewer} from '../review/useReviewer.ts'
import {BulkBar} from './bulk/BulkBar.tsx'
import {useDeskPosts} from './data/useDeskPosts.ts'
import {DeskBar} from './DeskBar.tsx'
import {countViews, searched, selected} from './facets/selectItems.ts'
import {FacetColumn} from './facets/FacetColumn.tsx'
import {DeskList, LIST_ID} from './list/DeskList.tsx'
import {DeskPanel} from './panel/DeskPanel.tsx'
import type {DeskItems} from './useDeskItems.ts'
import {useDeskItems} from './useDeskItems.ts'
import {useBehindFrame} from './useBehindFrame.ts'
import {useDeskQuery} from './useDeskQuery.ts'
import {FailedCard} from '../states/FailedCard.tsx'
import {LoadingLine} from '../states/LoadingLine.tsx'

const NOTHING_YET: DeskItems = {
  items: [],
  counts: countViews([]),
  names: new Map(),
  day: '',
  reviewer: undefined,
}

/** The review desk under the rules of a configuration, for posts of a front-matter table. */
export function createReviewDesk(config: ReviewConfig, table: FrontMatterTable) {
  return function ReviewDesk() {
    const [round, setRound] = useState(0)
    return <Desk key={round} onRetry={() => setRound(round + 1)} />
  }

  function Desk({onRetry}: {readonly onRetry: () => void}) {
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const reviewer = useReviewer()
    const state = useDeskPosts()
    const made = useDeskItems(state.status === 'ready' ? state.posts : undefined, config, reviewer)
    const {items, counts, names: documents} = made ?? NOTHING_YET
    const people = useUserNames(
      useMemo(() => items.flatMap(({assignee}) => assignee ?? []), [items]),
    )
    const nameOf = useCallback(
      (id: string) => documents.get(id) ?? people.get(id),
      [documents, people],
    )
    const {query, setQuery} = useDeskQuery(reviewer ? 'mine' : 'all')
    const [active, setActive] = useState<string>()
    const [open, setOpen] = useState<string>()
    const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
    const [showsFacets, setShowsFacets] = useState(false)
    const isNarrow = useMediaIndex() < 2

    // What is typed and ticked shows at once; the list and the counts follow.
    const shownQuery = useBehindFrame(query)
    const found = useMemo(() => searched(items, shownQuery), [items, shownQuery])
    const shown = useMemo(() => selected(found, shownQuery), [found, shownQuery])
    const chosen = useMemo(() => items.filter(({id}) => marked.has(id)), [items, marked])
    const clear = useCallback(() => setMarked(new Set()), [])

    if (made === undefined) {
      return (
        <Flex align="center" height="fill" justify="center" padding={5}>
          {state.status !== 'failed' ? (
            <LoadingLine text={t('desk.loading')} />
          ) : (
            <FailedCard message={t('desk.failed', {reason: state.reason})} onRetry={onRetry} />
          )}
        </Flex>
      )
    }

    const openItem = items.find(({id}) => id === open)
    return (
      <Flex data-testid="review-desk" direction="column" height="fill" overflow="hidden">
        <DeskBar
          counts={counts}
          onFacets={() => setShowsFacets(!showsFacets)}
          query={query}
          setQuery={setQuery}
          showsFacets={showsFacets}
          withFacetsButton={isNarrow}
        />
        <Flex flex={1} overflow="hidden">
          {(!isNarrow || showsFacets) && (
            <Card borderRight flex={isNarrow ? 1 : 'none'} overflow="auto" style={{width: 260}}>
              <FacetColumn
                config={config}
                counted={shownQuery.chosen}
                found={found}
                nameOf={nameOf}
                query={query}
                setQuery={setQuery}
              />
            </Card>
          )}
          {!(isNarrow && (showsFacets || openItem)) && (
            <Flex direction="column" flex={1} overflow="hidden" style={{minWidth: 0}}>
              <DeskList
                active={active}
                config={config}
                items={shown}
                marked={marked}
                nameOf={nameOf}
                onActive={setActive}
                onMark={setMarked}
                onOpen={setOpen}
                query={shownQuery}
              />
              <BulkBar config={config} items={chosen} onClear={clear} table={table} />
            </Flex>
          )}
          {openItem && (
            <Card
              borderLeft
              flex={isNarrow ? 1 : 'none'}
              overflow="auto"
              style={{width: 400, minWidth: 0}}
            >
              <DeskPanel
                config={config}
                item={openItem}
                key={openItem.id}
                onClose={() => {
                  setOpen(undefined)
                  document.getElementById(LIST_ID)?.focus()
                }}
              />
            </Card>
          )}
        </Flex>
      </Flex>
    )
  }
}
