import type {SanityClient} from '@sanity/client'
import {fileIdOf, postIdOfFile} from '../../codec/documents/ids.ts'
import {itemsOf, isRecord, textOf} from '../../codec/text/record.ts'
import {writtenKey, type EarlierNames} from './decideNames.ts'

/** Files that are asked for at a time. */
const PAGE = 200

const NAMES = '*[_id in $ids]{_id, names[]{key, text, ref}}'

/** Reads whom the names of these posts' files meant when they were imported last. */
export async function readEarlierNames(
  client: SanityClient,
  postIds: readonly string[],
): Promise<EarlierNames> {
  const earlier = new Map<string, ReadonlyMap<string, string>>()
  for (let start = 0; start < postIds.length; start += PAGE) {
    const ids = postIds.slice(start, start + PAGE).map(fileIdOf)
    for (const row of itemsOf(await client.fetch<unknown>(NAMES, {ids})).filter(isRecord)) {
      const names = itemsOf(row['names'])
        .filter(isRecord)
        .map(({key, text, ref}): [string, string] => [
          writtenKey({key: textOf(key), name: textOf(text)}),
          textOf(ref),
        ])
      earlier.set(postIdOfFile(textOf(row['_id'])), new Map(names))
    }
  }
  return earlier
}
