import {Flex, Grid, Heading, Select, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useTypeWords} from '../inputs/useTypeWords.ts'
import type {Choice, PasteRow} from './pasteRows.ts'
import {choicesOf, valueOf} from './pasteRows.ts'

interface PasteSectionProps {
  readonly kind: PasteRow['kind']
  readonly rows: readonly PasteRow[]
  readonly types: readonly string[]
  readonly choiceOf: (row: PasteRow) => Choice
  readonly onChoose: (name: string, choice: Choice) => void
}

/** The pasted names of one kind, each with what may become of it. */
export function PasteSection({kind, rows, types, choiceOf, onChoose}: PasteSectionProps) {
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
