import {useSortable} from '@dnd-kit/sortable'
import {CloseIcon} from '@sanity/icons/Close'
import {EyeClosedIcon} from '@sanity/icons/EyeClosed'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Button, Card, Flex, Text} from '@sanity/ui'
import type {KeyboardEvent, RefCallback} from 'react'
import type {Path, Reference} from 'sanity'
import {useTranslation} from 'sanity'
import {styled} from 'styled-components'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useTypeWords} from '../inputs/useTypeWords.ts'
import {ChipLink} from './ChipLink.tsx'
import {SmallIcon} from './SmallIcon.tsx'
import type {Referenced} from './useReferenced.ts'
import {useReferenced} from './useReferenced.ts'

export interface ChipItem {
  readonly key: string
  readonly reference: Reference
  readonly path: Path
  /** What validation says of this reference. */
  readonly problems: readonly string[]
}

interface ChipProps {
  readonly item: ChipItem
  /** Types that the field takes. */
  readonly types: readonly string[]
  readonly readOnly: boolean
  readonly sortable: boolean
  readonly tabIndex: number
  readonly linkRef: RefCallback<HTMLElement>
  readonly onRemove: (name: string) => void
  readonly onKeyDown: (event: KeyboardEvent, name: string) => void
}

/** One name of a field: it leads to its document, can be removed, and dragged to another place. */
export function Chip(props: ChipProps) {
  const {item, types, readOnly, sortable, tabIndex, linkRef, onRemove, onKeyDown} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const wordsOf = useTypeWords()
  const referenced = useReferenced(item.reference)
  const {listeners, setNodeRef, transform, transition, isDragging} = useSortable({
    id: item.key,
    disabled: !sortable || readOnly,
  })

  const {_ref: id, _strengthenOnPublish: waiting} = item.reference
  const type = referenced.type ?? waiting?.type ?? types[0] ?? ''
  const name = referenced.name ?? (referenced.status === 'loading' ? '…' : id)
  const notes = [...noteOf(referenced.status, waiting !== undefined), ...item.problems]
  const icon = iconOf(referenced.status) ?? (types.length > 1 ? wordsOf(type).icon : undefined)

  function noteOf(status: Referenced['status'], isWaiting: boolean): string[] {
    if (status === 'missing')
      return [t(isWaiting ? 'names.chip.unpublished' : 'names.chip.missing')]
    if (status === 'unpublished') return [t('names.chip.unpublished')]
    return status === 'unreadable' ? [t('names.chip.unreadable')] : []
  }

  const {x, y} = transform ?? {x: 0, y: 0}
  const label = notes.join(' ') || undefined
  return (
    <ChipCard
      {...listeners}
      border
      data-testid={`chip-${id}`}
      forwardedAs="li"
      onKeyDown={(event: KeyboardEvent) => onKeyDown(event, name)}
      radius={2}
      ref={setNodeRef}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        transition,
        zIndex: isDragging ? 1 : undefined,
      }}
      tone={item.problems.length > 0 ? 'critical' : toneOf(referenced.status)}
    >
      <Flex align="center" ref={(element) => linkRef(element?.querySelector('a') ?? null)}>
        <ChipLink
          aria-description={label}
          path={item.path}
          reference={item.reference}
          tabIndex={tabIndex}
          title={label}
          type={type}
        >
          <Flex align="center" gap={2} padding={2} paddingRight={readOnly ? 2 : 1}>
            <SmallIcon icon={icon} />
            <Text size={1} textOverflow="ellipsis">
              {name}
            </Text>
          </Flex>
        </ChipLink>
        {!readOnly && (
          <Button
            aria-label={t('names.chip.remove', {name})}
            fontSize={0}
            icon={CloseIcon}
            mode="bleed"
            onClick={() => onRemove(name)}
            onPointerDown={(event) => event.stopPropagation()}
            padding={2}
            tabIndex={-1}
          />
        )}
      </Flex>
    </ChipCard>
  )
}

function toneOf(status: Referenced['status']) {
  if (status === 'missing') return 'critical'
  return status === 'unpublished' || status === 'unreadable' ? 'caution' : 'default'
}

function iconOf(status: Referenced['status']) {
  if (status === 'missing') return WarningOutlineIcon
  return status === 'unreadable' ? EyeClosedIcon : undefined
}

const ChipCard = styled(Card)`
  list-style: none;
  max-width: 100%;
  position: relative;

  & > div,
  & a {
    min-width: 0;
  }

  & a {
    border-radius: inherit;
    color: inherit;
    outline: none;
    text-decoration: none;
  }

  &:has(a:focus-visible) {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: -1px;
  }
`
