import {Select, Stack, Text, TextArea, TextInput} from '@sanity/ui'
import type {ChangeEvent} from 'react'
import {useId} from 'react'
import {useTranslation} from 'sanity'
import type {FrontMatterField} from '../../../codec/frontMatter/table.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {isWrong} from './editDraft.ts'

interface ValueInputProps {
  readonly row: FrontMatterField
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
}

/** A value that is no name: text, a day, an address, one of a list, yes or no. */
export function ValueInput({row, label, text, onText}: ValueInputProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const id = useId()
  const common = {
    'data-testid': 'desk-edit-value',
    fontSize: 1,
    id,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) =>
      onText(event.currentTarget.value),
    value: text,
  }
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {input()}
      {isWrong(row, text) && (
        <Text role="alert" size={1}>
          {t('desk.edit.no-address')}
        </Text>
      )}
    </Stack>
  )

  function input() {
    switch (row.kind) {
      case 'choice':
        return (
          <Select {...common}>
            <option value="">{t('desk.edit.choose')}</option>
            {row.choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </Select>
        )
      case 'boolean':
        return (
          <Select {...common}>
            <option value="">{t('desk.edit.choose')}</option>
            <option value="true">{t('desk.edit.yes')}</option>
            <option value="false">{t('desk.edit.no')}</option>
          </Select>
        )
      case 'text':
        return <TextArea {...common} rows={3} />
      case 'date':
        return <TextInput {...common} type="date" />
      default:
        return <TextInput {...common} type={row.kind === 'url' ? 'url' : 'text'} />
    }
  }
}
