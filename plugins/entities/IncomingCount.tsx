import {Flex, Text} from '@sanity/ui'
import type {ComponentType} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../i18n/bundles.ts'
import {useIncomingCount} from './useIncomingCount.ts'

/** The icon of a type, and below it the number of documents that refer to the document. */
export function IncomingCount(props: {documentId: string; icon: ComponentType}) {
  const {documentId, icon: Icon} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const count = useIncomingCount(documentId)
  if (count === undefined) return <Icon />
  const explained = t('incoming.count', {count})
  return (
    <Flex
      align="center"
      aria-label={explained}
      direction="column"
      gap={1}
      paddingBottom={1}
      title={explained}
    >
      <Icon />
      <Text size={0} weight="medium">
        {count > 9999 ? '9999+' : count}
      </Text>
    </Flex>
  )
}
