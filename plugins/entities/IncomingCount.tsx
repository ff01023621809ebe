import {Stack, Text} from '@sanity/ui'
import type {ComponentType} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../i18n/bundles.ts'
import {useIncomingCount} from './useIncomingCount.ts'

/** The icon of a type with the number of documents that refer to the document below it. */
export function IncomingCount(props: {documentId: string; icon: ComponentType}) {
  const {documentId, icon: Icon} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const count = useIncomingCount(documentId)
  if (count === undefined) return <Icon />
  const explained = t('incoming.count', {count})
  return (
    <Stack aria-label={explained} gap={1} title={explained}>
      <Text align="center" muted size={1}>
        <Icon />
      </Text>
      <Text align="center" size={0} weight="medium">
        {count > 9999 ? '9999+' : count}
      </Text>
    </Stack>
  )
}
