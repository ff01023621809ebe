import {useCallback} from 'react'
import {getDraftId, useClient} from 'sanity'
import {API_VERSION} from '../../apiVersion.ts'
import {textAt} from '../../body/looks/values.ts'
import {aliasPatch} from './aliasPatch.ts'

/**
 * Gives somebody one more name: in the published document, and in its draft where there is one, so
 * that publishing the draft keeps it. Rejects where the lake refuses, or one of them changed meanwhile.
 */
export function useAcceptAlias(): (id: string, name: string) => Promise<void> {
  const client = useClient({apiVersion: API_VERSION})
  return useCallback(
    async (id, name) => {
      const documents = await client
        .withConfig({perspective: 'raw'})
        .fetch<unknown[]>(
          '*[_id in $ids]{_id, _rev, name, names, aliases}',
          {ids: [id, getDraftId(id)]},
          {tag: 'dateline.alias'},
        )
      const transaction = client.transaction()
      let patches = 0
      for (const document of documents) {
        const operations = aliasPatch(document, name)
        const documentId = textAt(document, '_id')
        const revision = textAt(document, '_rev')
        if (operations === undefined || documentId === undefined) continue
        patches += 1
        transaction.patch(documentId, {
          ...operations,
          ...(revision === undefined ? {} : {ifRevisionID: revision}),
        })
      }
      if (patches > 0) await transaction.commit({tag: 'dateline.alias'})
    },
    [client],
  )
}
