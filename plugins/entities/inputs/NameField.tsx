import {Box, Card, Flex} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import type {KeyboardEvent, MouseEvent} from 'react'
import {useCallback, useEffect, useMemo, useRef, useState} from 'react'
import type {ArrayOfObjectsInputProps, Reference} from 'sanity'
import {useTranslation} from 'sanity'
import {styled} from 'styled-components'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {reasonOf} from '../../reasonOf.ts'
import type {ChipItem} from '../chips/Chip.tsx'
import {Chip} from '../chips/Chip.tsx'
import {ChipSorting} from '../chips/ChipSorting.tsx'
import {NameCombobox} from '../combobox/NameCombobox.tsx'
import {isComposing} from '../combobox/isComposing.ts'
import {looksLikeList} from '../paste/looksLikeList.ts'
import {PastePanel} from '../paste/PastePanel.tsx'
import type {Chosen} from './useReferences.ts'
import {useReferences} from './useReferences.ts'

interface NameFieldProps {
  readonly items: readonly ChipItem[]
  readonly types: readonly string[]
  /** Takes one name only. */
  readonly single?: boolean
  /** Takes names that nobody has yet, and makes their documents; so it does without being told. */
  readonly creates?: boolean
  /** Name of the field. */
  readonly label: string
  readonly readOnly: boolean
  readonly elementProps: ArrayOfObjectsInputProps['elementProps']
  readonly onAdd: (references: readonly Reference[]) => void
  readonly onRemove: (key: string) => void
  /** Puts an item to the place of another one. */
  readonly onMove?: (key: string, to: string) => void
}

/** Where the focus goes, once this key stands at this place: to its chip, or without one to the field. */
interface NextFocus {
  readonly key: string | undefined
  readonly at: number
}

/** Names as chips, and a field to find or create more of them. */
export function NameField(props: NameFieldProps) {
  const {
    items,
    types,
    single = false,
    creates = true,
    label,
    readOnly,
    elementProps,
    onAdd,
    onRemove,
    onMove,
  } = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const toast = useToast()
  const toReferences = useReferences()
  const [box, setBox] = useState<HTMLElement | null>(null)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const [pasted, setPasted] = useState<string>()
  const links = useRef(new Map<string, HTMLElement>())
  const nextFocus = useRef<NextFocus>(undefined)
  const ids = items.map(({reference}) => reference._ref).join()
  const taken = useMemo(() => new Set(ids === '' ? [] : ids.split(',')), [ids])
  const field = elementProps.ref

  useEffect(() => {
    const next = nextFocus.current
    if (next === undefined || items[next.at]?.key !== next.key) return
    nextFocus.current = undefined
    if (next.key === undefined) field.current?.focus()
    else links.current.get(next.key)?.focus()
  }, [items, field])

  const add = useCallback(
    async (chosen: readonly Chosen[]) => {
      setBusy(true)
      try {
        const references = (await toReferences(chosen)).filter(({_ref}) => !taken.has(_ref))
        if (references.length > 0) onAdd(references)
        setSaid(t('names.said.added', {count: references.length}))
      } catch (error) {
        const description = reasonOf(error)
        toast.push({status: 'error', title: t('names.refused'), description})
      } finally {
        setBusy(false)
      }
    },
    [onAdd, t, taken, toReferences, toast],
  )

  function focusChip(at: number) {
    const item = items[at]
    if (item) links.current.get(item.key)?.focus()
    else if (at >= items.length) field.current?.focus()
  }

  function remove(at: number, name: string) {
    const item = items[at]
    if (!item) return
    nextFocus.current = {key: items[at + 1]?.key, at}
    onRemove(item.key)
    setSaid(t('names.said.removed', {name}))
  }

  function move(from: number, to: number, name: string) {
    const [item, target] = [items[from], items[to]]
    if (!item || !target || readOnly || !onMove) return
    nextFocus.current = {key: item.key, at: to}
    onMove(item.key, target.key)
    setSaid(t('names.said.moved', {name, place: to + 1}))
  }

  function handleChipKey(event: KeyboardEvent, at: number, name: string) {
    if (isComposing(event)) return
    const {key, altKey, ctrlKey, metaKey} = event
    const step = STEPS[key]
    if (altKey && step !== undefined) move(at, at + step, name)
    else if (step !== undefined) focusChip(Math.max(0, at + step))
    else if (key === 'Home') focusChip(0)
    else if (key === 'End') focusChip(items.length)
    else if ((key === 'Delete' || key === 'Backspace') && !readOnly) remove(at, name)
    else if (key === 'Enter' && (ctrlKey || metaKey))
      links.current.get(items[at]?.key ?? '')?.click()
    else if (key === 'Escape') field.current?.focus()
    else {
      // What is typed goes into the field.
      if (key.length === 1 && !altKey && !ctrlKey && !metaKey) field.current?.focus()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function handlePaste(text: string): boolean {
    if (!looksLikeList(text)) return false
    setPasted(text)
    return true
  }

  function focusField(event: MouseEvent) {
    if (event.target === event.currentTarget) field.current?.focus()
  }

  const empty = items.length === 0
  const hasField = !readOnly && (!single || empty)
  return (
    <>
      <FieldBox
        border
        onClick={focusField}
        padding={1}
        radius={2}
        ref={setBox}
        tone={readOnly ? 'transparent' : 'default'}
      >
        <Flex align="center" gap={1} onClick={focusField} wrap="wrap">
          {!empty && (
            <ChipSorting keys={items.map(({key}) => key)} onMove={(key, to) => onMove?.(key, to)}>
              <ChipRow aria-label={t('names.chips', {field: label})}>
                {items.map((item, at) => (
                  <Chip
                    item={item}
                    key={item.key}
                    linkRef={(element) => {
                      if (element) links.current.set(item.key, element)
                      else links.current.delete(item.key)
                      if (!hasField && at === 0) field.current = element
                    }}
                    onKeyDown={(event, name) => handleChipKey(event, at, name)}
                    onRemove={(name) => remove(at, name)}
                    readOnly={readOnly}
                    sortable={onMove !== undefined}
                    tabIndex={hasField ? -1 : 0}
                    types={types}
                  />
                ))}
              </ChipRow>
            </ChipSorting>
          )}
          {hasField && (
            <Box flex={1} style={{minWidth: '9rem'}}>
              <NameCombobox
                anchor={box}
                busy={busy}
                creates={creates}
                elementProps={elementProps}
                label={label}
                onChoose={(chosen) => void add([chosen])}
                onLeave={() => focusChip(items.length - 1)}
                {...(single || !creates ? {} : {onPasteText: handlePaste})}
                taken={taken}
                types={types}
              />
            </Box>
          )}
        </Flex>
        <Spoken aria-live="polite" role="status">
          {said}
        </Spoken>
      </FieldBox>
      {pasted !== undefined && (
        <PastePanel
          label={label}
          onAdd={(chosen) => {
            setPasted(undefined)
            void add(chosen)
            field.current?.focus()
          }}
          onClose={() => {
            setPasted(undefined)
            field.current?.focus()
          }}
          taken={taken}
          text={pasted}
          types={types}
        />
      )}
    </>
  )
}

/** Keys that lead from one chip to the next. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
}

const FieldBox = styled(Card)`
  cursor: text;
  position: relative;

  &:focus-within {
    border-color: transparent;
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: -1px;
  }
`

const ChipRow = styled.ul`
  display: contents;
`

/** For screen readers alone. */
const Spoken = styled.div`
  clip-path: inset(50%);
  height: 1px;
  overflow: hidden;
  position: absolute;
  white-space: nowrap;
  width: 1px;
`
