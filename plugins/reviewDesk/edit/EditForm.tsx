import {Box, Flex, Select, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useCallback, useId} from 'react'
import {useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {FIELD_GROUPS} from '../../../codec/frontMatter/table.ts'
import {groupTexts} from '../../../schemas/texts/postWords.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useDeskLanguage} from '../../i18n/useDeskLanguage.ts'
import {useFieldTitle} from '../../useFieldTitle.ts'
import type {EditDraft} from './editDraft.ts'
import {kindsOf, NO_EDIT} from './editDraft.ts'
import type {ChangeNames} from './NamesPick.tsx'
import {NamesPick} from './NamesPick.tsx'
import {ValueInput} from './ValueInput.tsx'

interface EditFormProps {
  /** What may be edited. */
  readonly rows: FrontMatterTable
  readonly draft: EditDraft
  readonly onChange: (change: (draft: EditDraft) => EditDraft) => void
}

/** Which field, what is done with it, and with which value. */
export function EditForm({rows, draft, onChange}: EditFormProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = useDeskLanguage()
  const titleOf = useFieldTitle()
  const {row, kind} = draft
  const groups = FIELD_GROUPS.map((group) => ({
    group,
    fields: rows.filter((row) => row.group === group).map(({field}) => field),
  }))

  return (
    <Stack gap={4}>
      <Flex gap={3} wrap="wrap">
        <Labelled label={t('desk.edit.field')}>
          {(id) => (
            <Select
              data-testid="desk-edit-field"
              fontSize={1}
              id={id}
              onChange={(event) => {
                const next = rows.find(({field}) => field === event.currentTarget.value)
                const [first = 'set'] = next ? kindsOf(next) : []
                onChange(() => ({...NO_EDIT, row: next, kind: first}))
              }}
              value={row?.field ?? ''}
            >
              <option value="">{t('desk.edit.choose-field')}</option>
              {groups
                .filter(({fields}) => fields.length > 0)
                .map(({group, fields}) => (
                  <optgroup key={group} label={groupTexts[group][language]}>
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {titleOf('post', field)}
                      </option>
                    ))}
                  </optgroup>
                ))}
            </Select>
          )}
        </Labelled>
        {row && (
          <Labelled label={t('desk.edit.kind')}>
            {(id) => (
              <Select
                data-testid="desk-edit-kind"
                fontSize={1}
                id={id}
                onChange={(event) => {
                  const next = kindsOf(row).find((name) => name === event.currentTarget.value)
                  if (next) onChange(() => ({...NO_EDIT, row, kind: next}))
                }}
                value={kind}
              >
                {kindsOf(row).map((name) => (
                  <option key={name} value={name}>
                    {t(`desk.edit.kind.${name}`)}
                  </option>
                ))}
              </Select>
            )}
          </Labelled>
        )}
      </Flex>
      {/* An input belongs to its field and to what is done with it: another one begins empty. */}
      {row && kind !== 'clear' && (
        <Values draft={draft} key={`${row.field} ${kind}`} onChange={onChange} row={row} />
      )}
    </Stack>
  )
}

interface ValuesProps extends Omit<EditFormProps, 'rows'> {
  readonly row: NonNullable<EditDraft['row']>
}

function Values({row, draft, onChange}: ValuesProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const field = useFieldTitle()('post', row.field)
  const {kind, names, by, text} = draft
  const setNames = useCallback(
    (change: ChangeNames) => onChange((before) => ({...before, names: change(before.names)})),
    [onChange],
  )
  const setBy = useCallback(
    (change: ChangeNames) => onChange((before) => ({...before, by: change(before.by)})),
    [onChange],
  )
  if (row.kind !== 'reference' && row.kind !== 'references') {
    return (
      <ValueInput
        label={field}
        onText={(text) => onChange((before) => ({...before, text}))}
        row={row}
        text={text}
      />
    )
  }
  return (
    <>
      <NamesPick
        creates={kind === 'add' || kind === 'set'}
        label={t(`desk.edit.names.${kind}`, {field})}
        onChange={setNames}
        single={kind === 'set' || kind === 'replace'}
        types={row.to}
        value={names}
      />
      {kind === 'replace' && (
        <NamesPick
          creates
          label={t('desk.edit.names.by', {field})}
          onChange={setBy}
          single
          types={row.to}
          value={by}
        />
      )}
    </>
  )
}

function Labelled(props: {readonly label: string; readonly children: (id: string) => ReactNode}) {
  const id = useId()
  return (
    <Box flex={1} style={{minWidth: 180}}>
      <Stack gap={3}>
        <Text as="label" htmlFor={id} size={1} weight="medium">
          {props.label}
        </Text>
        {props.children(id)}
      </Stack>
    </Box>
  )
}
