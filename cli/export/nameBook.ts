import type {SanityClient} from '@sanity/client'
import {referencedIds} from '../../codec/documents/referencedIds.ts'
import type {FrontMatterTable} from '../../codec/frontMatter/table.ts'
import {documentsOf, type StoredDocument} from './readPosts.ts'

/** What the shared documents are called that posts refer to. */
export interface NameBook {
  /** Reads the names that these posts need and that are not known yet. */
  prepare(posts: readonly StoredDocument[]): Promise<void>
  /** The canonical name; undefined when there is no such document. */
  nameOf(id: string): string | undefined
}

/**
 * @param client in the perspective in which names are to be seen
 */
export function createNameBook(client: SanityClient, table: FrontMatterTable): NameBook {
  const names = new Map<string, string | undefined>()
  return {
    async prepare(posts) {
      const ids = new Set(posts.flatMap((post) => referencedIds(post, table)))
      const unknown = [...ids].filter((id) => !names.has(id))
      if (unknown.length === 0) return
      for (const id of unknown) names.set(id, undefined)
      const found = await client.fetch<unknown>('*[_id in $ids]{_id, _type, name}', {ids: unknown})
      for (const {_id, name} of documentsOf(found)) {
        if (typeof name === 'string' && name !== '') names.set(_id, name)
      }
    },
    nameOf: (id) => names.get(id),
  }
}
