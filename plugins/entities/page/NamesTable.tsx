import {Box, Text} from '@sanity/ui'
import {Fragment} from 'react'
import {useCurrentLocale, useTranslation} from 'sanity'
import {isRecord, itemsOf, textOf} from '../../../codec/text/record.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'

/** What a document is called: the canonical name, one for each language, the aliases. */
export function NamesTable({document}: {readonly document: Readonly<Record<string, unknown>>}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const languages = new Intl.DisplayNames([useCurrentLocale().id], {type: 'language'})
  const localized = itemsOf(document['names'])
    .filter(isRecord)
    .map(({language, name}) => [languageName(languages, textOf(language)), textOf(name)] as const)
  const aliases = itemsOf(document['aliases']).map(textOf).join('、')
  const rows = [
    [t('entity.names.canonical'), textOf(document['name'])] as const,
    ...localized,
    [t('entity.names.aliases'), aliases] as const,
  ].filter(([, name]) => name !== '')
  return (
    <Box
      as="dl"
      style={{
        display: 'grid',
        gap: '0.9em 1.5em',
        gridTemplateColumns: 'max-content 1fr',
        margin: 0,
      }}
    >
      {rows.map(([title, name]) => (
        <Fragment key={`${title} ${name}`}>
          <Text as="dt" muted size={1}>
            {title}
          </Text>
          <Text as="dd" size={1} style={{margin: 0}}>
            {name}
          </Text>
        </Fragment>
      ))}
    </Box>
  )
}

/** A tag that nobody knows is shown as it is. */
function languageName(languages: Intl.DisplayNames, tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
