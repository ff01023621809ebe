import {TextInput} from '@sanity/ui'
import {Popover} from '@sanity/ui/popover'
import type {ChangeEvent, ClipboardEvent, KeyboardEvent} from 'react'
import {useId, useState} from 'react'
import type {ArrayOfObjectsInputProps} from 'sanity'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {NameHit} from '../../names/nameLookup.ts'
import {useNames} from '../../names/useNames.ts'
import type {Chosen} from '../inputs/useReferences.ts'
import {isComposing} from './isComposing.ts'
import type {NameOption} from './nameOption.ts'
import {toChosen} from './nameOption.ts'
import {optionId} from './optionId.ts'
import {OptionList} from './OptionList.tsx'
import {useNameOptions} from './useNameOptions.ts'

interface NameComboboxProps {
  readonly elementProps: ArrayOfObjectsInputProps['elementProps']
  /** Name of the field. */
  readonly label: string
  readonly types: readonly string[]
  /** Documents that the field has already. */
  readonly taken: ReadonlySet<string>
  /** Takes names that nobody has yet. */
  readonly creates: boolean
  readonly busy: boolean
  /** The list opens below it. */
  readonly anchor: HTMLElement | null
  readonly onChoose: (chosen: Chosen) => void
  /** Gives whether it took what was pasted. */
  readonly onPasteText?: (text: string) => boolean
  /** A key that leads out of the empty field, to what stands before it. */
  readonly onLeave: () => void
}

/** A new name that looks like somebody who is there already. */
interface Doubt {
  readonly create: NameOption & {kind: 'create'}
  readonly hits: readonly NameHit[]
}

/** Finds a name while somebody types it, or creates it. A combobox as the ARIA practices have it. */
export function NameCombobox(props: NameComboboxProps) {
  const {elementProps, label, types, taken, creates, busy, anchor} = props
  const {onChoose, onPasteText, onLeave} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {service} = useNames()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const [doubt, setDoubt] = useState<Doubt>()
  const listId = useId()
  const found = useNameOptions(text, types, taken, creates)

  const options: readonly NameOption[] = doubt
    ? [...doubt.hits.map((hit) => ({kind: 'hit' as const, hit})), doubt.create]
    : found.options
  const highlighted = options[Math.min(active, options.length - 1)]
  const shown = open && (text.trim() !== '' || found.state.status === 'failed')

  function reset(next = '') {
    setText(next)
    setOpen(next !== '')
    setActive(0)
    setDoubt(undefined)
  }

  async function choose(option: NameOption) {
    if (option.kind === 'create' && doubt === undefined) {
      const hits = await service.lookup().similar(option.name, types)
      setActive(0)
      if (hits.length > 0) return setDoubt({create: option, hits})
    }
    reset()
    onChoose(toChosen(option))
  }

  /** Enter, before the list has caught up with the text. */
  async function chooseFirst() {
    const [hit] = await found.find()
    if (hit) await choose({kind: 'hit', hit})
  }

  function move(by: number) {
    setOpen(true)
    if (options.length > 0)
      setActive((Math.min(active, options.length - 1) + by + options.length) % options.length)
  }

  function handleKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return
    const atStart = event.currentTarget.selectionEnd === 0
    switch (event.key) {
      case 'ArrowDown':
        move(open ? 1 : 0)
        break
      case 'ArrowUp':
        move(-1)
        break
      case 'Enter':
        // Inside of a form of the browser, Enter would send it off.
        if (!shown) setOpen(true)
        else if (doubt === undefined && !found.settled) void chooseFirst()
        else if (highlighted) void choose(highlighted)
        break
      case 'Escape':
        if (!shown) return
        if (doubt) setDoubt(undefined)
        else setOpen(false)
        break
      case 'Backspace':
        if (text !== '') return
        onLeave()
        break
      case 'ArrowLeft':
        if (!atStart) return
        onLeave()
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function handlePaste(event: ClipboardEvent) {
    if (onPasteText?.(event.clipboardData.getData('text/plain'))) event.preventDefault()
  }

  return (
    <Popover
      constrainSize
      content={
        <OptionList
          active={highlighted}
          doubtful={doubt !== undefined}
          id={listId}
          label={label}
          onChoose={(option) => void choose(option)}
          onRetry={service.retry}
          options={options}
          settled={found.settled}
          state={found.state}
          types={types}
        />
      }
      fallbackPlacements={['top-start']}
      matchReferenceWidth
      open={shown}
      overflow="auto"
      placement="bottom-start"
      portal
      radius={2}
      referenceElement={anchor}
    >
      <TextInput
        {...elementProps}
        __unstable_disableFocusRing
        aria-activedescendant={
          shown && highlighted ? optionId(listId, options.indexOf(highlighted)) : undefined
        }
        aria-autocomplete="list"
        aria-busy={busy}
        aria-controls={listId}
        aria-expanded={shown}
        aria-label={label}
        autoComplete="off"
        border={false}
        fontSize={1}
        onBlur={(event) => {
          setOpen(false)
          elementProps.onBlur(event)
        }}
        onChange={(event: ChangeEvent<HTMLInputElement>) => reset(event.currentTarget.value)}
        onKeyDown={handleKeyDown}
        onPaste={handlePaste}
        padding={2}
        placeholder={t('names.placeholder')}
        radius={2}
        role="combobox"
        spellCheck={false}
        value={text}
      />
    </Popover>
  )
}
