import {useCallback} from 'react'
import {getDraftId, getPublishedId, useClient} from 'sanity'
import {API_VERSION} from '../../apiVersion.ts'
import {textAt} from '../../body/looks/values.ts'
import {aliasPatch} from './aliasPatch.ts'

/** Names that somebody is to have besides their own. */
export interface NewAliases {
  readonly id: string
  readonly names: readonly string[]
}

/**
 * Gives entities more names, all of them or none: in the published documents, and in drafts where
 * there are any, so that publishing a draft keeps them. Rejects where the lake refuses, or one of the
 * documents changed meanwhile.
 */
export function useAcceptAliases(): (accepted: readonly NewAliases[]) => Promise<void> {
  const client = useClient({apiVersion: API_VERSION})
  return useCallback(
    async (accepted) => {
      const ids = accepted.map(({id}) => id)
      const documents = await client
        .withConfig({perspective: 'raw'})
        .fetch<unknown[]>(
          '*[_id in $ids]{_id, _rev, name, names, aliases}',
          {ids: [...ids, ...ids.map(getDraftId)]},
          {tag: 'dateline.alias'},
        )
      const transaction = client.transaction()
      let patches = 0
      for (const document of documents) {
        const documentId = textAt(document, '_id') ?? ''
        const own = accepted.filter(({id}) => id === getPublishedId(documentId))
        const operations = aliasPatch(
          document,
          own.flatMap(({names}) => names),
        )
        if (operations === undefined) continue
        patches += 1
        // Whole lists are set, so the document has to be the one that was read.
        transaction.patch(documentId, {...operations, ifRevisionID: textAt(document, '_rev') ?? ''})
      }
      if (patches > 0) await transaction.commit({tag: 'dateline.alias'})
    },
    [client],
  )
}
