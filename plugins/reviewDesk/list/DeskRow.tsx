import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import {memo} from 'react'
import {useTranslation} from 'sanity'
import type {ReviewConfig} from '../../../review/index.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {PersonPicture} from '../../review/people/PersonPicture.tsx'
import {statusTitle} from '../../review/status/statusTitle.ts'
import type {DeskItem} from '../facets/deskItem.ts'
import {PeopleHere} from '../presence/PeopleHere.tsx'

interface DeskRowProps {
  readonly item: DeskItem
  readonly config: ReviewConfig
  readonly active: boolean
  readonly marked: boolean
  /** Of whoever it is assigned to. */
  readonly assigneeName: string | undefined
  readonly onToggle: (id: string) => void
}

/** A post in the list: its title; then status, day, why it is due or what was said last. */
export const DeskRow = memo(function DeskRow(props: DeskRowProps) {
  const {item, config, active, marked, assigneeName, onToggle} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const {title, status, date, due, last, turn, contradictions, assignee} = item
  const late = due !== undefined && due.overdueBy > 0
  const parts = [
    statusTitle(status, config)[language],
    date,
    turn !== undefined && t(`desk.turn.${turn}`, {day: last?.at?.slice(0, 10) ?? '?'}),
    turn === 'editor' && last?.note,
    late && t('desk.overdue', {count: due.overdueBy}),
  ]
  return (
    <Card
      height="fill"
      paddingX={3}
      style={active ? ACTIVE : undefined}
      tone={marked ? 'primary' : 'default'}
    >
      <Flex align="center" gap={3} height="fill">
        <span
          aria-hidden
          data-testid="desk-mark"
          onClick={(event) => {
            event.stopPropagation()
            onToggle(item.id)
          }}
          style={MARK}
        >
          {marked ? '✓' : ''}
        </span>
        <Stack flex={1} gap={2} style={{minWidth: 0}}>
          <Text size={1} textOverflow="ellipsis" weight="medium">
            {title || t('desk.untitled')}
          </Text>
          <Text muted size={1} textOverflow="ellipsis">
            {parts.filter(Boolean).join(' · ')}
          </Text>
        </Stack>
        <PeopleHere postId={item.id} />
        {assignee !== undefined && (
          <PersonPicture
            label={t('people.assigned', {name: assigneeName ?? assignee})}
            user={assignee}
          />
        )}
        {contradictions.length > 0 && (
          <Text
            aria-label={contradictions.map(({message}) => message[language]).join(' ')}
            role="img"
            size={1}
            title={contradictions.map(({message}) => message[language]).join(' ')}
          >
            <WarningOutlineIcon />
          </Text>
        )}
      </Flex>
    </Card>
  )
})

const ACTIVE = {boxShadow: 'inset 3px 0 0 var(--card-focus-ring-color)'} as const

const MARK = {
  border: '1px solid currentColor',
  borderRadius: 3,
  cursor: 'pointer',
  flex: 'none',
  fontSize: 12,
  height: 15,
  lineHeight: '15px',
  opacity: 0.7,
  textAlign: 'center',
  width: 15,
} as const
