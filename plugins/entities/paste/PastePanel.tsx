import {Box, Button, Dialog, Flex, Grid, Heading, Select, Stack, Text} from '@sanity/ui'
import {useEffect, useId, useRef, useState} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useNames} from '../../names/useNames.ts'
import type {Chosen} from '../inputs/useReferences.ts'
import {useTypeWords} from '../inputs/useTypeWords.ts'
import type {Choice, PasteRow} from './pasteRows.ts'
import {choicesOf, firstChoice, valueOf} from './pasteRows.ts'
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
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  const choiceOf = (row: PasteRow) =>
    choices.has(row.name) ? choices.get(row.name) : firstChoice(row, types)
  const made = (rows ?? []).map(choiceOf)
  const open = made.filter((choice) => choice === undefined).length
  const chosen = made.filter((choice) => choice !== undefined && choice !== 'leave-out')
  const isReady = rows !== undefined && open === 0 && chosen.length > 0

  useEffect(() => {
    if (isReady) button.current?.focus()
  }, [isReady])

  return (
    <Dialog
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
            disabled={!isReady}
            fontSize={1}
            onClick={() => onAdd(chosen)}
            ref={button}
            text={t('names.paste.add', {count: chosen.length})}
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
      <Stack gap={5} padding={4}>
        {rows === undefined && (
          <Text muted size={1}>
            {state.status === 'failed' ? t('names.failed') : t('names.paste.loading')}
          </Text>
        )}
        {KINDS.map((kind) => (
          <Section
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

interface SectionProps {
  readonly kind: PasteRow['kind']
  readonly rows: readonly PasteRow[]
  readonly types: readonly string[]
  readonly choiceOf: (row: PasteRow) => Choice
  readonly onChoose: (name: string, choice: Choice) => void
}

function Section({kind, rows, types, choiceOf, onChoose}: SectionProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  if (rows.length === 0) return null
  return (
    <Stack as="section" data-testid={`paste-${kind}`} gap={3}>
      <Heading as="h3" size={0}>
        {t(`names.paste.${kind}`, {count: rows.length})}
      </Heading>
      {rows.map((row) => (
        <Row
          choice={choiceOf(row)}
          key={row.name}
          onChoose={(choice) => onChoose(row.name, choice)}
          row={row}
          types={types}
        />
      ))}
    </Stack>
  )
}

interface RowProps {
  readonly row: PasteRow
  readonly types: readonly string[]
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

function Row({row, types, choice, onChoose}: RowProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const wordsOf = useTypeWords()
  const choices = choicesOf(row, types)

  function textOf(option: NonNullable<Choice>): string {
    if (option === 'leave-out') return t('names.paste.leave-out')
    const {title} = wordsOf(option.type)
    if (option.kind === 'new') return t('names.paste.create', {type: title})
    const hit = row.hits.find(({id}) => id === option.id)
    const [other] = hit?.others ?? []
    const name = [hit?.name, other && `(${other})`].filter(Boolean).join(' ')
    return types.length > 1 ? `${name} · ${title}` : name
  }

  return (
    <Grid gridTemplateColumns={[1, 2]} gap={2}>
      <Flex align="center">
        <Text size={1} textOverflow="ellipsis">
          {row.name}
        </Text>
      </Flex>
      <Select
        aria-label={t('names.paste.choose-for', {name: row.name})}
        fontSize={1}
        onChange={({currentTarget}) =>
          onChoose(choices.find((option) => valueOf(option) === currentTarget.value))
        }
        padding={2}
        value={valueOf(choice)}
      >
        {choice === undefined && <option value="">{t('names.paste.choose')}</option>}
        {choices.map((option) => (
          <option key={valueOf(option)} value={valueOf(option)}>
            {textOf(option)}
          </option>
        ))}
      </Select>
    </Grid>
  )
}
