import {Box, Button, Dialog, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useEffectEvent, useId, useRef, useState} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useNames} from '../../names/useNames.ts'
import type {Chosen} from '../inputs/useReferences.ts'
import type {Choice, PasteRow} from './pasteRows.ts'
import {firstChoice} from './pasteRows.ts'
import {PasteSection} from './PasteSection.tsx'
import {usePasteRows} from './usePasteRows.ts'

interface PastePanelProps {
  readonly text: string
  /** Name of the field. */
  readonly label: string
  readonly types: readonly string[]
  readonly taken: ReadonlySet<string>
  readonly onAdd: (chosen: readonly Chosen[]) => void
  readonly onClose: () => void
}

/** Sections of the panel, what asks for an answer first. */
const KINDS = ['unclear', 'new', 'known', 'taken'] as const

/** Settles a whole pasted list at once: who is known, who is new, which one is meant. */
export function PastePanel({text, label, types, taken, onAdd, onClose}: PastePanelProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const {state} = useNames()
  const rows = usePasteRows(text, types, taken)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  // Whoever is quick presses Enter before the names are read.
  const [isAsked, setIsAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const id = useId()

  const choiceOf = (row: PasteRow) =>
    choices.has(row.name) ? choices.get(row.name) : firstChoice(row, types)
  const made = (rows ?? []).map(choiceOf)
  const open = made.filter((choice) => choice === undefined).length
  const chosen = made.filter((choice) => choice !== undefined && choice !== 'leave-out')
  const isRead = rows !== undefined
  const isReady = isRead && open === 0 && chosen.length > 0
  const isKnown = isReady && rows.every(({kind}) => kind === 'known' || kind === 'taken')

  useEffect(() => {
    if (!isRead || isReady) button.current?.focus()
    else content.current?.querySelector('select')?.focus()
  }, [isRead, isReady])
  const addKnown = useEffectEvent(() => onAdd(chosen))
  useEffect(() => {
    if (isAsked && isKnown) addKnown()
  }, [isAsked, isKnown])

  return (
    <Dialog
      // Or its button that closes it has the focus, and Enter loses what was pasted.
      __unstable_autoFocus={false}
      footer={
        <Flex align="center" gap={3} justify="flex-end" padding={3}>
          {open > 0 && (
            <Box flex={1}>
              <Text muted size={1}>
                {t('names.paste.open', {count: open})}
              </Text>
            </Box>
          )}
          <Button fontSize={1} mode="bleed" onClick={onClose} text={t('names.paste.cancel')} />
          <Button
            disabled={isRead ? !isReady : state.status === 'failed'}
            fontSize={1}
            onClick={() => (isReady ? onAdd(chosen) : setIsAsked(true))}
            ref={button}
            text={isRead ? t('names.paste.add', {count: chosen.length}) : t('names.paste.add-all')}
            tone="primary"
          />
        </Flex>
      }
      header={t('names.paste.title', {field: label})}
      id={id}
      onClose={onClose}
      onClickOutside={onClose}
      width={1}
    >
      <Stack gap={5} padding={4} ref={content}>
        {rows === undefined && (
          <Text muted size={1}>
            {state.status === 'failed' ? t('names.failed') : t('names.paste.loading')}
          </Text>
        )}
        {KINDS.map((kind) => (
          <PasteSection
            choiceOf={choiceOf}
            key={kind}
            kind={kind}
            onChoose={(name, choice) => setChoices(new Map(choices).set(name, choice))}
            rows={(rows ?? []).filter((row) => row.kind === kind)}
            types={types}
          />
        ))}
      </Stack>
    </Dialog>
  )
}
