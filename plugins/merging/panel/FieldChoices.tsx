import {Flex, Grid, Select, Stack, Text} from '@sanity/ui'
import type {ChangeEvent, ReactNode} from 'react'
import {useId} from 'react'
import {useTranslation} from 'sanity'
import {isRecord, itemsOf, textOf} from '../../../codec/text/record.ts'
import {isSameValue} from '../../../garden/merge/isSameValue.ts'
import {publishedIdOf} from '../../../codec/documents/ids.ts'
import {slugOf, type Stored} from '../../../garden/merge/stored.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useFieldTitle} from '../../useFieldTitle.ts'

interface FieldChoicesProps {
  /** The one that stays, then the other. */
  readonly documents: readonly Stored[]
  readonly name: string | undefined
  readonly fields: Readonly<Record<string, string>>
  readonly onName: (name: string) => void
  readonly onField: (field: string, id: string) => void
}

/** The canonical name afterwards, and whose value a field keeps where both have one. */
export function FieldChoices({documents, name, fields, onName, onField}: FieldChoicesProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const fieldTitle = useFieldTitle()
  const [kept] = documents
  if (kept === undefined) return undefined
  const names = [...new Set(documents.flatMap(allNames))]
  const disputed = Object.keys(kept).filter(
    (field) => !field.startsWith('_') && !JOINED.includes(field) && areAtOdds(documents, field),
  )

  return (
    <Grid gap={3} gridTemplateColumns={[1, 2]}>
      <Choice label={t('merge.name')}>
        {(id) => (
          <Select
            fontSize={1}
            id={id}
            onChange={({currentTarget}: ChangeEvent<HTMLSelectElement>) =>
              onName(currentTarget.value)
            }
            value={name ?? textOf(kept['name'])}
          >
            {names.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        )}
      </Choice>
      {disputed.map((field) => (
        <Choice key={field} label={fieldTitle(kept._type, field)}>
          {(id) => (
            <Select
              fontSize={1}
              id={id}
              onChange={({currentTarget}: ChangeEvent<HTMLSelectElement>) =>
                onField(field, currentTarget.value)
              }
              value={fields[field] ?? publishedIdOf(kept._id)}
            >
              {documents.map((document) => (
                <option key={document._id} value={publishedIdOf(document._id)}>
                  {shown(document, field)}
                </option>
              ))}
            </Select>
          )}
        </Choice>
      ))}
    </Grid>
  )
}

/** Of these the one that stays has all that any has. */
const JOINED: readonly string[] = ['name', 'names', 'aliases', 'formerSlugs', 'externalIds']

function Choice(props: {readonly label: string; readonly children: (id: string) => ReactNode}) {
  const id = useId()
  return (
    <Stack gap={2}>
      <Flex>
        <Text as="label" htmlFor={id} muted size={1}>
          {props.label}
        </Text>
      </Flex>
      {props.children(id)}
    </Stack>
  )
}

function allNames({name, names, aliases}: Stored): string[] {
  const localized = itemsOf(names)
    .filter(isRecord)
    .map(({name}) => textOf(name))
  return [textOf(name), ...localized, ...itemsOf(aliases).map(textOf)].filter((each) => each !== '')
}

function areAtOdds(documents: readonly Stored[], field: string): boolean {
  const [one, ...others] = documents.map((document) => document[field])
  return others.every((other) => isThere(one) && isThere(other) && !isSameValue(one, other))
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function shown(document: Stored, field: string): string {
  if (field === 'slug') return slugOf(document)
  const value = document[field]
  return typeof value === 'string' ? value : JSON.stringify(value)
}
