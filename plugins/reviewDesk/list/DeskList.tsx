import {Box, Card, Flex, Text} from '@sanity/ui'
import type {Dispatch, KeyboardEvent, SetStateAction} from 'react'
import {memo, useCallback, useEffect} from 'react'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {DeskItem} from '../facets/deskItem.ts'
import type {DeskQuery} from '../facets/selectItems.ts'
import {DeskRow} from './DeskRow.tsx'
import {afterKey} from './afterKey.ts'
import {showRow, useVisibleRows} from './useVisibleRows.ts'

interface DeskListProps {
  readonly items: readonly DeskItem[]
  /** Of somebody, by user id. */
  readonly nameOf: (id: string) => string | undefined
  readonly query: DeskQuery
  readonly config: ReviewConfig
  /** The id of the row that the keyboard is on. */
  readonly active: string | undefined
  readonly marked: ReadonlySet<string>
  readonly onActive: (id: string) => void
  readonly onMark: Dispatch<SetStateAction<ReadonlySet<string>>>
  readonly onOpen: (id: string) => void
}

/** Of the list, for whoever gives the keyboard back to it. */
export const LIST_ID = 'dateline-desk-list'

/** In pixels; rows have two lines, each cut where it is too long. */
const ROW_HEIGHT = 60
/** What Page Up and Page Down go by. */
const PAGE = 10

/** The posts, of which only those in sight are in the page; by keyboard from end to end. */
export const DeskList = memo(function DeskList(props: DeskListProps) {
  const {items, nameOf, query, config, active, marked, onActive, onMark, onOpen} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {from, to, ref, onScroll} = useVisibleRows(items.length, ROW_HEIGHT)
  const at = items.findIndex(({id}) => id === active)

  useEffect(() => {
    const list = document.getElementById(LIST_ID)
    if (at >= 0 && list) showRow(list, at, ROW_HEIGHT)
  }, [at])

  const toggle = useCallback(
    (id: string) =>
      onMark((before) => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [onMark],
  )

  function onKeyDown(event: KeyboardEvent) {
    const item = items[at]
    if (event.key === ' ' && item) toggle(item.id)
    else if (event.key === 'Enter' && item) onOpen(item.id)
    else if (event.key === 'Escape' && marked.size > 0) onMark(new Set())
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      onMark(new Set(items.map(({id}) => id)))
    } else {
      const next = items[afterKey(event.key, at, items.length, PAGE) ?? -1]
      if (next === undefined) return
      onActive(next.id)
    }
    event.preventDefault()
  }

  if (items.length === 0) {
    return (
      <Flex align="center" flex={1} justify="center" padding={5}>
        <Text data-testid="desk-empty" muted size={1}>
          {t(
            query.search !== '' || Object.keys(query.chosen).length > 0
              ? 'desk.empty.narrowed'
              : `desk.empty.${query.view}`,
          )}
        </Text>
      </Flex>
    )
  }
  return (
    <>
      <Card borderBottom paddingX={3} paddingY={2}>
        <Text aria-live="polite" data-testid="desk-count" muted size={1}>
          {t('desk.count', {count: items.length})}
        </Text>
      </Card>
      <Box
        aria-activedescendant={at >= 0 ? rowId(items[at]?.id) : undefined}
        aria-label={t('desk.list')}
        aria-multiselectable
        data-testid="desk-list"
        flex={1}
        id={LIST_ID}
        onFocus={() => {
          const [first] = items
          if (at < 0 && first) onActive(first.id)
        }}
        onKeyDown={onKeyDown}
        overflow="auto"
        onScroll={onScroll}
        ref={ref}
        role="listbox"
        tabIndex={0}
      >
        <div role="presentation" style={{height: items.length * ROW_HEIGHT, position: 'relative'}}>
          {items.slice(from, to).map((item, beside) => {
            const index = from + beside
            return (
              <div
                aria-posinset={index + 1}
                aria-selected={marked.has(item.id)}
                aria-setsize={items.length}
                data-testid="desk-row"
                id={rowId(item.id)}
                key={item.id}
                onClick={() => {
                  onActive(item.id)
                  onOpen(item.id)
                }}
                role="option"
                style={{
                  height: ROW_HEIGHT,
                  position: 'absolute',
                  transform: `translateY(${index * ROW_HEIGHT}px)`,
                  width: '100%',
                }}
              >
                <DeskRow
                  active={index === at}
                  assigneeName={item.assignee && nameOf(item.assignee)}
                  config={config}
                  item={item}
                  marked={marked.has(item.id)}
                  onToggle={toggle}
                />
              </div>
            )
          })}
        </div>
      </Box>
    </>
  )
})

function rowId(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `dateline-desk-row-${id}`
}
