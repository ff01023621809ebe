import {Heading, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import type {SanityClient, SanityDocument} from 'sanity'
import {getDraftId, useClient, useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'
import type {StoredRecord} from '../../../review/index.ts'
import {API_VERSION} from '../../apiVersion.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {useFieldTitle} from '../../useFieldTitle.ts'
import type {PostState} from '../../review/steps/postState.ts'
import {changedFields} from './changedFields.ts'

interface ChangesSinceProps {
  readonly state: PostState
  /** The last review. */
  readonly last: StoredRecord | undefined
}

/** Which fields were edited since the post was last reviewed. */
export function ChangesSince({state, last}: ChangesSinceProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const titleOf = useFieldTitle()
  const seen = useRevision(state.id, last?.revision)
  if (last?.revision === undefined) return null
  const changed = seen.document && changedFields(seen.document, state.post)
  return (
    <Stack as="section" data-testid="desk-changes" gap={3}>
      <Heading as="h3" size={0}>
        {t('desk.panel.changes', {day: last.at?.slice(0, 10) ?? '?'})}
      </Heading>
      <Text size={1}>
        {changed === undefined
          ? t(seen.settled ? 'desk.panel.changes.unknown' : 'review.looking')
          : changed.length === 0
            ? t('desk.panel.changes.none')
            : changed.map((field) => titleOf('post', field)).join(t('list.comma'))}
      </Text>
      {/* Of a post without a draft the Studio compares nothing here. */}
      {changed !== undefined && changed.length > 0 && state.dataset.draftExists && (
        <Text size={1}>
          <IntentLink
            intent="edit"
            params={{
              id: state.id,
              type: 'post',
              inspect: 'sanity/structure/history',
              changesInspectorTab: 'review',
              since: last.revision,
            }}
          >
            {t('desk.panel.changes.open')}
          </IntentLink>
        </Text>
      )}
    </Stack>
  )
}

interface Revision {
  readonly document: SanityDocument | undefined
  readonly settled: boolean
}

/** A post as it was at a revision, which may be its draft's or its published document's. */
function useRevision(id: string, revision: string | undefined): Revision {
  const client = useClient({apiVersion: API_VERSION})
  const [found, setFound] = useState<Revision & {revision: string}>()

  useEffect(() => {
    if (revision === undefined) return undefined
    let open = true
    const settle = (document: SanityDocument | undefined) => {
      if (open) setFound({revision, document, settled: true})
    }
    fetchRevision(client, id, revision).then(settle, () => settle(undefined))
    return () => {
      open = false
    }
  }, [client, id, revision])

  return found !== undefined && found.revision === revision
    ? found
    : {document: undefined, settled: false}
}

async function fetchRevision(
  client: SanityClient,
  id: string,
  revision: string,
): Promise<SanityDocument | undefined> {
  const {dataset} = client.config()
  const {documents} = await client.request<{documents: SanityDocument[]}>({
    url: `/data/history/${dataset}/documents/${getDraftId(id)},${id}`,
    query: {revision},
    tag: 'dateline.desk.revision',
  })
  return documents.find(({_rev}) => _rev === revision)
}
