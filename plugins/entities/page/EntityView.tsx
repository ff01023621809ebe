import {Box, Heading, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useTranslation} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {isRecord, itemsOf, textOf} from '../../../codec/text/record.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {Companions} from './Companions.tsx'
import {NamesTable} from './NamesTable.tsx'
import {Timeline} from './Timeline.tsx'
import {UnlinkedList} from './UnlinkedList.tsx'
import {useEntityPage} from './useEntityPage.ts'
import {FailedCard} from '../../states/FailedCard.tsx'
import {LoadingLine} from '../../states/LoadingLine.tsx'

/** Beside the form of a name: what it is called, where it appears, when, and with whom. */
export function createEntityView(table: FrontMatterTable): UserViewComponent {
  return function EntityView({document, documentId}) {
    const {displayed} = document
    const {t} = useTranslation(DATELINE_NAMESPACE)
    const names = namesOf(displayed)
    const {state, reload} = useEntityPage(documentId, names, table)
    if (state.status === 'loading') {
      return <LoadingLine />
    }
    if (state.status === 'failed') {
      return (
        <Box margin={4}>
          <FailedCard
            message={t('entity.failed', {reason: state.error.message})}
            onRetry={reload}
          />
        </Box>
      )
    }
    const {posts, unlinked, companions} = state.page
    return (
      <Stack data-testid="entity-page" gap={5} padding={4}>
        <Section title={t('entity.names')}>
          <NamesTable document={displayed} />
        </Section>
        <Section title={t('entity.posts', {count: posts.length})}>
          <Timeline posts={posts} />
        </Section>
        <Section title={t('entity.unlinked')}>
          <UnlinkedList posts={unlinked} />
        </Section>
        <Section title={t('entity.companions')}>
          <Companions companions={companions} name={names[0] ?? documentId} />
        </Section>
      </Stack>
    )
  }
}

function Section({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Stack as="section" gap={3}>
      <Heading as="h2" size={1}>
        {title}
      </Heading>
      {children}
    </Stack>
  )
}

/** All that a document is called, the canonical name first, each once. */
function namesOf({name, names, aliases}: Readonly<Record<string, unknown>>): string[] {
  const localized = itemsOf(names)
    .filter(isRecord)
    .map(({name}) => textOf(name))
  const all = [textOf(name), ...localized, ...itemsOf(aliases).map(textOf)]
  return [...new Set(all)].filter((each) => each !== '')
}
