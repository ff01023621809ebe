import {useCallback} from 'react'
import type {Reference, SanityClient} from 'sanity'
import {useClient} from 'sanity'
import {API_VERSION} from '../../apiVersion.ts'
import type {NameLookup} from '../../names/nameLookup.ts'
import {useNames} from '../../names/useNames.ts'
import type {EntityDetails} from './entityDocument.ts'
import {entityDocument} from './entityDocument.ts'
import {referenceTo} from './references.ts'

/** What an editor chose: a document that is there, or a name that one is to be created for. */
export type Chosen =
  | {readonly kind: 'known'; readonly id: string; readonly type: string; readonly draft: boolean}
  | {
      readonly kind: 'new'
      readonly type: string
      readonly name: string
      readonly details?: EntityDetails
    }

/**
 * Turns what was chosen into references, in the same order and each document once. Creates, in one
 * transaction, the documents for new names. Rejects where the lake refuses them.
 */
export function useReferences(): (chosen: readonly Chosen[]) => Promise<Reference[]> {
  const client = useClient({apiVersion: API_VERSION})
  const {service} = useNames()
  return useCallback(
    async (chosen) => {
      const [published, created] = await Promise.all([
        findPublished(client, chosen),
        createEntities(client, service.lookup(), chosen),
      ])
      const references = new Map<string, Reference>()
      for (const [at, choice] of chosen.entries()) {
        const id = choice.kind === 'known' ? choice.id : created[at]
        if (id === undefined || references.has(id)) continue
        const isPublished = choice.kind === 'new' || !choice.draft || published.has(id)
        references.set(id, referenceTo(id, choice.type, isPublished))
      }
      return [...references.values()]
    },
    [client, service],
  )
}

/** Which of the documents that have a draft are published as well. */
async function findPublished(
  client: SanityClient,
  chosen: readonly Chosen[],
): Promise<ReadonlySet<string>> {
  const ids = chosen.flatMap((choice) =>
    choice.kind === 'known' && choice.draft ? [choice.id] : [],
  )
  if (ids.length === 0) return new Set()
  const found = await client
    .withConfig({perspective: 'published'})
    .fetch<string[]>('*[_id in $ids]._id', {ids}, {tag: 'dateline.published'})
  return new Set(found)
}

/** The id of each new name's document, by the place of the name. */
async function createEntities(
  client: SanityClient,
  lookup: NameLookup,
  chosen: readonly Chosen[],
): Promise<readonly (string | undefined)[]> {
  const ids: (string | undefined)[] = []
  const transaction = client.transaction()
  for (const [at, choice] of chosen.entries()) {
    if (choice.kind === 'known') continue
    // One after the other: the next of the same name gets an id of its own.
    const entity = await lookup.prepare(choice.type, choice.name)
    const aliases = choice.details?.otherNames ?? []
    await lookup.put([{...entity, aliases, draft: false}])
    transaction.createIfNotExists(entityDocument(entity, choice.details))
    ids[at] = entity.id
  }
  const made = ids.filter((id) => id !== undefined)
  if (made.length === 0) return ids
  try {
    await transaction.commit({tag: 'dateline.create-names'})
  } catch (error) {
    await lookup.remove(made)
    throw error
  }
  return ids
}
