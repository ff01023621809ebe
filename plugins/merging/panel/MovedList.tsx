import {Box, Card, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'
import type {MovedReferences} from '../../../garden/merge/planMerge.ts'
import {placesOf} from '../../../garden/merge/placesOf.ts'
import {publishedIdOf} from '../../../codec/documents/ids.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useFieldTitle} from '../../useFieldTitle.ts'

/** Every document whose references will change, and in which fields. */
export function MovedList({moved}: {readonly moved: readonly MovedReferences[]}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const fieldTitle = useFieldTitle()
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {t('merge.moved', {count: moved.length})}
      </Text>
      {moved.length > 0 && (
        <Card border overflow="auto" radius={2} style={{maxHeight: '16em'}} tabIndex={0}>
          <Stack as="ul" gap={3} padding={3}>
            {moved.map(({id, type, title, change}) => (
              <Box as="li" key={id}>
                <Text size={1}>
                  <IntentLink intent="edit" params={{id: publishedIdOf(id), type}}>
                    {title}
                  </IntentLink>{' '}
                  {id !== publishedIdOf(id) && `(${t('merge.draft')}) `}
                  <span>
                    {Array.from(placesOf(change), ([field, count]) =>
                      count === 1
                        ? fieldTitle(type, field)
                        : `${fieldTitle(type, field)} ×${count}`,
                    ).join('、')}
                  </span>
                </Text>
              </Box>
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  )
}
