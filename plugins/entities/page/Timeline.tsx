import {Box, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'
import {byYear} from '../../../queries/appearances.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useFieldTitle} from '../../useFieldTitle.ts'
import {MOST_POSTS} from './entityPageQuery.ts'
import type {EntityPost} from './entityPosts.ts'

/** The posts of a document by year, the newest first, with the fields that refer to it. */
export function Timeline({posts}: {readonly posts: readonly EntityPost[]}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const fieldTitle = useFieldTitle()
  if (posts.length === 0) {
    return (
      <Text muted size={1}>
        {t('entity.posts.none')}
      </Text>
    )
  }
  const years = byYear(posts)
  const most = Math.max(...years.map(({posts}) => posts.length))
  return (
    <Stack gap={4}>
      {years.map(({year, posts}) => (
        <Stack gap={3} key={year}>
          <Flex align="center" gap={3}>
            <Box style={{minWidth: '4em'}}>
              <Text as="h3" size={1} weight="semibold">
                {year === '' ? t('entity.posts.undated') : year}
              </Text>
            </Box>
            <Box aria-hidden flex={1}>
              <Box
                style={{
                  background: 'currentColor',
                  borderRadius: '0.2em',
                  height: '0.5em',
                  opacity: 0.25,
                  width: `${(posts.length / most) * 100}%`,
                }}
              />
            </Box>
            <Text muted size={1}>
              {t('entity.posts.count', {count: posts.length})}
            </Text>
          </Flex>
          <Stack as="ul" gap={3} style={{listStyle: 'none', margin: 0, padding: 0}}>
            {posts.map(({id, title, date, places}) => (
              <Flex align="baseline" as="li" gap={3} key={id}>
                <Box flex="none" style={{minWidth: '4em'}}>
                  <Text muted size={1}>
                    {date.slice(5)}
                  </Text>
                </Box>
                <Box flex={1}>
                  <Text size={1}>
                    <IntentLink intent="edit" params={{id, type: 'post'}}>
                      {title}
                    </IntentLink>
                  </Text>
                </Box>
                <Text muted size={0}>
                  {places.map((field) => fieldTitle('post', field)).join('、')}
                </Text>
              </Flex>
            ))}
          </Stack>
        </Stack>
      ))}
      {posts.length === MOST_POSTS && (
        <Text muted size={1}>
          {t('entity.posts.more', {count: MOST_POSTS})}
        </Text>
      )}
    </Stack>
  )
}
