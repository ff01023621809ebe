import {Box, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {Unlinked} from './useEntityPage.ts'

/** Posts whose text has a name of the document that nobody linked, with the first place. */
export function UnlinkedList({posts}: {readonly posts: readonly Unlinked[] | undefined}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  if (posts === undefined || posts.length === 0) {
    return (
      <Text muted size={1}>
        {t(posts === undefined ? 'entity.waiting' : 'entity.unlinked.none')}
      </Text>
    )
  }
  return (
    <Stack as="ul" gap={4} style={{listStyle: 'none', margin: 0, padding: 0}}>
      {posts.map(({id, title, excerpt: {before, name, after}}) => (
        <Box as="li" key={id}>
          <Stack gap={2}>
            <Text size={1}>
              <IntentLink intent="edit" params={{id, type: 'post'}}>
                {title}
              </IntentLink>
            </Text>
            <Text muted size={1}>
              …{before}
              <mark>{name}</mark>
              {after}…
            </Text>
          </Stack>
        </Box>
      ))}
    </Stack>
  )
}
