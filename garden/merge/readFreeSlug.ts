import {isRecord, itemsOf, textOf} from '../../codec/text/record.ts'
import type {Fetch} from '../readPages.ts'
import {publishedIdOf} from '../../codec/documents/ids.ts'

const LIKE = `*[_type == $type && string::startsWith(slug.current, $slug)]{_id, "slug": slug.current}`

/**
 * The slug that a document wants, or where another one of its type has it, the first that is free:
 * `li-na-2`.
 *
 * @param fetch in the perspective `raw`
 */
export async function readFreeSlug(
  fetch: Fetch,
  {id, type, slug: wanted}: {readonly id: string; readonly type: string; readonly slug: string},
): Promise<string> {
  const others = itemsOf(await fetch(LIKE, {type, slug: wanted}))
    .filter(isRecord)
    .filter(({_id}) => publishedIdOf(textOf(_id)) !== id)
  const taken = new Set(others.map(({slug}) => textOf(slug)))
  let slug = wanted
  for (let count = 2; taken.has(slug); count += 1) slug = `${wanted}-${count}`
  return slug
}
